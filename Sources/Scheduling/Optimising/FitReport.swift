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
        let measure = { (model: MemoryModel, ranks: Range<Int>) in
            ranks.isEmpty ? nil : Measures(Predictions(of: model, for: histories, ranks: ranks))
        }
        model = choice.model.name
        parameters = choice.model.parameters
        reviews = histories.answers
        scored = histories.scored
        train = measure(choice.model, 0..<training)
        test = measure(choice.model, training..<histories.scored)
        defaults = Defaults(test: measure(choice.model.kind.standard, training..<histories.scored))
        self.seconds = seconds
        explanation = choice.explanation(on: histories)
    }
}
