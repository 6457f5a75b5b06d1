/// A language's tables, folded and indexed by the fingerprint of the word.
struct Lexicon: Sendable {
    let language: Language
    let decimal: Grapheme
    /// Whether 3.10.1990 is in October for certain.
    let isDayFirst: Bool
    let negatingPrefixes: [[Grapheme]]
    let opposites: [([Grapheme], [Grapheme])]
    let andWord: [Grapheme]
    let gluedArticle: Grapheme?
    let elisions: Set<UInt64>
    private var entries: [UInt64: Entry] = [:]
    /// The words that contractions stand for.
    private var expansions: [UInt64: [[Grapheme]]] = [:]

    /// What the language knows of one word.
    struct Entry: Sendable {
        var traits: WordTraits = []
        var genders: Genders = []
        /// The value of a number word, the power of ten of a scale word.
        var value = 0
        /// The month, from 1.
        var month = 0
        /// What an ordinal in words counts.
        var ordinal = 0
    }

    init(_ language: Language) {
        self.language = language
        decimal = language.decimal == "," ? .comma : .stop
        isDayFirst = language.code != "en" && language.code != "ja"
        negatingPrefixes = Lexicon.words(of: language.negatingPrefixes)
        opposites = Lexicon.words(of: language.opposites).compactMap { pair in
            let parts = pair.split(separator: .ascii(":"))
            return parts.count == 2 ? (Array(parts[0]), Array(parts[1])) : nil
        }
        andWord = Lexicon.words(of: language.andWords).first ?? []
        gluedArticle = Folding.fold(language.gluedArticle).first
        elisions = Set(Lexicon.words(of: language.elisions).map(\.fingerprint))
        addTraits()
        addArticles()
        addValues(language.numberWords, .numberWord)
        addValues(CompoundNumbers.line(language.code), .numberWord)
        addValues(language.scaleWords, .scale)
        addMonths()
        addOrdinals()
        addContractions()
    }

    subscript(word: some Collection<Grapheme>) -> Entry? { entries[word.fingerprint] }

    /// A text folded, in Japanese with numbers in digits.
    func fold(_ text: String) -> [Grapheme] {
        let folded = Folding.fold(text)
        return language.code == "ja" ? KanjiNumeral.written(folded, everywhere: false) : folded
    }

    /// The words that a contraction stands for.
    func expansion(of word: some Collection<Grapheme>) -> [[Grapheme]]? { expansions[word.fingerprint] }

    /// The words of a table line, folded, without full stops.
    static func words(of line: String) -> [[Grapheme]] {
        line.split { $0 == " " || $0 == "\n" }.map { Folding.fold(String($0)).filter { $0 != .stop } }
    }

    private mutating func addTraits() {
        let tables: [(String, WordTraits)] = [
            (language.functionWords, .function), (language.andWords, .function),
            (language.negations, .negation), (language.orWords, .choice), (language.lookalikes, .lookalike),
            (language.numberCompany, .company), (language.comparatives, .comparative),
            (language.minusWords, .minus), (language.eras, .era), (language.ordinalSuffixes, .ordinalSuffix),
        ]
        for (line, traits) in tables {
            for word in Lexicon.words(of: line) {
                entries[word.fingerprint, default: Entry()].traits.insert(traits)
            }
        }
    }

    private mutating func addArticles() {
        for item in language.articles.split(whereSeparator: \.isWhitespace) {
            let parts = item.split(separator: ":")
            let key = Folding.fold(String(parts[0])).fingerprint
            entries[key, default: Entry()].traits.insert(.article)
            entries[key, default: Entry()].genders = Genders(letters: parts.count > 1 ? parts[1] : "")
        }
    }

    private mutating func addValues(_ line: String, _ traits: WordTraits) {
        let items = line.split(whereSeparator: \.isWhitespace)
        for index in stride(from: 0, to: items.count - 1, by: 2) {
            let key = Folding.fold(String(items[index + 1])).fingerprint
            entries[key, default: Entry()].traits.insert(traits)
            entries[key, default: Entry()].value = Int(items[index]) ?? 0
        }
    }

    private mutating func addMonths() {
        for (index, word) in Lexicon.words(of: language.months).enumerated() {
            entries[word.fingerprint, default: Entry()].traits.insert(.lookalike)
            entries[word.fingerprint, default: Entry()].month = index % 12 + 1
        }
    }

    private mutating func addOrdinals() {
        let items = OrdinalWords.line(language.code).split(whereSeparator: \.isWhitespace)
        for index in stride(from: 0, to: items.count - 1, by: 2) {
            let key = Folding.fold(String(items[index + 1])).fingerprint
            entries[key, default: Entry()].traits.insert(.ordinalWord)
            entries[key, default: Entry()].ordinal = Int(items[index]) ?? 0
        }
    }

    private mutating func addContractions() {
        for item in language.contractions.split(whereSeparator: \.isWhitespace) {
            let parts = item.split(separator: ":")
            guard parts.count == 2 else { continue }
            let expansion = parts[1].split(separator: "_").map { Folding.fold(String($0)) }
            let key = Folding.fold(String(parts[0])).fingerprint
            entries[key, default: Entry()].traits.insert(.contraction)
            expansions[key] = expansion
        }
    }
}
