package import Cards

/// Turns a state and an answer into the next state.
package struct Scheduler: Sendable {
    package var settings: SchedulingSettings

    package init(settings: SchedulingSettings) {
        self.settings = settings
    }

    /// The state after an answer.
    ///
    /// - Parameters:
    ///   - state: the state before it.
    ///   - rating: the answer.
    ///   - moment: when it was given.
    ///   - card: seeds the fuzz, together with the count of answers before this one.
    /// - Returns: the state, with the day it is due.
    package func next(
        after state: CardState, rating: Rating, at moment: Moment, card: CardID
    ) -> CardState {
        state
    }

    /// The state that a card's effective reviews (no undone rows, in order of moment) lead to.
    package func replay(_ reviews: [Review], of card: CardID) -> CardState {
        .new
    }

    /// The probability that the card is recalled on a study day; absent for a new card.
    package func retrievability(of state: CardState, onStudyDay day: Int) -> Double? {
        nil
    }
}
