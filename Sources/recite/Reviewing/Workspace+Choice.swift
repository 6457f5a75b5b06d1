import Cards
import Drilling
import Scheduling
import Storage

extension Workspace {
    /// How often a card must have been forgotten to be a leech, as in Anki.
    static let leechLapses = 8

    /// The cards of a session as the options choose them, in their order; no text is read but for tags.
    func chosen(_ options: ChoiceOptions, seed: UInt64) throws -> Choice {
        var choice = try pool(options)
        if options.due { choice.keep { !$0.isNew } }
        if options.onlyNew { choice.keep(where: \.isNew) }
        if !options.topic.isEmpty || !options.tag.isEmpty {
            choice = Choice(try narrowed(choice.cards(choice.list.keys, in: library), options))
        }
        choice.arrange(options.order, seed: seed)
        if let count = options.cards { choice.limit(to: count) }
        return choice
    }

    private func narrowed(_ cards: [DueCard], _ options: ChoiceOptions) throws -> [DueCard] {
        let topics = options.topic.map { $0.lowercased() }
        let kept = cards.filter { card in
            let path = card.topic.joined(separator: " - ").lowercased()
            return topics.isEmpty || topics.contains { path.contains($0) }
        }
        return options.tag.isEmpty ? kept : try tagged(kept, Set(options.tag.map { $0.lowercased() }))
    }

    private func tagged(_ cards: [DueCard], _ tags: Set<String>) throws -> [DueCard] {
        let items = try items(of: cards)
        let meant = Set(
            items.filter { !tags.isDisjoint(with: $0.card.note.tags.map { $0.lowercased() }) }
                .map(\.card.id))
        return cards.filter { meant.contains($0.id) }
    }

    /// The cards to choose from.
    private func pool(_ options: ChoiceOptions) throws -> Choice {
        if options.failed { return Choice(try cards(among: missedLately())) }
        if options.leeches {
            return Choice(try cards { $0.state.seen.map { $0.lapses >= Workspace.leechLapses } ?? false })
        }
        if options.cram { return Choice(try cards { $0.state != .new || options.onlyNew }) }
        let now = context.timekeeper.now
        let moment =
            options.ahead.map { now.start(ofStudyDay: now.studyDay + $0 + 1).adding(seconds: -1) } ?? now
        return Choice(try due(at: moment, new: options.new))
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
}
