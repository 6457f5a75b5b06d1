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
    func due(at moment: Moment, new: Int?) throws -> DueList {
        let defaults = configuration.defaults
        return try library.dueList(at: moment, decks: decks.keys.sorted()) { header in
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

    /// The first card that can be asked, with its text, and how many were looked at until it was found.
    func first(of choice: Choice, admittedBy claims: CardClaims) throws -> (first: [QueueItem], looked: Int) {
        for (index, key) in choice.list.keys.enumerated() {
            guard let card = try choice.cards([key], in: library).first, claims.take(card.id) else {
                continue
            }
            if let item = try items(of: [card]).first { return ([item], index + 1) }
        }
        return ([], choice.count)
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
    func opening(of choice: Choice) throws -> [Announcement] {
        var counts: [Int64: (due: Int, new: Int)] = [:]
        for key in choice.list.keys {
            if key.isNew {
                counts[key.deck, default: (0, 0)].new += 1
            } else {
                counts[key.deck, default: (0, 0)].due += 1
            }
        }
        let tallies = counts.compactMap { key, count in
            choice.list.decks[key].map { (deck: $0, due: count.due, new: count.new) }
        }
        let decks = tallies.sorted { $0.deck.shortName < $1.deck.shortName }
        let lines = decks.map {
            Announcement.Opening.Count(deck: $0.deck.shortName, due: $0.due, new: $0.new)
        }
        let pace = try library.pace() ?? Workspace.usualPace
        let minutes = max(1, (choice.count * max(pace, 1000) + 59_999) / 60_000)
        let cautions = decks.compactMap { tally in
            tally.deck.header.caution.map {
                Announcement.cautioned(deck: tally.deck.shortName, caution: $0)
            }
        }
        return [.opened(Announcement.Opening(decks: lines, minutes: minutes))] + cautions
    }

    /// Milliseconds for a card, until the learner's own pace is known.
    private static let usualPace = 15_000

    /// What waits tomorrow, new cards aside.
    func outlook() throws -> Announcement {
        let now = context.timekeeper.now
        let tomorrow = now.start(ofStudyDay: now.studyDay + 2).adding(seconds: -1)
        return .tomorrow(due: try library.dueCount(at: tomorrow, decks: decks.keys.sorted()))
    }
}
