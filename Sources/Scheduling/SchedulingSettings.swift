/// How a deck's cards are scheduled.
///
/// The scheduler brings numbers that make no sense (a step of a negative length, a maximum of 0) into range, so
/// that it never fails; whoever reads them from a file says so to the author.
package struct SchedulingSettings: Hashable, Sendable {
    package var model: MemoryModel
    /// 0.70 to 0.99.
    package var desiredRetention: Double
    /// Seconds.
    package var learningSteps: [Int]
    /// Seconds.
    package var relearningSteps: [Int]
    /// Days.
    package var maximumInterval: Int
    /// Whether intervals are spread a little, by a draw that depends on the card and its count of answers.
    package var fuzzes: Bool

    package init(
        model: MemoryModel = .standard, desiredRetention: Double = 0.9,
        learningSteps: [Int] = [60, 600], relearningSteps: [Int] = [600],
        maximumInterval: Int = 36_500, fuzzes: Bool = true
    ) {
        self.model = model
        self.desiredRetention = desiredRetention
        self.learningSteps = learningSteps
        self.relearningSteps = relearningSteps
        self.maximumInterval = maximumInterval
        self.fuzzes = fuzzes
    }
}
