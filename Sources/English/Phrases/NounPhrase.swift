/// A noun or pronoun with what belongs to it.
package struct NounPhrase: Equatable, Sendable {
    /// The tokens of the phrase with its prepositional phrases and restrictive clauses, without members coordinated
    /// with it and without what stands behind a comma.
    package let range: Range<Int>
    /// From the first token to the head.
    package let core: Range<Int>
    package let head: Int
    package let determiner: Determiner
    package let number: GrammaticalNumber
    /// Whether a reader who sees nothing else knows what is meant.
    package let standsAlone: Bool
}

package enum GrammaticalNumber: String, Codable, Sendable {
    case singular, plural
}

/// What opens a noun phrase.
package enum Determiner: String, Codable, Sendable {
    /// a, an
    case indefinite
    /// the
    case definite
    /// this, that, these, those, such
    case demonstrative
    /// its, their, whose
    case possessivePronoun
    /// the town's
    case possessive
    /// some, all, many, no
    case quantifier
    /// three, 1,200
    case numeral
    /// which, what
    case interrogative
    /// The phrase is a pronoun.
    case pronoun
    case none
}
