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

extension CardState {
    package var seen: Seen? {
        guard case .seen(let seen) = self else { return nil }
        return seen
    }
}

extension CardState.Seen {
    /// Days from the last answer to the due day: at least 1 in review, often 0 on a step.
    package var interval: Int { days(from: lastDay, to: dueDay) }

    /// Whether the card may be asked: a step at its instant, a review from the start of its day.
    package func isDue(at moment: Moment) -> Bool {
        phase == .review ? dueDay <= moment.studyDay : due.milliseconds <= moment.milliseconds
    }

    /// The time from the last answer to the due one, as a learner reads it: `<10m`, `2d`.
    package var intervalLabel: String {
        guard phase != .review else { return IntervalLabel.text(days: interval) }
        let (milliseconds, overflow) = due.milliseconds.subtractingReportingOverflow(last.milliseconds)
        return IntervalLabel.text(seconds: overflow ? 0 : Int(milliseconds / 1000))
    }
}

/// The study days between two, never negative: a clock that runs backwards has not moved.
func days(from start: Int, to end: Int) -> Int {
    let (days, overflow) = end.subtractingReportingOverflow(start)
    return overflow ? 0 : max(0, days)
}
