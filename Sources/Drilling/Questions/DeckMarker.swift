import Cards

/// What marks the answers of one deck in a session: its language, and the answers of all its cards, since a slip
/// that makes another card's answer is no slip.
struct DeckMarker: Sendable {
    let marker: Marker
    let others: OtherAnswers

    /// The markers of the decks that the items come from, by the deck's name.
    static func markers(for items: [QueueItem]) -> [String: DeckMarker] {
        Dictionary(grouping: items, by: \.deck).mapValues { items in
            let marker = Marker(language: items[0].language, accents: items[0].ignoresAccents)
            return DeckMarker(marker: marker, others: marker.others(items.flatMap(\.card.note.typedAnswers)))
        }
    }
}

extension Note {
    /// The answers of the note that are typed whole; members of lists are not, as lists share them.
    fileprivate var typedAnswers: [String] {
        switch kind {
        case .short(_, let answers): answers
        case .cloze(let cloze): cloze.gaps.flatMap(\.answers)
        case .pair(let term, let definition, let bothWays): bothWays ? [term, definition] : [definition]
        case .number, .shown, .list, .order, .choice, .judge: []
        }
    }
}
