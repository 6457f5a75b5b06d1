package import Cards
package import Scheduling

/// A card to ask, with all that a session needs but its text: that is read from the deck file, at `span`.
package struct DueCard: Hashable, Sendable {
    /// The library's own key, stable for the life of the card.
    package var key: Int64
    package var id: CardID
    package var deck: IndexedDeck
    /// Bytes of the deck file that hold the note.
    package var span: Range<Int>
    package var kind: String
    package var topic: [String]
    package var citation: String?
    /// The content hash that a review of the card names as its revision.
    package var surface: String
    package var state: CardState

    /// What siblings share: their note, or the sentence that notes of one deck quote, as the drafted ones of a claim do.
    package var family: String {
        guard let citation, citation.hasPrefix("\"") else { return id.note }
        return "\(deck.key) \(citation)"
    }
}

/// How many cards of a deck may be asked on one study day; `nil` is no limit.
package struct DayLimits: Hashable, Sendable {
    package var new: Int?
    /// Reviews; steps are never held back.
    package var reviews: Int?

    package init(new: Int? = nil, reviews: Int? = nil) {
        self.new = new
        self.reviews = reviews
    }
}

extension DueCard {
    /// A card that is asked although it may not be due.
    package init(_ card: CardRow, of deck: IndexedDeck) {
        self.init(
            key: card.key, id: card.id, deck: deck, span: card.span, kind: card.kind, topic: card.topic,
            citation: card.citation, surface: card.surface, state: card.state)
    }
}
