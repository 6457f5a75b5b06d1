extension Language {
    static let german = Language(
        code: "de", decimal: ",",
        articles: """
            der:m die:fMF das:n den:mMF dem:mn des:mn ein:mn eine:f einen:m einem:mn einer:f eines:mn
            """,
        functionWords: """
            in im ins an am ans auf aus bei beim bis durch für gegen mit nach seit über um unter von vom vor
            zu zum zur zwischen während wegen als wie und oder ist sind war waren wird wurde es er sie wir
            ihr sich sein seine ihre dass wenn
            """,
        negations:
            "nicht kein keine keinen keinem keiner keines nie niemals nichts niemand nirgends weder noch ohne",
        negatingPrefixes: "un in il im ir nicht non des dis a anti miss",
        opposites: "hyper:hypo inter:intra in:ex im:ex im:e makro:mikro endo:exo auf:ab an:ab ein:aus be:ent",
        andWords: "und & plus sowie sowie_auch", orWords: "oder entweder bzw beziehungsweise",
        numberWords: """
            0 null 1 eins 2 zwei 2 zwo 3 drei 4 vier 5 fünf 6 sechs 7 sieben 8 acht 9 neun 10 zehn 11 elf
            12 zwölf 13 dreizehn 14 vierzehn 15 fünfzehn 16 sechzehn 17 siebzehn 18 achtzehn 19 neunzehn
            20 zwanzig 30 dreißig 40 vierzig 50 fünfzig 60 sechzig 70 siebzig 80 achtzig 90 neunzig
            12 dutzend
            """,
        halfWords: "halb halbe halber halbes",
        scaleWords: """
            2 hundert 3 tausend 6 million 6 millionen 6 mio 9 milliarde 9 milliarden 9 mrd 12 billion
            12 billionen
            """,
        numberCompany:
            "jahr jahre jahren jahres etwa ungefähr circa ca rund zirka genau insgesamt im in am seit",
        rangeWords: "bis und",
        comparatives: "vor nach mehr weniger über unter mindestens höchstens",
        minusWords: "minus", eras: "v_chr vchr vor_christus", commonEra: "n_chr nchr nach_christus",
        months: """
            januar februar märz april mai juni juli august september oktober november dezember
            jänner feber märz april mai juni juli august september oktober november dezember
            """,
        lookalikes: """
            montag dienstag mittwoch donnerstag freitag samstag sonntag norden süden osten westen nord süd ost
            west nördlich südlich östlich westlich iran irak niger nigeria slowenien slowakei österreich
            irland island links rechts maximum minimum mitose meiose zunahme abnahme
            """,
        trueWords: "r richtig w wahr ja j stimmt", falseWords: "f falsch nein n unwahr")
}
