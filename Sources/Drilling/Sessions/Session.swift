package import Cards
import Scheduling

/// A drill as a value: lines in, rows for the log and announcements out.
///
/// It knows no clock, console or file. Undo goes back to the copy it keeps of itself.
package struct Session: Sendable {
    let identity: SessionIdentity
    /// How many cards the session set out with.
    let total: Int
    /// By the name of the deck.
    private(set) var markers: [String: DeckMarker]
    /// Whether a card is still this session's to ask, where several share a library.
    private let admits: @Sendable (CardID) -> Bool
    var queue: Queue
    var phase: Phase = .idle
    var tally = Tally()
    /// When the last card is asked, if the session may only last so long.
    var deadline: Moment?
    /// How many rows were written, undone ones included: it numbers them, so undo leaves it alone.
    var rowCount: UInt64 = 0
    /// This session before the last answered card, if there is one: a chain of copies.
    var before: [Session] = []
    /// The last row of the card answered last, which undo takes back.
    var lastRow: Review?
    /// What takes the last decision back.
    var inverse: [Decision.Kind] = []
    /// Cards flagged here; undo leaves them alone, as it does new texts.
    var flagged: Set<CardID> = []
    var replacements: [CardID: Replacement] = [:]

    /// A session that asks these cards; where it sets out with fewer than its `total`, `add` brings the others.
    package init(
        _ items: [QueueItem], of total: Int? = nil, identity: SessionIdentity,
        admits: @escaping @Sendable (CardID) -> Bool = { _ in true }
    ) {
        self.identity = identity
        self.total = total ?? items.count
        self.admits = admits
        // What marks is made ready while the learner looks at the first card.
        markers = self.total > items.count ? [:] : DeckMarker.markers(for: items)
        queue = Queue(items)
    }

    /// Adds the cards that were still being read when the first was asked, before any line is taken.
    package mutating func add(_ items: [QueueItem]) {
        guard !items.isEmpty || markers.isEmpty else { return }
        queue.add(items)
        markers = DeckMarker.markers(for: queue.items)
    }

    package var isEnded: Bool {
        if case .ended = phase { true } else { false }
    }

    /// Whether the next line is a rating.
    package var isRating: Bool {
        if case .rating = phase { true } else { false }
    }
}

extension Session {
    /// Asks the first card.
    package mutating func start(at moment: Moment) -> [Announcement] {
        deadline = identity.minutes.map { moment.adding(seconds: min($0, 100_000) * 60) }
        return askNext(at: moment, after: nil)
    }

    /// Takes a line that the learner typed.
    ///
    /// - Parameters:
    ///   - line: without its line break.
    ///   - moment: when it was typed.
    ///   - milliseconds: how long the learner took since the prompt.
    /// - Returns: the rows to store and what to say once they are stored.
    package mutating func receive(_ line: String, at moment: Moment, after milliseconds: Int = 0) -> Turn {
        switch phase {
        case .idle, .ended: return Turn()
        case .asking(let asking):
            return receive(AnswerLine(line), while: asking, at: moment, after: milliseconds)
        case .confiding(let answered): return receive(confidence: line, while: answered, at: moment)
        case .rating(let rating): return receive(RatingLine(line), while: rating, at: moment)
        case .paused(let phase):
            self.phase = phase
            // What is typed to go on may be the answer already; it isn't lost.
            guard line.trimmed.isEmpty else { return receive(line, at: moment) }
            return Turn(announcements: announcePhase())
        }
    }

    /// Ends the session, whether a card is left or not; an answer that waits for its rating keeps the suggestion.
    package mutating func end(_ ending: Announcement.Ending) -> [Announcement] {
        guard !isEnded else { return [] }
        switch phase.active {
        case .rating(let rating): settle(rating.isWritten ? rating.row : nil, of: rating.asking.item)
        case .confiding(let answered):
            settle(answered.isWritten ? answered.row : nil, of: answered.asking.item)
        case .asking(let asking): settle(asking.draft, of: asking.item)
        case .idle, .paused, .ended: break
        }
        phase = .ended
        return [.ended(ending, saved: tally.answers), .summed(tally.summary)]
    }

    /// Takes the next card of the queue, or ends.
    mutating func askNext(at moment: Moment, after last: CardID?) -> [Announcement] {
        if let deadline, moment.milliseconds >= deadline.milliseconds { return end(.timeUp) }
        phase = .idle
        guard let item = nextItem(at: moment, after: last) else { return end(.done) }
        let current = replaced(item)
        var generator = SeededGenerator(seed: identity.seed &+ UInt64(tally.answers))
        let asking = Phase.Asking(item: current, question: Question(current.card, shuffledBy: &generator))
        phase = .asking(asking)
        return [announce(asking)]
    }

    /// The next card of the queue that no other session asks.
    private mutating func nextItem(at moment: Moment, after last: CardID?) -> QueueItem? {
        while let item = queue.next(at: moment, avoiding: last) {
            if admits(item.card.id) { return item }
        }
        return nil
    }

    /// What the screen needs to show again to go on with this phase.
    package func announcePhase() -> [Announcement] {
        switch phase {
        case .asking(let asking): [announce(asking)]
        case .confiding: [.confidenceAsked]
        case .rating(let rating): [offer(rating)]
        case .idle, .paused, .ended: []
        }
    }

    func announce(_ asking: Phase.Asking) -> Announcement {
        let item = asking.item
        let isFirst = !tally.hasSeen(item.card.id)
        let topic = item.card.note.topic.below(title: item.title)
        return .asked(
            Announcement.Asked(
                card: item.card.id.description, position: isFirst ? min(tally.cards + 1, total) : nil,
                total: total, context: topic.isEmpty ? item.deck : topic.joined(separator: " - "),
                question: asking.question))
    }
}
