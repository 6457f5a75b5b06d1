/// How a deck's cards are scheduled.
package struct SchedulingSettings: Hashable, Codable, Sendable {
    /// The parameters of the memory model; 21 for FSRS-6.
    package var parameters: [Double]
    /// 0.70 to 0.99.
    package var desiredRetention: Double
    /// Seconds.
    package var learningSteps: [Int]
    /// Seconds.
    package var relearningSteps: [Int]
    /// Days.
    package var maximumInterval: Int
    /// Whether intervals are spread a little, by a seed that depends on the card and its count of answers.
    package var fuzzes: Bool

    package init(
        parameters: [Double] = FSRS6.defaultParameters, desiredRetention: Double = 0.9,
        learningSteps: [Int] = [60, 600], relearningSteps: [Int] = [600],
        maximumInterval: Int = 36_500, fuzzes: Bool = true
    ) {
        self.parameters = parameters
        self.desiredRetention = desiredRetention
        self.learningSteps = learningSteps
        self.relearningSteps = relearningSteps
        self.maximumInterval = maximumInterval
        self.fuzzes = fuzzes
    }
}
