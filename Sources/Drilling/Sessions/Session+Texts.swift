package import Cards
import Scheduling

extension Session {
    /// A card's text as it stands in its deck now.
    struct Replacement: Sendable {
        var card: Card
        var revision: String
        /// Whether its meaning changed, so that it starts anew.
        var isNew: Bool
    }

    /// The card on the screen.
    package var current: QueueItem? {
        switch phase.active {
        case .asking(let asking): asking.item
        case .confiding(let answered): answered.asking.item
        case .rating(let rating): rating.asking.item
        case .idle, .paused, .ended: nil
        }
    }

    /// Goes on with a card's new text; a card that waits to be answered is asked anew.
    package mutating func replace(
        _ id: CardID, with card: Card, revision: String, isNew: Bool, at moment: Moment
    ) -> [Announcement] {
        replacements[id] = Replacement(card: card, revision: revision, isNew: isNew)
        if card.id != id { replacements[card.id] = replacements[id] }
        if lastRow?.card == id { lastRow?.card = card.id }
        guard let shown = current, shown.card.id == id else { return [] }
        let item = replaced(shown)
        switch phase.active {
        case .asking(var asking):
            asking.item = item
            asking.question = question(of: item)
            asking.draft?.card = card.id
            phase = .asking(asking)
        case .confiding(var answered):
            answered.asking.item = item
            answered.row.card = card.id
            phase = .confiding(answered)
        case .rating(var rating):
            rating.asking.item = item
            rating.row.card = card.id
            phase = .rating(rating)
            return [
                .reread(prompt: question(of: item).prompt, answer: question(of: item).answer), offer(rating),
            ]
        case .idle, .paused, .ended: break
        }
        return announcePhase()
    }

    /// Goes on without a card that its deck no longer has; an answer that waits for its rating stays.
    package mutating func drop(_ id: CardID, at moment: Moment) -> [Announcement] {
        queue.remove(id)
        guard current?.card.id == id, case .asking(let asking) = phase.active else { return [] }
        settle(asking.draft, of: asking.item)
        phase = .idle
        return [.dropped] + askNext(at: moment, after: id)
    }

    /// The item with its card's new text, if it has one.
    func replaced(_ item: QueueItem) -> QueueItem {
        guard let new = replacements[item.card.id] else { return item }
        var item = item
        if new.isNew, item.revision != new.revision { item.state = .new }
        item.card = new.card
        item.revision = new.revision
        return item
    }

    func question(of item: QueueItem) -> Question {
        var generator = SeededGenerator(seed: identity.seed &+ UInt64(tally.answers))
        return Question(item.card, shuffledBy: &generator)
    }
}
