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

        /// As that of the report.
        package func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(test, forKey: .test)
        }
    }

    /// Measures of a side without answers are written as `null`, so that scripts find every key.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(model, forKey: .model)
        try container.encode(parameters, forKey: .parameters)
        try container.encode(reviews, forKey: .reviews)
        try container.encode(scored, forKey: .scored)
        try container.encode(train, forKey: .train)
        try container.encode(test, forKey: .test)
        try container.encode(defaults, forKey: .defaults)
        try container.encode(lately, forKey: .lately)
        try container.encode(seconds, forKey: .seconds)
        try container.encode(explanation, forKey: .explanation)
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
