import Foundation

extension FSRS6 {
    /// The memory of a card of which only SM-2's interval and ease are known.
    ///
    /// The interval is taken to have been chosen for the retention; difficulty is what makes stability grow by the
    /// ease on a Good answer at that retention. As `memory_state_from_sm2` of fsrs-rs.
    package func memory(
        fromSM2Interval days: Double, ease: Double, retention: Double = 0.9
    ) -> MemoryState {
        let interval = Double.maximum(days, FSRS6.stabilityRange.lowerBound)
        let stability = (interval * factor / (pow(retention, 1 / decay) - 1))
            .clamped(to: FSRS6.stabilityRange)
        let growth = recallScale * exp(-w9 * log(stability)) * (exp(w10 * (1 - retention)) - 1)
        let difficulty = (11 - (ease - 1) / growth).clamped(to: FSRS6.difficultyRange)
        return MemoryState(stability: stability, difficulty: difficulty)
    }
}
