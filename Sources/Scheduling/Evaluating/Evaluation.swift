/// How well parameters predict a log, beside the defaults and a constant.
package struct Evaluation: Codable, Sendable {
    /// Scored answers.
    package var scored: Int
    package var model: String
    package var current: Measures
    package var defaults: Measures
    /// The same probability for every answer: the share that was recalled.
    package var constant: Measures
    package var calibration: CalibrationTable
    /// What a running correction by how the learner does lately would gain on the last fifth; absent where it
    /// does not help.
    package var lately: CalibrationGain?

    /// `nil` where no answer is scored.
    package init?(of model: MemoryModel, on histories: CardHistories) {
        guard histories.scored > 0 else { return nil }
        let predictions = Predictions(of: model, for: histories, ranks: 0..<histories.scored)
        let standard = Predictions(of: model.kind.standard, for: histories, ranks: 0..<histories.scored)
        let share = Double(predictions.recalls.count { $0 }) / Double(predictions.count)
        scored = predictions.count
        self.model = model.name
        current = Measures(predictions)
        defaults = Measures(standard)
        constant = Measures(Predictions(constant: share, like: predictions))
        calibration = CalibrationTable(predictions)
        lately = CalibrationGain(predictions, from: histories.scored * 4 / 5)
    }
}
