import Testing

@testable import Scheduling

struct FitChoiceTests {
    @Test func `few reviews leave the defaults, and say so`() {
        let histories = CardHistories(SampleLog.make(cards: 8, seed: 5))
        let choice = FitChoice(.best, for: histories, training: 30)
        #expect(choice.model == .standard)
        #expect(
            choice.explanation(on: histories)
                == "The default parameters stand: 30 scored reviews are too few to learn from, 64 are needed. "
                + "Your workload stays as it is.")
    }

    @Test func `a learner whom the defaults describe keeps them`() {
        let histories = CardHistories(SampleLog.make(cards: 60, seed: 6))
        let choice = FitChoice(.best, for: histories, training: histories.scored)
        #expect(choice.model == .standard)
        #expect(choice.reason == .noBetter)
    }

    @Test func `a learner whom the defaults do not describe gets better parameters`() throws {
        var truth = FSRS6.defaultParameters
        (truth[0], truth[1], truth[2], truth[3]) = (3, 6, 20, 60)
        truth[20] = 0.5
        let log = SampleLog.make(cards: 800, model: try FSRS6(parameters: truth), seed: 7)
        let histories = CardHistories(log)
        let training = histories.scored * 4 / 5
        let choice = FitChoice(.best, for: histories, training: training)
        let report = FitReport(choice, on: histories, training: training, seconds: .init(read: 0, fit: 0))
        let (test, standard) = (try #require(report.test), try #require(report.defaults.test))
        #expect(test.logLoss < standard.logLoss)
        #expect(report.explanation.contains("longer than with the defaults"))
    }
}
