/// A word of an answer: where its graphemes lie, and what the language knows of it.
struct Word {
    var start: Int
    var end: Int
    var traits: WordTraits = []
    /// The genders an article stands for; 0 for any.
    var genders: Genders = []

    var range: Range<Int> { start..<end }
    var count: Int { end - start }
    var isOptional: Bool { traits.contains(.optional) }
    var isArticle: Bool { traits.contains(.article) }
}

/// What is known of a word; a word may be several things.
struct WordTraits: OptionSet {
    let rawValue: UInt32

    static let article = WordTraits(rawValue: 1 << 0)
    static let function = WordTraits(rawValue: 1 << 1)
    static let negation = WordTraits(rawValue: 1 << 2)
    /// "Or" and its like.
    static let choice = WordTraits(rawValue: 1 << 3)
    /// A word that is easily taken for a slip of another one.
    static let lookalike = WordTraits(rawValue: 1 << 4)
    static let numberWord = WordTraits(rawValue: 1 << 5)
    static let scale = WordTraits(rawValue: 1 << 6)
    static let company = WordTraits(rawValue: 1 << 7)
    static let comparative = WordTraits(rawValue: 1 << 8)
    static let minus = WordTraits(rawValue: 1 << 9)
    static let era = WordTraits(rawValue: 1 << 10)
    static let ordinalSuffix = WordTraits(rawValue: 1 << 11)
    /// Digits, with the scale word after them worked in.
    static let number = WordTraits(rawValue: 1 << 12)
    static let hasDigit = WordTraits(rawValue: 1 << 13)
    /// A dash or "to" between two numbers.
    static let range = WordTraits(rawValue: 1 << 14)
    static let optional = WordTraits(rawValue: 1 << 15)
    /// Letters beyond ASCII or an apostrophe: marks can be lost.
    static let hasMarks = WordTraits(rawValue: 1 << 16)
    /// It stands for several words.
    static let contraction = WordTraits(rawValue: 1 << 17)

    /// An ordinal in words: "eighteenth".
    static let ordinalWord = WordTraits(rawValue: 1 << 18)

    /// Words that are spelled right or are other words: no slip is forgiven on them.
    static let known: WordTraits = [
        .article, .function, .negation, .choice, .lookalike, .numberWord, .scale, .comparative, .number,
        .hasDigit, .range,
    ]
}

/// The genders and numbers an article can stand for.
struct Genders: OptionSet {
    let rawValue: UInt8

    static let masculine = Genders(rawValue: 1)
    static let feminine = Genders(rawValue: 2)
    static let neuter = Genders(rawValue: 4)
    static let masculinePlural = Genders(rawValue: 8)
    static let femininePlural = Genders(rawValue: 16)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Reads the letters of a language table.
    init(letters: Substring) {
        let values: [Genders] = letters.map { letter in
            switch letter {
            case "m": .masculine
            case "f": .feminine
            case "n": .neuter
            case "M": .masculinePlural
            case "F": .femininePlural
            default: []
            }
        }
        self = values.reduce([]) { $0.union($1) }
    }
}
