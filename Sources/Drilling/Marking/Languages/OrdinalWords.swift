/// Ordinals in words: number and word by turns, each language's own forms.
enum OrdinalWords {
    static func line(_ code: String) -> String {
        switch code {
        case "en": english
        case "de": german
        case "fr": french
        case "es": spanish
        case "it": italian
        case "ru": russian
        case "he": hebrew
        default: ""
        }
    }

    private static let english = """
        1 first 2 second 3 third 4 fourth 5 fifth 6 sixth 7 seventh 8 eighth 9 ninth 10 tenth 11 eleventh
        12 twelfth 13 thirteenth 14 fourteenth 15 fifteenth 16 sixteenth 17 seventeenth 18 eighteenth
        19 nineteenth 20 twentieth 30 thirtieth 40 fortieth 50 fiftieth 60 sixtieth 70 seventieth
        80 eightieth 90 ninetieth 100 hundredth
        """

    private static let french = """
        1 premier 1 première 2 deuxième 3 troisième 4 quatrième 5 cinquième 6 sixième 7 septième 8 huitième
        9 neuvième 10 dixième 11 onzième 12 douzième 13 treizième 14 quatorzième 15 quinzième 16 seizième
        1 unième 20 vingtième 30 trentième 40 quarantième 50 cinquantième 60 soixantième 100 centième
        2 second 2 seconde
        """

    private static var german: String {
        let stems = [
            "erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft",
            "zwölft", "dreizehnt", "vierzehnt", "fünfzehnt", "sechzehnt", "siebzehnt", "achtzehnt",
            "neunzehnt", "zwanzigst",
        ]
        let compounds = CompoundNumbers.german.filter { $0.0 < 100 }.flatMap { value, word in
            ["e", "er", "es", "en", "em"].map { "\(value) \(word)st\($0)" }
        }
        return forms(stems, ["e", "er", "es", "en", "em"]) + " " + compounds.joined(separator: " ")
    }

    private static var spanish: String {
        let stems = [
            "primer", "segund", "tercer", "cuart", "quint", "sext", "séptim", "octav", "noven", "décim",
            "undécim", "duodécim", "decimotercer", "decimocuart", "decimoquint", "decimosext", "decimoséptim",
            "decimoctav", "decimonoven", "vigésim",
        ]
        return forms(stems, ["o", "a"]) + " 1 primer 3 tercer 30 trigésimo 30 trigésima"
    }

    private static var italian: String {
        let stems = [
            "prim", "second", "terz", "quart", "quint", "sest", "settim", "ottav", "non", "decim",
            "undicesim", "dodicesim", "tredicesim", "quattordicesim", "quindicesim", "sedicesim",
            "diciassettesim", "diciottesim", "diciannovesim", "ventesim", "ventunesim",
        ]
        return forms(stems, ["o", "a"])
    }

    private static var russian: String {
        let stems = [
            "перв", "втор", "трет", "четвёрт", "пят", "шест", "седьм", "восьм", "девят", "десят",
            "одиннадцат", "двенадцат", "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат", "семнадцат",
            "восемнадцат", "девятнадцат", "двадцат",
        ]
        return forms(stems, ["ый", "ой", "ая", "ое", "ого", "ом"])
            + " 3 третий 3 третья 3 третье 3 третьего 3 третьем"
    }

    /// With and without the article that Hebrew writes as one with the word.
    private static var hebrew: String {
        let masculine = [
            "ראשון", "שני", "שלישי", "רביעי", "חמישי", "שישי", "שביעי", "שמיני", "תשיעי", "עשירי",
        ]
        let feminine = [
            "ראשונה", "שנייה", "שלישית", "רביעית", "חמישית", "שישית", "שביעית", "שמינית", "תשיעית", "עשירית",
        ]
        return [masculine, feminine, masculine.map { "ה" + $0 }, feminine.map { "ה" + $0 }]
            .map { forms($0, [""]) }.joined(separator: " ")
    }

    private static func forms(_ stems: [String], _ endings: [String]) -> String {
        stems.enumerated().flatMap { index, stem in endings.map { "\(index + 1) \(stem)\($0)" } }
            .joined(separator: " ")
    }
}
