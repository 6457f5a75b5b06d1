/// What the words around numbers mean in a language, by phrase.
struct FigureTables: Sendable {
    enum Meaning: Sendable {
        case unit(MeasureUnit)
        case scale(Int)
        case number(Double)
        /// A half, which is added to what stands before it.
        case half
        /// Says how the number is meant and adds nothing.
        case company
        /// Turns the number into something else: "not", "over", "or".
        case contrary
        case minus
        /// "AD": adds nothing, but contradicts "BC".
        case commonEra
    }

    private let language: String
    let decimal: Grapheme
    /// "And" where it is written as one with the word after it.
    let gluedAnd: String
    /// Whether numbers are written in kanji as well.
    let hasKanjiNumbers: Bool
    /// The words that may part the ends of a range.
    private let ranges: Set<String>
    private var meanings: [String: Meaning] = [:]
    /// The most words a phrase has.
    private(set) var longest = 4

    init(_ language: Language) {
        decimal = language.decimal == "," ? .comma : .stop
        self.language = language.code
        gluedAnd = language.gluedAnd
        hasKanjiNumbers = language.code == "ja"
        ranges = Set(FigureTables.phrases(language.rangeWords))
        add(FigureTables.phrases(language.functionWords), .company)
        add(FigureTables.phrases(language.numberCompany), .company)
        add(FigureTables.phrases(language.andWords), .company)
        for item in language.articles.split(whereSeparator: \.isWhitespace) {
            add(FigureTables.phrases(String(item.prefix { $0 != ":" })), .company)
        }
        addValues(language.numberWords) { .number(Double($0)) }
        addValues(CompoundNumbers.line(language.code)) { .number(Double($0)) }
        addValues(language.scaleWords) { .scale($0) }
        add(FigureTables.phrases(language.halfWords), .half)
        add(FigureTables.phrases(language.minusWords), .minus)
        add(FigureTables.phrases(language.negations), .contrary)
        add(FigureTables.phrases(language.orWords), .contrary)
        add(FigureTables.phrases(language.comparatives), .contrary)
        add(FigureTables.phrases(language.eras), .unit(.beforeCommonEra))
        add(FigureTables.phrases(language.commonEra), .commonEra)
        for sign in ["<", ">", "≤", "≥", "≠"] { meanings[sign] = .contrary }
    }

    /// The meaning of words, folded, with single blanks between.
    func meaning(of phrase: String, symbol: String) -> Meaning? {
        if let unit = MeasureUnit.symbols[symbol] { return .unit(unit) }
        let meaning = meanings[phrase]
        if let meaning, case .company = meaning {
            return MeasureUnit.names[phrase].map { .unit($0) } ?? meaning
        }
        return meaning ?? MeasureUnit.names[phrase].map { .unit($0) } ?? compound(phrase)
    }

    /// What German and Italian write as one word: hundertzwanzig, duecentocinquanta.
    private func compound(_ phrase: String) -> Meaning? {
        guard let joints = CompoundNumbers.joints[language] else { return nil }
        return joints.value(of: phrase) { part in
            switch meanings[part] {
            case .number(let value)?: value
            case .company?: 1
            default: nil
            }
        }.map { .number($0) }
    }

    /// The meaning of a word before the number, where few units stand.
    func leadingMeaning(of phrase: String, symbol: String) -> Meaning? {
        if let meaning = meanings[phrase] ?? compound(phrase) { return meaning }
        guard let unit = MeasureUnit.symbols[symbol] else { return nil }
        return FigureTables.currencies.contains(unit.dimension) ? .unit(unit) : nil
    }

    func isRange(_ phrase: String) -> Bool { ranges.contains(phrase) }

    private static let currencies: Set<String> = [
        "dollar", "euro", "pound", "yen", "rouble", "shekel", "rupee", "franc",
    ]

    private mutating func add(_ phrases: [String], _ meaning: Meaning) {
        for phrase in phrases { meanings[phrase] = meaning }
    }

    private mutating func addValues(_ line: String, _ meaning: (Int) -> Meaning) {
        let items = line.split(whereSeparator: \.isWhitespace)
        for index in stride(from: 0, to: items.count - 1, by: 2) {
            for phrase in FigureTables.phrases(String(items[index + 1])) where !isArticle(phrase) {
                meanings[phrase] = meaning(Int(items[index]) ?? 0)
            }
        }
    }

    /// "un" and "ein" before a number are articles, not ones.
    private func isArticle(_ phrase: String) -> Bool {
        if case .company = meanings[phrase] { true } else { false }
    }

    private static func phrases(_ line: String) -> [String] {
        Lexicon.words(of: line).map { word in
            Folding.text(word.map { $0 == .ascii("_") ? .blank : $0 })
        }
    }
}
