package import Cards

/// Turns a state and an answer into the next state.
///
/// Study days turn at 04:00 local time; a day interval is due at the start of its study day on the clock of the
/// answer. Memory learns of every answer, those on steps too.
package struct Scheduler: Sendable {
    package let settings: SchedulingSettings
    let steps: StepMachine
    let formulas: any MemoryFormulas
    let interval: @Sendable (MemoryState) -> Double
    let maximumInterval: Int

    package init(settings: SchedulingSettings = SchedulingSettings()) {
        self.settings = settings
        steps = StepMachine(learning: settings.learningSteps, relearning: settings.relearningSteps)
        formulas = settings.model.formulas
        interval = formulas.intervals(retention: settings.desiredRetention)
        maximumInterval = settings.maximumInterval.clamped(to: 1...36_500)
    }

    /// The state after an answer.
    ///
    /// - Parameters:
    ///   - state: the state before it.
    ///   - rating: the answer.
    ///   - moment: when it was given; earlier than the last one counts as the same day.
    ///   - card: decides the fuzz, together with the count of answers before this one.
    /// - Returns: the state, with the day it is due.
    package func next(
        after state: CardState, rating: Rating, at moment: Moment, card: CardID
    ) -> CardState {
        let turn = self.turn(after: state.seen, at: moment, fuzz: Fuzz(card: card))
        return .seen(next(turn, rating))
    }

    /// What each of the four ratings would lead to.
    package func choices(after state: CardState, at moment: Moment, card: CardID) -> Choices {
        let turn = self.turn(after: state.seen, at: moment, fuzz: Fuzz(card: card))
        return Choices { .seen(next(turn, $0)) }
    }

    /// The state that a card's answers lead to, to the last bit the same as one by one.
    ///
    /// The answers are those that still count, in the order of the log.
    package func replay(_ answers: [Answer], of card: CardID) -> CardState {
        let fuzz = Fuzz(card: card)
        var seen: CardState.Seen?
        for answer in answers {
            seen = next(turn(after: seen, at: answer.moment, fuzz: fuzz), answer.rating)
        }
        return seen.map(CardState.seen) ?? .new
    }

    /// The state that the rows of a card's log lead to, undone and amended ones included.
    package func replay(_ rows: [Review], of card: CardID) -> CardState {
        replay(rows.effective().compactMap(Answer.init), of: card)
    }

    /// The phase that an answer leads to, for those who read a log and need no memory.
    package func phase(after phase: CardState.Phase, rating: Rating) -> CardState.Phase {
        switch steps.move(from: phase, on: rating) {
        case .step(let phase, _): phase
        case .review: .review
        }
    }

    /// The probability that the card is recalled on a study day; absent for a new card.
    package func retrievability(of state: CardState, onStudyDay day: Int) -> Double? {
        state.seen.map { seen in
            let elapsed = Double(days(from: seen.lastDay, to: day))
            return formulas.retrievability(of: seen.memory, after: elapsed)
        }
    }
}
