import Cards
import Drilling
import Scheduling
import Storage

extension Workspace {
    /// How often a card must have been forgotten to be a leech, as in Anki.
    static let leechLapses = 8

    /// The cards of a session as the options choose them, in their order, siblings apart; no text is read but for
    /// tags.
    func chosen(_ options: ChoiceOptions, seed: UInt64) throws -> [DueCard] {
        var cards = try pool(options)
        if options.due { cards.removeAll { $0.state == .new } }
        if options.onlyNew { cards.removeAll { $0.state != .new } }
        if !options.topic.isEmpty {
            let topics = options.topic.map { $0.lowercased() }
            cards.removeAll { card in
                let path = card.topic.joined(separator: " - ").lowercased()
                return !topics.contains { path.contains($0) }
            }
        }
        if !options.tag.isEmpty { cards = try tagged(cards, Set(options.tag.map { $0.lowercased() })) }
        cards = ordered(cards, options.order, seed: seed).withSiblingsApart(of: \.id.note)
        return options.cards.map { Array(cards.prefix($0)) } ?? cards
    }

    private func tagged(_ cards: [DueCard], _ tags: Set<String>) throws -> [DueCard] {
        let items = try items(of: cards)
        let meant = Set(
            items.filter { !tags.isDisjoint(with: $0.card.note.tags.map { $0.lowercased() }) }
                .map(\.card.id))
        return cards.filter { meant.contains($0.id) }
    }

    /// The cards to choose from.
    private func pool(_ options: ChoiceOptions) throws -> [DueCard] {
        if options.failed { return try cards(among: missedLately()) }
        if options.leeches {
            return try cards { $0.state.seen.map { $0.lapses >= Workspace.leechLapses } ?? false }
        }
        if options.cram { return try cards { $0.state != .new || options.onlyNew } }
        let now = context.timekeeper.now
        let moment =
            options.ahead.map { now.start(ofStudyDay: now.studyDay + $0 + 1).adding(seconds: -1) } ?? now
        return try due(at: moment, new: options.new)
    }

    /// Every card of these decks that is asked at all and meets a condition.
    private func cards(where isMeant: (CardRow) -> Bool) throws -> [DueCard] {
        try askedCards().filter { isMeant($0.row) }.map { DueCard($0.row, of: $0.deck) }
    }

    private func cards(among keys: Set<Int64>) throws -> [DueCard] {
        try cards { keys.contains($0.key) }
    }

    /// The cards that were rated again within the last seven study days.
    private func missedLately() throws -> Set<Int64> {
        try library.cardsMissed(since: context.timekeeper.now.studyDay - 6)
    }

    private func ordered(_ cards: [DueCard], _ order: CardOrder, seed: UInt64) -> [DueCard] {
        switch order {
        case .endangered: return cards
        case .due: return cards.sorted(by: \.dueOrder)
        case .deck: return cards.sorted(by: \.deck.path)
        case .easy: return cards.sorted(by: \.easeOrder)
        case .random:
            var generator = SeededGenerator(seed: seed)
            return cards.shuffled(using: &generator)
        }
    }
}

extension [DueCard] {
    fileprivate func sorted(by measure: (DueCard) -> some Comparable) -> [DueCard] {
        enumerated().map { (measure($0.element), $0.offset) }.sorted { $0 < $1 }.map { self[$0.1] }
    }
}

extension DueCard {
    /// New cards come last.
    fileprivate var dueOrder: Int64 { state.seen?.due.milliseconds ?? .max }

    fileprivate var easeOrder: Double { state.seen?.memory.difficulty ?? 5 }
}
