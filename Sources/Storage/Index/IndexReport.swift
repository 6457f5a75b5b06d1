package import Cards

/// What reading a deck anew changed in the library.
package struct IndexReport: Hashable, Sendable {
    package var new: [CardID] = []
    package var edited: [Edit] = []
    /// Gone from the deck; their history is kept.
    package var retired: [CardID] = []
    /// Back in a deck after they were gone.
    package var restored: [CardID] = []
    /// Known under another id before: stamped, or an edited note without an id.
    package var renamed: [Renaming] = []
    /// Found in this deck and before in another.
    package var moved: [Move] = []
    /// Notes that stand twice in the deck; only the first is asked.
    package var repeated: [CardID] = []

    package init() {}

    package struct Edit: Hashable, Sendable {
        package var card: CardID
        package var change: EditClass

        package init(card: CardID, change: EditClass) {
            self.card = card
            self.change = change
        }
    }

    package struct Renaming: Hashable, Sendable {
        package var old: CardID
        package var new: CardID
        /// By what it was recognised; a likeness should be confirmed by a person.
        package var basis: NoteMatcher.Basis

        package init(old: CardID, new: CardID, basis: NoteMatcher.Basis) {
            self.old = old
            self.new = new
            self.basis = basis
        }
    }

    package struct Move: Hashable, Sendable {
        package var card: CardID
        package var from: String

        package init(card: CardID, from: String) {
            self.card = card
            self.from = from
        }
    }

    package var isEmpty: Bool { self == IndexReport() }
}
