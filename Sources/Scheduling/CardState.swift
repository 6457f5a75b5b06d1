package import Cards

/// Where a card stands in its schedule.
package enum CardState: Hashable, Sendable {
    case new
    case seen(Seen)

    /// What the log says of a card that was answered.
    package struct Seen: Hashable, Sendable {
        package var memory: MemoryState
        package var phase: Phase
        /// When it was last answered.
        package var last: Moment
        package var lastDay: Int
        /// When it is due: the instant of a step, or the start of the due day.
        package var due: Moment
        package var dueDay: Int
        /// Answers so far.
        package var reviews: Int
        /// Times it was forgotten in the review phase.
        package var lapses: Int

        package init(
            memory: MemoryState, phase: Phase, last: Moment, lastDay: Int, due: Moment, dueDay: Int,
            reviews: Int, lapses: Int
        ) {
            self.memory = memory
            self.phase = phase
            self.last = last
            self.lastDay = lastDay
            self.due = due
            self.dueDay = dueDay
            self.reviews = reviews
            self.lapses = lapses
        }
    }

    /// The step machine's state; steps count from 0.
    package enum Phase: Hashable, Sendable {
        case learning(step: Int)
        case review
        case relearning(step: Int)
    }
}
