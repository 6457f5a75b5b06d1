/// What `recite optimize` found in the learner's own library.
package struct RenewalReport: Codable, Sendable {
    /// The parameters from now on.
    package var model: String
    package var parameters: [Double]
    /// The number of the set in force.
    package var version: Int
    /// Whether a new set was kept.
    package var isKept: Bool
    /// Answers of the log.
    package var reviews: Int
    /// Those that a model is held to.
    package var scored: Int
    /// Mean log loss, later answers counting more.
    package var logLoss: Losses
    package var seconds: FitReport.Seconds
    /// Two sentences: what changed, and what that means for the workload.
    package var explanation: String

    package struct Losses: Codable, Sendable {
        package var before: Double
        package var fitted: Double
        /// Answers that both were measured on.
        package var reviews: Int
    }

    package init(
        _ renewal: Renewal, on histories: CardHistories, version: Int, seconds: FitReport.Seconds
    ) {
        model = renewal.model.name
        parameters = renewal.model.parameters
        self.version = version
        isKept = false
        reviews = histories.answers
        scored = histories.scored
        logLoss = Losses(
            before: renewal.currentLoss, fitted: renewal.fittedLoss, reviews: renewal.measured)
        self.seconds = seconds
        explanation = renewal.explanation
    }

    /// The set was kept under that number.
    package mutating func keep(as version: Int) {
        (self.version, isKept) = (version, true)
    }

    /// The explanation and the figures, for people.
    package var text: String {
        """
        \(explanation)
        \(reviews) reviews, \(scored) scored; log loss \(decimals(logLoss.before, 4)) before, \
        \(decimals(logLoss.fitted, 4)) with what was fitted; \(decimals(seconds.read + seconds.fit, 2)) s
        \(isKept ? "Kept" : "In force") as set \(version), \(model): \
        \(parameters.map { decimals($0, 4) }.joined(separator: ", "))
        """
    }
}
