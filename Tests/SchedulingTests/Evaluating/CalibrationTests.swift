import Foundation
import Support
import Testing

@testable import Scheduling

struct CalibrationTests {
    let histories = CardHistories(SampleLog.make(cards: 400, seed: 12))

    var predictions: Predictions { Predictions(of: .standard, for: histories, ranks: 0..<histories.scored) }

    @Test func `a rate of nothing leaves predictions as they are`() {
        let corrected = Calibration(rate: 0).corrected(predictions)
        for (one, other) in zip(corrected.probabilities, predictions.probabilities) {
            #expect(abs(one - other) < 1e-9)
        }
    }

    @Test func `a learner as the model has it needs no correction`() {
        #expect(Calibration(for: predictions) == nil)
        #expect(CalibrationGain(predictions, from: histories.scored * 4 / 5) == nil)
    }

    @Test func `a learner who does worse for long is followed`() throws {
        let mistaken = predictions.with(predictions.probabilities.map { 1 - (1 - $0) / 4 })
        let gain = try #require(CalibrationGain(mistaken, from: histories.scored * 4 / 5))
        #expect(gain.with.logLoss < gain.without.logLoss)
        #expect(gain.rate > 0)
    }

    @Test func `an answer is predicted before anything is learned from it`() {
        let corrected = Calibration(rate: 0.2).corrected(predictions)
        let first = predictions.ranks.firstIndex(of: 0) ?? 0
        #expect(abs(corrected.probabilities[first] - predictions.probabilities[first]) < 1e-9)
    }
}
