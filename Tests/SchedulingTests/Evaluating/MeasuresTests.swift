import Support
import Testing

@testable import Scheduling

struct MeasuresTests {
    let histories = CardHistories(SampleLog.make(cards: 500, seed: 8))

    @Test func `a constant tells nothing apart and its loss is the entropy`() throws {
        let predictions = Predictions(of: .standard, for: histories, ranks: 0..<histories.scored)
        let constant = Predictions(constant: 0.5, like: predictions)
        let auc = try #require(constant.auc)
        #expect(auc == 0.5)
        #expect(abs(constant.logLoss - 0.6931471805599453) < 1e-12)
    }

    @Test func `the true model beats a constant and is calibrated`() throws {
        let evaluation = try #require(Evaluation(of: .standard, on: histories))
        #expect(evaluation.current == evaluation.defaults)
        #expect(evaluation.current.logLoss < evaluation.constant.logLoss)
        #expect(evaluation.calibration.rows.count == 10)
        #expect(evaluation.calibration.rows.count { $0.isMet } >= 7)
        #expect(evaluation.calibration.rows.reduce(0) { $0 + $1.answers } == evaluation.scored)
    }

    @Test func `without a scored review there is nothing to measure`() {
        let evaluation = Evaluation(of: .standard, on: CardHistories(ReviewLog()))
        #expect(evaluation == nil)
    }

    @Test func `answers fall into the bins of srs-benchmark`() {
        var bin = ReviewBin()
        bin.count(days: 1)
        let first = bin.key
        bin.count(days: 3)
        #expect(bin.key == first + (0 << 32))
        bin.count(days: 4)
        #expect(bin.key != first)
    }
}
