/// What the author of a deck decided about one of its notes, as the library's log keeps it.
///
/// The last row about a note holds; an undo is a row like any other.
package struct Curation: Hashable, Sendable {
    /// The deck's id.
    package var deck: String
    /// The note's key.
    package var note: String
    /// What made the card; absent for one that was written by hand.
    package var maker: String?
    package var outcome: Outcome
    package var reason: String?

    package init(deck: String, note: String, maker: String?, outcome: Outcome, reason: String? = nil) {
        self.deck = deck
        self.note = note
        self.maker = maker
        self.outcome = outcome
        self.reason = reason
    }

    package enum Outcome: String, CaseIterable, Codable, Sendable {
        /// It came into the deck with a draft.
        case drafted
        /// A verdict on it was taken back.
        case open
        /// Its text was changed, and no verdict given yet.
        case edited
        case accepted
        /// Accepted after its text was changed.
        case mended
        case rejected
        /// Another form of the same claim took its place.
        case replaced

        /// Whether the author is done with the note.
        package var isVerdict: Bool {
            switch self {
            case .drafted, .open, .edited: false
            case .accepted, .mended, .rejected, .replaced: true
            }
        }

        /// Whether a draft leaves the note out.
        package var isGone: Bool { self == .rejected || self == .replaced }
    }
}
