extension Language {
    static let italian = Language(
        code: "it", decimal: ",",
        articles: "il:m lo:m la:f l':mf i:M gli:M le:F un:m uno:m una:f un':f",
        functionWords: """
            di d' del dello della dell' dei degli delle a al allo alla all' ai agli alle da dal dalla dall'
            dai dagli dalle in nel nello nella nell' nei negli nelle con su sul sulla sull' sui sulle per tra
            fra come che e ed o od è era sono fu si suo sua suoi sue
            """,
        ordinalSuffixes: "o a °",
        negations: "non no né senza mai niente nulla nessuno nessuna neanche tranne",
        negatingPrefixes: "in il im ir dis s a anti non",
        andWords: "e ed & più nonché", orWords: "o od oppure ovvero",
        numberWords: """
            0 zero 1 uno 2 due 3 tre 4 quattro 5 cinque 6 sei 7 sette 8 otto 9 nove 10 dieci 11 undici
            12 dodici 13 tredici 14 quattordici 15 quindici 16 sedici 17 diciassette 18 diciotto
            19 diciannove 20 venti 30 trenta 40 quaranta 50 cinquanta 60 sessanta 70 settanta 80 ottanta
            90 novanta 12 dozzina
            """,
        halfWords: "mezzo mezza",
        scaleWords: """
            2 cento 3 mille 3 mila 6 milione 6 milioni 6 mln 9 miliardo 9 miliardi 9 mld 12 bilione
            """,
        numberCompany: "anno anni circa quasi esattamente nel nell' in di dal",
        rangeWords: "a al e",
        comparatives: "prima dopo più meno oltre sotto almeno massimo",
        minusWords: "meno", eras: "a_c ac", commonEra: "d_c dc",
        months: """
            gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
            """,
        lookalikes: """
            lunedì martedì mercoledì giovedì venerdì sabato domenica nord sud est ovest iran iraq austria
            australia niger nigeria slovenia slovacchia irlanda islanda sinistra destra massimo minimo
            mitosi meiosi pena penna cane carne sete sette capello cappello
            """,
        elisions: "l' un' d' dell' all' dall' nell' sull' c' s' quest' quell'",
        trueWords: "v vero vera sì si s giusto corretto",
        falseWords: "f falso falsa no n sbagliato")
}
