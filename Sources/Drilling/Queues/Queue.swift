package import Cards
import Scheduling

/// The cards of a session that are still to be asked: first what waits, then what comes back in minutes.
package struct Queue: Sendable {
    /// How far ahead of its time a step may be asked when nothing else is left: 20 minutes, as in Anki.
    package static let learnAheadSeconds = 1200

    /// All the cards the session began with; only `position` moves, so that a copy for undo costs nothing.
    private(set) var items: [QueueItem]
    private var position = 0
    /// Cards on a step, soonest first.
    private var returning: [Waiting] = []
    /// Cards that were put off to the end, in the order in which they were.
    private var postponed: [Waiting] = []
    /// Cards that are no longer asked.
    private var removed: Set<CardID> = []

    package init(_ items: [QueueItem]) {
        self.items = items
    }

    /// Adds cards behind those that wait.
    mutating func add(_ more: [QueueItem]) { items += more }

    /// Cards still to come; one that was removed while it waited counts until its turn.
    package var count: Int { items.count - position + returning.count + postponed.count }

    package var returningCount: Int { returning.count }
}

extension Queue {
    /// A card behind a reference: undo keeps many copies of these lists, and a card is large.
    private final class Waiting: Sendable {
        let item: QueueItem

        init(_ item: QueueItem) { self.item = item }
    }

    /// Takes the next card: a step that is due, else a waiting card, else a step that is due soon.
    ///
    /// A card is not asked twice in a row while another one is left.
    package mutating func next(at moment: Moment, avoiding last: CardID?) -> QueueItem? {
        if let index = returning.firstIndex(where: { $0.item.card.id != last && $0.item.isDue(at: moment) }) {
            return returning.remove(at: index).item
        }
        while position < items.count {
            position += 1
            if !removed.contains(items[position - 1].card.id) { return items[position - 1] }
        }
        if let index = postponed.firstIndex(where: { $0.item.card.id != last }) {
            return postponed.remove(at: index).item
        }
        let horizon = moment.adding(seconds: Queue.learnAheadSeconds)
        let soon = returning.indices.filter { returning[$0].item.isDue(at: horizon) }
        guard let index = soon.first(where: { returning[$0].item.card.id != last }) ?? soon.first else {
            return postponed.isEmpty ? nil : postponed.removeFirst().item
        }
        return returning.remove(at: index).item
    }

    /// Puts a card off until the cards that wait are done.
    package mutating func postpone(_ item: QueueItem) { postponed.append(Waiting(item)) }

    /// Takes a card out for the rest of the session.
    package mutating func remove(_ card: CardID) {
        removed.insert(card)
        returning.removeAll { $0.item.card.id == card }
        postponed.removeAll { $0.item.card.id == card }
    }

    /// Puts a card back if its new state is a step; a card in review has left the session.
    package mutating func put(back item: QueueItem) {
        guard case .seen(let seen) = item.state, seen.phase != .review else { return }
        let place = returning.firstIndex { $0.item.due > seen.due.milliseconds } ?? returning.endIndex
        returning.insert(Waiting(item), at: place)
    }
}

extension QueueItem {
    /// When it is due, in milliseconds since 1970; a new card always is.
    fileprivate var due: Int64 {
        switch state {
        case .new: .min
        case .seen(let seen): seen.due.milliseconds
        }
    }

    fileprivate func isDue(at moment: Moment) -> Bool { due <= moment.milliseconds }
}
