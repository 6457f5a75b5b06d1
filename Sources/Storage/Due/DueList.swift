import Cards
import Scheduling

/// A card that waits, with as much of its state as choosing and ordering need; `Library.cards` tells the rest.
///
/// There are thousands of them on a day, and the first prompt waits for all, so they are kept small.
package struct DueKey: Hashable, Sendable {
    /// The library's own key of the card.
    package var key: Int64
    /// The library's own key of its deck.
    package var deck: Int64
    package var isNew: Bool
    /// Milliseconds since 1970; the end of time for a new card.
    package var due: Int64
    /// 5, the middle, for a new card.
    package var difficulty: Double

    package init(key: Int64, deck: Int64, isNew: Bool, due: Int64, difficulty: Double) {
        self.key = key
        self.deck = deck
        self.isNew = isNew
        self.due = due
        self.difficulty = difficulty
    }
}

extension DueKey {
    /// A card whose details are known already.
    package init(_ card: DueCard) {
        self.init(
            key: card.key, deck: card.deck.key, isNew: card.state == .new,
            due: card.state.seen?.due.milliseconds ?? .max,
            difficulty: card.state.seen?.memory.difficulty ?? 5)
    }
}

/// What is to be asked, in the default order, and the decks that it comes from.
package struct DueList: Sendable {
    package var keys: [DueKey]
    /// By key.
    package var decks: [Int64: IndexedDeck]

    package init(keys: [DueKey], decks: [Int64: IndexedDeck]) {
        self.keys = keys
        self.decks = decks
    }
}
