/// Number words that are made of others by rule, such as the German 21 to 99.
///
/// Written as the tables are: number and word by turns, `_` for the blank between words (hyphens are blanks).
enum CompoundNumbers {
    /// The compounds of a language; empty where number words simply follow one another, as in English.
    static func line(_ code: String) -> String {
        pairs(code).map { "\($0.0) \($0.1)" }.joined(separator: " ")
    }

    private static func pairs(_ code: String) -> [(Int, String)] {
        switch code {
        case "de": german
        case "fr": french
        case "es": spanish
        case "it": italian
        case "ru": russian
        case "he": hebrew
        default: []
        }
    }

    private static func each(
        _ tens: [String], _ units: [String], _ join: (String, String, Int) -> String
    ) -> [(Int, String)] {
        tens.enumerated().flatMap { ten, name in
            units.enumerated().map { ((ten + 2) * 10 + $0 + 1, join(name, $1, $0 + 1)) }
        }
    }

    static var german: [(Int, String)] {
        let units = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
        let tens = [
            "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
        ]
        let hundreds = units.enumerated().map { (($0 + 1) * 100, "\($1)hundert") }
        let thousands = units.enumerated().map { (($0 + 1) * 1000, "\($1)tausend") }
        return each(tens, units) { ten, unit, _ in "\(unit)und\(ten)" } + hundreds + thousands
    }

    /// The scores: soixante-dix is 60 and 10, quatre-vingts 4 times 20.
    private static var french: [(Int, String)] {
        let units = ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"]
        let teens = [
            "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix_sept", "dix_huit",
            "dix_neuf",
        ]
        let tens = ["vingt", "trente", "quarante", "cinquante", "soixante"]
        let seventies = teens.enumerated().map { (70 + $0, "soixante_\($1)") }
        let nineties = teens.enumerated().map { (90 + $0, "quatre_vingt_\($1)") }
        let eighties = units.enumerated().map { (81 + $0, "quatre_vingt_\($1)") }
        return each(tens, units) { $2 == 1 ? "\($0)_et_un" : "\($0)_\($1)" } + seventies + nineties + eighties
            + [
                (17, "dix_sept"), (18, "dix_huit"), (19, "dix_neuf"), (71, "soixante_et_onze"),
                (80, "quatre_vingts"), (80, "quatre_vingt"), (70, "septante"), (80, "huitante"),
                (90, "nonante"),
            ]
    }

    private static var spanish: [(Int, String)] {
        let units = ["uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"]
        let tens = ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"]
        let joined = ["uno", "dós", "trés", "cuatro", "cinco", "séis", "siete", "ocho", "nueve"]
        let plain = ["ún", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"]
        let twenties = [joined, plain].flatMap { $0.enumerated().map { (21 + $0, "veinti\($1)") } }
        let rest = tens.enumerated().flatMap { ten, name in
            units.enumerated().map { ((ten + 3) * 10 + $0 + 1, "\(name)_y_\($1)") }
        }
        let hundreds = [
            "doscientos", "trescientos", "cuatrocientos", "quinientos", "seiscientos", "setecientos",
            "ochocientos", "novecientos",
        ].enumerated().map { (($0 + 2) * 100, $1) }
        return twenties + rest + hundreds
    }

    /// The last vowel of the tens falls before uno and otto.
    private static var italian: [(Int, String)] {
        let units = ["uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"]
        let tens = [
            "venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta",
        ]
        let compounds = each(tens, units) { $2 == 1 || $2 == 8 ? $0.dropLast() + $1 : $0 + $1 }
        let accented = tens.enumerated().map { (($0 + 2) * 10 + 3, $1 + "tré") }
        let hundreds = units.dropFirst().enumerated().map { (($0 + 2) * 100, $1 + "cento") }
        let thousands = units.dropFirst().enumerated().map { (($0 + 2) * 1000, $1 + "mila") }
        return compounds + accented + hundreds + thousands
    }

    private static var russian: [(Int, String)] {
        [
            "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот",
        ].enumerated().map { (($0 + 2) * 100, $1) }
    }

    private static var hebrew: [(Int, String)] {
        let feminine = ["אחת", "שתים", "שלוש", "ארבע", "חמש", "שש", "שבע", "שמונה", "תשע"]
        let masculine = ["אחד", "שנים", "שלושה", "ארבעה", "חמישה", "שישה", "שבעה", "שמונה", "תשעה"]
        return feminine.enumerated().map { (11 + $0, "\($1)_עשרה") }
            + masculine.enumerated().map { (11 + $0, "\($1)_עשר") }
            + [(12, "שתיים_עשרה"), (12, "שניים_עשר"), (200, "מאתיים"), (2000, "אלפיים")]
    }
}
