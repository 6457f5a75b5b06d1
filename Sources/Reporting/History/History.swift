package import Cards
package import Scheduling

/// All that the panels are made from: the cards, their answers that still count, and the time.
///
/// A value of 32 bytes an answer, so that a million of them stay small.
package struct History: Sendable {
    package let now: Moment
    package private(set) var cards: [HistoryCard] = []
    /// Card by card, in the order they were answered.
    package private(set) var answers: [HistoryAnswer] = []

    package init(now: Moment) {
        self.now = now
    }

    package var today: Int { now.studyDay }

    /// The cards that are asked at all.
    package var activeCards: some Sequence<HistoryCard> { cards.lazy.filter { !$0.isOff } }

    /// Adds a card with its answers that still count, in the order they were given, each with the milliseconds it
    /// took; the scheduler is the one of its deck.
    package mutating func append(
        _ card: HistoryCard, answers given: some Sequence<(answer: Answer, milliseconds: Int)>,
        scheduler: Scheduler
    ) {
        var card = card
        var phase = CardState.Phase.learning(step: 0)
        var last: Int?
        for (answer, milliseconds) in given {
            let day = answer.moment.studyDay
            let isFirst = day != last
            answers.append(
                HistoryAnswer(
                    studyDay: day, rating: answer.rating, milliseconds: milliseconds,
                    isRetention: phase == .review && isFirst))
            if let last, answer.rating.isRecall, day - last >= 7 { card.hasLasted = true }
            phase = scheduler.phase(after: phase, rating: answer.rating)
            last = day
        }
        card.recall = scheduler.retrievability(of: card.state, onStudyDay: today) ?? 0
        card.target = scheduler.settings.desiredRetention
        cards.append(card)
    }
}

/// An answer as the panels see it.
package struct HistoryAnswer: Hashable, Sendable {
    package let studyDay: Int
    package let rating: Rating
    /// How long it took.
    package let milliseconds: Int
    /// Whether it tells how well the schedule holds: the card's first answer of its study day, at an interval of a
    /// day or more.
    package let isRetention: Bool
}
