/// A word, number or mark of a sentence, with its place and what it most likely is.
package struct Word: Hashable, Sendable {
    /// Bytes of the sentence's text.
    package var span: Range<Int>
    /// Lower case, with straight apostrophes.
    package var lower: String
    package var isCapitalised: Bool
    package var kind: WordClass

    /// Whether it is one of these words.
    func isOne(of words: Set<String>) -> Bool { words.contains(lower) }
}

/// What a word most likely is, judged from closed classes, a few hundred verbs and its ending.
///
/// It stands in for a tagger: where a decision hangs on an open-class guess, the finders refuse.
package enum WordClass: String, Sendable {
    case determiner, possessive, pronoun, demonstrative, preposition, coordinator, subordinator
    case relative, modal, be, have, infinitiveMarker, negation, adverb, adjective
    case gerund, participle, finite, base, noun, number, name
    case comma, colon, semicolon, dash, open, close, quote, stop
}

extension WordClass {
    package var isMark: Bool {
        switch self {
        case .comma, .colon, .semicolon, .dash, .open, .close, .quote, .stop: true
        default: false
        }
    }

    /// Whether a noun phrase may end with it.
    var endsPhrase: Bool {
        switch self {
        case .noun, .name, .gerund, .adjective, .number, .base: true
        default: false
        }
    }

    /// Whether it can only be the verb of a clause, or a sign of one.
    package var isVerbal: Bool {
        switch self {
        case .modal, .be, .have, .finite: true
        default: false
        }
    }
}
