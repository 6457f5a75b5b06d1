import Cards

/// Seconds that answers take, steps of the same day included.
package struct StudyCosts: Hashable, Sendable {
    /// Of a new card on its first day.
    package var learning: Double
    package var recall: Double
    package var lapse: Double

    /// The times of a learner's habits, scaled by how the learner's pace compares with them.
    package init(_ habits: Habits = .standard, scale: Double = 1) {
        let recalls = habits.recall
        learning = scale * 2 * habits.learningSeconds[.good]
        recall = scale * (recalls * habits.reviewSeconds).sum() / recalls.sum()
        lapse = scale * (habits.reviewSeconds[.again] + habits.relearningSeconds[.good])
    }
}
