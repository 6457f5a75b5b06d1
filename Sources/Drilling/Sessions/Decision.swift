package import Cards

/// What a learner decides about a card, or writes on it, in a session.
package struct Decision: Hashable, Sendable {
    package var card: CardID
    package var kind: Kind
    package var moment: Moment

    package enum Kind: Hashable, Sendable {
        case suspend
        case unsuspend
        /// Not asked before that study day.
        case bury(untilDay: Int)
        /// With a reason it is a complaint for the instructor.
        case flag(String?)
        case unflag
        case note(String)
    }
}
