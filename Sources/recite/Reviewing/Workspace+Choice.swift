import Cards
import Drilling
import Scheduling
import Storage

extension Workspace {
    /// How often a card must have been forgotten to be a leech, as in Anki.
    static let leechLapses = 8

    /// The cards of a session as the options choose them, in their order, siblings apart.
    func items(_ options: ChoiceOptions, seed: UInt64) throws -> [QueueItem] {
        var items = try self.items(of: pool(options))
        if options.due { items.removeAll { $0.state == .new } }
        if options.onlyNew { items.removeAll { $0.state != .new } }
        if !options.tag.isEmpty {
            let tags = Set(options.tag.map { $0.lowercased() })
            items.removeAll { tags.isDisjoint(with: $0.card.note.tags.map { $0.lowercased() }) }
        }
        if !options.topic.isEmpty {
            let topics = options.topic.map { $0.lowercased() }
            items.removeAll { item in
                let path = item.card.note.topic.joined(separator: " - ").lowercased()
                return !topics.contains { path.contains($0) }
            }
        }
        items = ordered(items, options.order, seed: seed).withSiblingsApart()
        return options.cards.map { Array(items.prefix($0)) } ?? items
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
        let indexed = try library.decks().filter { decks[$0.path] != nil && $0.header.off != true }
        let byPath = Dictionary(indexed.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        return try library.cardRows().compactMap { row in
            guard row.isAsked, let deck = byPath[row.deck], isMeant(row) else { return nil }
            return DueCard(row, of: deck)
        }
    }

    private func cards(among keys: Set<Int64>) throws -> [DueCard] {
        try cards { keys.contains($0.key) }
    }

    /// The cards that were rated again within the last seven study days.
    private func missedLately() throws -> Set<Int64> {
        let first = context.timekeeper.now.studyDay - 6
        var keys: Set<Int64> = []
        try library.eachCardsAnswers { key, answers in
            if answers.contains(where: { $0.rating == .again && $0.moment.studyDay >= first }) {
                keys.insert(key)
            }
        }
        return keys
    }

    private func ordered(_ items: [QueueItem], _ order: CardOrder, seed: UInt64) -> [QueueItem] {
        switch order {
        case .endangered: return items
        case .due: return items.sorted(by: \.dueOrder)
        case .deck: return items.sorted { $0.deck < $1.deck }
        case .easy: return items.sorted { $0.easeOrder < $1.easeOrder }
        case .random:
            var generator = SeededGenerator(seed: seed)
            return items.shuffled(using: &generator)
        }
    }
}

extension [QueueItem] {
    fileprivate func sorted(by measure: (QueueItem) -> Int64) -> [QueueItem] {
        enumerated().sorted { (measure($0.element), $0.offset) < (measure($1.element), $1.offset) }
            .map(\.element)
    }
}

extension QueueItem {
    /// New cards come last.
    fileprivate var dueOrder: Int64 { state.seen?.due.milliseconds ?? .max }

    fileprivate var easeOrder: Double { state.seen?.memory.difficulty ?? 5 }
}
