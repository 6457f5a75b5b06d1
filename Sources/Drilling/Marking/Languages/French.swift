extension Language {
    static let french = Language(
        code: "fr", decimal: ",",
        articles: "le:m la:f l':mf les:MF un:m une:f des:MF",
        functionWords: """
            de d' du au aux à en dans par pour sur sous avec chez vers entre depuis pendant avant après
            contre comme que qu' qui et ou est sont était étaient fut il elle ils elles on ce c' se s' son sa
            ses leur leurs y
            """,
        ordinalSuffixes: "e er re ère ème eme ere nd nde",
        negations: "ne n' pas non ni sans jamais rien aucun aucune personne nulle sauf",
        negatingPrefixes: "in il im ir non dé dés dis a anti mal mé més",
        andWords: "et & plus ainsi_que", orWords: "ou soit",
        numberWords: """
            0 zéro 1 un 2 deux 3 trois 4 quatre 5 cinq 6 six 7 sept 8 huit 9 neuf 10 dix 11 onze 12 douze
            13 treize 14 quatorze 15 quinze 16 seize 20 vingt 20 vingts 30 trente 40 quarante 50 cinquante 60 soixante
            12 douzaine
            """,
        halfWords: "demi demie",
        scaleWords:
            "2 cent 2 cents 3 mille 6 million 6 millions 9 milliard 9 milliards 12 billion 12 billions",
        numberCompany: "an année environ vers près presque exactement en de depuis",
        rangeWords: "à au et jusqu'à",
        comparatives: "avant après plus moins supérieur inférieur",
        minusWords: "moins", eras: "av_j_c av_jc avant_j_c avant_jc avant_jésus_christ",
        commonEra: "ap_jc ap_j_c après_jc après_j_c",
        months: """
            janvier février mars avril mai juin juillet août septembre octobre novembre décembre
            """,
        lookalikes: """
            lundi mardi mercredi jeudi vendredi samedi dimanche nord sud est ouest iran irak autriche
            australie niger nigeria nigéria slovénie slovaquie irlande islande gauche droite maximum minimum
            mitose méiose poisson poison cousin coussin dessus dessous
            """,
        elisions: "l' d' n' c' s' qu' j' m' t'",
        trueWords: "v vrai vraie oui o exact juste correct",
        falseWords: "f faux fausse non n inexact incorrect")
}
