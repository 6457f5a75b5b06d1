import Testing

@testable import Scheduling

struct RenewalTests {
    /// A learner who keeps things for long, on whom the defaults are wasted.
    static let strong: CardHistories = {
        var truth = FSRS6.defaultParameters
        (truth[0], truth[1], truth[2], truth[3]) = (3, 6, 20, 60)
        truth[20] = 0.5
        let model = (try? FSRS6(parameters: truth)) ?? .standard
        return CardHistories(SampleLog.make(cards: 400, model: model, seed: 7))
    }()

    @Test func `better parameters take over, once`() {
        let first = Renewal(of: .standard, by: .best, on: RenewalTests.strong)
        #expect(first.verdict == .renewed)
        #expect(first.fittedLoss < first.currentLoss)
        #expect(first.explanation.contains("predicts your reviews better than before, by 0."))
        #expect(first.explanation.contains("longer than now: fewer reviews"))
        let second = Renewal(of: first.model, by: .best, on: RenewalTests.strong)
        #expect(second.verdict == .currentStands)
        #expect(second.model == first.model)
        #expect(
            second.explanation
                == "Nothing changes: the parameters in force predict your reviews as well as newly fitted ones. "
                + "Your workload stays as it is.")
    }

    @Test func `worse parameters stay out unless the learner insists`() {
        let good = Renewal(of: .standard, by: .fsrs6, on: RenewalTests.strong).model
        let refused = Renewal(of: good, to: .standard, on: RenewalTests.strong)
        #expect(refused.verdict == .worse)
        #expect(refused.model == good)
        #expect(refused.explanation.contains("--force"))
        let forced = Renewal(of: good, to: .standard, on: RenewalTests.strong, insists: true)
        #expect(forced.model == .standard)
        #expect(forced.explanation.contains("though they predict your reviews worse, by 0."))
    }

    @Test func `too few reviews change nothing, whatever is in force`() throws {
        let histories = CardHistories(SampleLog.make(cards: 6, seed: 5))
        var numbers = FSRS6.defaultParameters
        numbers[2] = 4
        let current = try MemoryModel(parameters: numbers)
        for wish in FitChoice.Wish.allCases {
            let renewal = Renewal(of: current, by: wish, on: histories)
            #expect(renewal.model == current)
            #expect(!renewal.isNew)
            #expect(renewal.explanation.contains("too few to learn from, 64 are needed"))
        }
    }

    @Test func `an empty log can be given parameters by hand`() throws {
        let renewal = Renewal(
            of: .standard, to: .fsrs7(.standard), on: CardHistories(ReviewLog()), insists: true)
        #expect(renewal.model == .fsrs7(.standard))
        #expect(!renewal.explanation.isEmpty)
    }

    @Test func `few answers of a rating follow the others' stability`() {
        let histories = RenewalTests.strong
        let fit = Fit(.fsrs6, to: histories, training: 150, penalty: .learner)
        let logs = (0..<4).map { fit.model.parameters[$0] / FSRS6.defaultParameters[$0] }
        #expect(logs.allSatisfy { $0 > 1 })
    }
}
