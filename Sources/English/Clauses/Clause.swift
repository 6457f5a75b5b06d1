/// A verb with its subject, complements and adjuncts.
package struct Clause: Equatable, Sendable {
    package let kind: ClauseKind
    package let verb: VerbGroup
    /// The whole subject; of a verb coordinated with another, the subject they share.
    package let subject: Range<Int>?
    package let subjectHead: Int?
    package let complements: [Complement]
    package let adjuncts: [Adjunct]
    /// Who says so, if the clause is what someone is said to think or say.
    package let attribution: Attribution?
    /// What keeps the clause from being a plain statement of fact.
    package let hedges: [Hedge]
    /// All tokens of the clause, subordinate clauses included.
    package let range: Range<Int>
}

package enum ClauseKind: String, Codable, Sendable {
    /// The root of the sentence, or a verb coordinated with it.
    case main
    /// "who left", "which is red"
    case relative
    /// "said that ...", "whether ..."
    case complement
    /// "because ...", "when ...", "leading to ..."
    case adverbial
    /// "to go" after a verb or noun
    case infinitive
    /// "built in 1888" after a noun
    case participle
    /// A clause that is a subject.
    case subject
}

/// What a verb needs to be complete.
package struct Complement: Equatable, Sendable {
    package enum Kind: String, Codable, Sendable {
        case object, indirectObject, predicate, objectPredicate, clause, infinitive
    }

    package let kind: Kind
    package let head: Int
    package let range: Range<Int>
}

/// What is said about the circumstances.
package struct Adjunct: Equatable, Sendable {
    package let role: AdjunctRole
    package let head: Int
    package let range: Range<Int>
}

package enum AdjunctRole: String, Codable, Sendable {
    case time, place, manner, means, purpose, cause, condition, concession
    /// "reducing the journey to nine hours" behind the main clause
    case effect
    /// "by the council" of a passive verb
    case agent
    /// "according to the report"
    case source
    case other
}
