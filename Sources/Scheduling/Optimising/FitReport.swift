/// What `recite optimize` found: the parameters and how well they predict.
package struct FitReport: Codable, Sendable {
    package var model: String
    package var parameters: [Double]
    /// Answers of the log.
    package var reviews: Int
    /// Those that a model is held to.
    package var scored: Int
    package var train: Measures?
    package var test: Measures?
    package var defaults: Defaults
    /// What a running correction by how the learner does lately gains on the later side; absent where it does
    /// not help.
    package var lately: CalibrationGain?
    package var seconds: Seconds
    /// Two sentences: what changed, and what that means for the workload.
    package var explanation: String

    package struct Defaults: Codable, Sendable {
        package var test: Measures?
    }

    package struct Seconds: Codable, Sendable {
        package var read: Double
        package var fit: Double

        package init(read: Double, fit: Double) {
            self.read = read
            self.fit = fit
        }
    }

    /// Measures a choice on both sides of the split at `training` scored answers.
    package init(_ choice: FitChoice, on histories: CardHistories, training: Int, seconds: Seconds) {
        model = choice.model.name
        parameters = choice.model.parameters
        reviews = histories.answers
        scored = histories.scored
        let predictions = Predictions(of: choice.model, for: histories, ranks: 0..<histories.scored)
        let (earlier, later) = (predictions.filter { $0 < training }, predictions.filter { $0 >= training })
        train = earlier.count == 0 ? nil : Measures(earlier)
        test = later.count == 0 ? nil : Measures(later)
        lately = CalibrationGain(predictions, from: training)
        let standard = Predictions(
            of: choice.model.kind.standard, for: histories, ranks: training..<histories.scored)
        defaults = Defaults(test: standard.count == 0 ? nil : Measures(standard))
        self.seconds = seconds
        explanation = choice.explanation(on: histories)
    }
}
