package import Cards

/// Whether a deck was made from an article, or from an older edition of it.
package enum DraftKinship {
    /// Whether half of the deck's quotations, or one of its note ids, are the article's.
    package static func isOf(_ file: DeckFile, _ draft: Draft, text: [UInt8]) -> Bool {
        let ids = Set(file.deck.notes.compactMap(\.id))
        if draft.cards.contains(where: { ids.contains(CardID($0.id).note) }) { return true }
        let index = QuoteIndex(text: text)
        let quoting = file.deck.notes.compactMap(\.citation).filter { !QuoteText.quotations(in: $0).isEmpty }
        let absent = quoting.count { citation in
            index.faults(in: citation).contains { if case .absent = $0 { true } else { false } }
        }
        return !quoting.isEmpty && 2 * absent <= quoting.count
    }

    /// A path under which the draft's cards get the ids of the deck: they derive from the name of its file.
    package static func path(keeping id: String) -> String { id + ".txt" }
}
