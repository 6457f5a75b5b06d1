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
    let markers: [String: DeckMarker]
    var queue: Queue
    var phase: Phase = .idle
    var tally = Tally()
    /// How many rows were written, undone ones included: it numbers them, so undo leaves it alone.
    var rowCount: UInt64 = 0
    /// This session before the last answered card, if there is one: a chain of copies.
    var before: [Session] = []
    /// The last row of the card answered last, which undo takes back.
    var lastRow: Review?

    package init(_ items: [QueueItem], identity: SessionIdentity) {
        self.identity = identity
        total = items.count
        markers = DeckMarker.markers(for: items)
        queue = Queue(items)
    }

    enum Phase: Sendable {
        case idle
        case asking(Asking)
        case rating(Rating)
        case ended

        /// A card on the screen.
        struct Asking: Sendable {
            var item: QueueItem
            var question: Question
            var hints = 0
            /// Whether an answer of the wrong form was let pass already.
            var wasAskedAgain = false
        }

        /// A card whose answer is shown.
        struct Rating: Sendable {
            var asking: Asking
            /// The row of the answer, already on disk if it was marked.
            var row: Review
            var isWritten: Bool
            /// The states that again, hard, good and easy lead to.
            var choices: Choices
            var suggested: Cards.Rating
        }
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
        askNext(at: moment, after: nil)
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
        case .idle, .ended: Turn()
        case .asking(let asking):
            receive(AnswerLine(line), while: asking, at: moment, after: milliseconds)
        case .rating(let rating): receive(RatingLine(line), while: rating, at: moment)
        }
    }

    /// Ends the session, whether a card is left or not; an answer that waits for its rating keeps the suggestion.
    package mutating func end(_ ending: Announcement.Ending) -> [Announcement] {
        guard !isEnded else { return [] }
        if case .rating(let rating) = phase { settle(rating) }
        phase = .ended
        return [.ended(ending, saved: tally.answers), .summed(tally.summary)]
    }

    /// Takes the next card of the queue, or ends.
    mutating func askNext(at moment: Moment, after last: CardID?) -> [Announcement] {
        guard let item = queue.next(at: moment, avoiding: last) else {
            return end(.done)
        }
        var generator = SeededGenerator(seed: identity.seed &+ UInt64(tally.answers))
        let asking = Phase.Asking(item: item, question: Question(item.card, shuffledBy: &generator))
        phase = .asking(asking)
        return [announce(asking)]
    }

    func announce(_ asking: Phase.Asking) -> Announcement {
        let item = asking.item
        let isFirst = !tally.hasSeen(item.card.id)
        let topic = item.card.note.topic.below(title: item.title)
        return .asked(
            Announcement.Asked(
                card: item.card.id.description, position: isFirst ? tally.cards + 1 : nil, total: total,
                context: topic.isEmpty ? item.deck : topic.joined(separator: " - "),
                question: asking.question))
    }
}
