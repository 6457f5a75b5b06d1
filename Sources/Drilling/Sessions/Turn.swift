package import Cards

/// What one line of the learner's leads to.
///
/// The rows and decisions must be on disk before any of the announcements is shown.
package struct Turn: Hashable, Sendable {
    package var rows: [Review] = []
    package var decisions: [Decision] = []
    package var announcements: [Announcement] = []
    /// What the session can't do by itself, to be done once the announcements are shown.
    package var request: Request?

    package enum Request: Hashable, Sendable {
        /// Open the deck at the card, then hand the new text to `replace`.
        case edit(CardID)
        /// Tell what the log holds of the card.
        case history(CardID)
        /// Add a wording to the card's right answers in the deck.
        case accept(CardID, wording: String)
    }
}
