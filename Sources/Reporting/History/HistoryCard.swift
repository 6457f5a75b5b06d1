package import Cards
package import Scheduling

/// A card as the panels see it.
package struct HistoryCard: Hashable, Sendable {
    package var id: CardID
    /// The title of its deck, or the name of its file.
    package var deck: String
    /// The path of its deck, which tells decks of one title apart.
    package var path: String
    /// The heading path, outermost first.
    package var topic: [String]
    package var state: CardState
    /// Whether the author or the learner has switched it off: it is counted, but not asked.
    package var isOff: Bool

    /// The probability of recall now; 0 for a card that was never seen.
    package internal(set) var recall = 0.0
    /// The desired retention of its deck.
    package internal(set) var target = 0.9
    /// Whether it was ever recalled after 7 days or more.
    package internal(set) var hasLasted = false

    package init(
        id: CardID, deck: String, path: String, topic: [String], state: CardState, isOff: Bool = false
    ) {
        self.id = id
        self.deck = deck.withoutControls
        self.path = path.withoutControls
        self.topic = topic.map(\.withoutControls)
        self.state = state
        self.isOff = isOff
    }
}
