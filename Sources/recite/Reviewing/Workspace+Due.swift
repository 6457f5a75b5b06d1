import Cards
import Drilling
import Foundation
import Scheduling
import Storage

extension Workspace {
    /// What a deck may ask on a day where nobody says otherwise, as in Anki.
    static let newPerDay = 20
    private static let reviewsPerDay = 200

    /// The cards to ask at a moment, in order.
    ///
    /// `new` stands in place of what decks and configuration allow on a day.
    func due(at moment: Moment, new: Int?) throws -> [DueCard] {
        let defaults = configuration.defaults
        return try library.due(at: moment, decks: decks.keys.sorted()) { header in
            DayLimits(
                new: new ?? header.newPerDay ?? defaults.newPerDay ?? Workspace.newPerDay,
                reviews: header.reviewsPerDay ?? defaults.reviewsPerDay ?? Workspace.reviewsPerDay)
        }
    }

    /// The cards with their notes read from the decks.
    func items(of due: [DueCard]) throws -> [QueueItem] {
        var items = [QueueItem?](repeating: nil, count: due.count)
        for (path, indices) in Dictionary(grouping: due.indices, by: { due[$0].deck.path }) {
            let slices = try SliceReader(path)
            for index in indices { items[index] = try item(due[index], from: slices) }
        }
        return items.compactMap(\.self)
    }

    /// The first card that can be asked, with its text, and those behind it, whose texts may wait.
    func first(
        of cards: [DueCard], admittedBy claims: CardClaims
    ) throws -> (first: [QueueItem], rest: [DueCard]) {
        for (index, card) in cards.enumerated() where claims.take(card.id) {
            if let item = try items(of: [card]).first { return ([item], Array(cards[(index + 1)...])) }
        }
        return ([], [])
    }

    /// Reads one card; nothing if the deck was changed at this very moment.
    private func item(_ card: DueCard, from slices: borrowing SliceReader) throws -> QueueItem? {
        let note = DeckFile.readNote(
            slice: try slices.read(card.span), mode: card.deck.mode, topic: card.topic,
            citation: card.citation, path: card.deck.path)
        guard let asked = note?.cards.first(where: { $0.id == card.id }) else {
            context.console.tell("recite: \(card.id): its text changed meanwhile; it is asked next time")
            return nil
        }
        let header = card.deck.header
        return QueueItem(
            card: asked, state: card.state, settings: card.deck.settings, revision: card.surface,
            deck: card.deck.shortName, title: header.title, caution: header.caution, source: header.source,
            language: header.language ?? configuration.defaults.language ?? "en",
            ignoresAccents: header.accents ?? configuration.defaults.accents ?? false)
    }
}

extension Workspace {
    /// What a learner is told before the first card: how much there is, and what to beware of.
    func opening(of cards: [DueCard]) throws -> [Announcement] {
        var tallies: [Int64: (deck: IndexedDeck, due: Int, new: Int)] = [:]
        for card in cards {
            let isNew = card.state == .new
            var tally = tallies[card.deck.key] ?? (card.deck, 0, 0)
            if isNew { tally.new += 1 } else { tally.due += 1 }
            tallies[card.deck.key] = tally
        }
        let decks = tallies.values.sorted { $0.deck.shortName < $1.deck.shortName }
        let counts = decks.map {
            Announcement.Opening.Count(deck: $0.deck.shortName, due: $0.due, new: $0.new)
        }
        let pace = try library.pace() ?? Workspace.usualPace
        let minutes = max(1, (cards.count * max(pace, 1000) + 59_999) / 60_000)
        let cautions = decks.compactMap { tally in
            tally.deck.header.caution.map {
                Announcement.cautioned(deck: tally.deck.shortName, caution: $0)
            }
        }
        return [.opened(Announcement.Opening(decks: counts, minutes: minutes))] + cautions
    }

    /// Milliseconds for a card, until the learner's own pace is known.
    private static let usualPace = 15_000

    /// What waits tomorrow, new cards aside.
    func outlook() throws -> Announcement {
        let now = context.timekeeper.now
        let tomorrow = now.start(ofStudyDay: now.studyDay + 2).adding(seconds: -1)
        let due = try library.due(at: tomorrow, decks: decks.keys.sorted()) { _ in DayLimits(new: 0) }
        return .tomorrow(due: due.count)
    }
}
