/// The coarse part of speech that the lemmatizer's tables are keyed by (Universal Dependencies).
enum WordClass: String, Sendable {
    case adjective = "ADJ"
    case adposition = "ADP"
    case adverb = "ADV"
    case auxiliary = "AUX"
    case coordinator = "CCONJ"
    case determiner = "DET"
    case interjection = "INTJ"
    case noun = "NOUN"
    case number = "NUM"
    case particle = "PART"
    case pronoun = "PRON"
    case name = "PROPN"
    case punctuation = "PUNCT"
    case subordinator = "SCONJ"
    case symbol = "SYM"
    case verb = "VERB"
    case other = "X"
    case space = "SPACE"
}

/// The morphological features that tell the lemmatizer a base form.
struct Morphology: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let singular = Morphology(rawValue: 1 << 0)
    /// Any number.
    static let number = Morphology(rawValue: 1 << 1)
    static let infinitive = Morphology(rawValue: 1 << 2)
    static let finite = Morphology(rawValue: 1 << 3)
    static let present = Morphology(rawValue: 1 << 4)
    static let positive = Morphology(rawValue: 1 << 5)

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// From features such as `Number=Sing|Person=3`.
    init(_ features: some StringProtocol) {
        self = []
        for feature in features.split(separator: "|") {
            switch feature {
            case "Number=Sing": formUnion([.singular, .number])
            case "VerbForm=Inf": insert(.infinitive)
            case "VerbForm=Fin": insert(.finite)
            case "Tense=Pres": insert(.present)
            case "Degree=Pos": insert(.positive)
            default: if feature.hasPrefix("Number=") { insert(.number) }
            }
        }
    }
}
