import Support
import Testing

@testable import Scheduling

struct FitTests {
    @Test(arguments: MemoryModel.Kind.allCases)
    func `a fit predicts the log that it was fitted to better than the defaults`(kind: MemoryModel.Kind) {
        let truth = CardLossTests().parameters(.fsrs6, seed: 20)
        let model = (try? FSRS6(parameters: truth)) ?? .standard
        let histories = CardHistories(SampleLog.make(cards: 400, model: model, seed: 2))
        let fit = Fit(kind, to: histories, training: histories.scored)
        let ranks = 0..<histories.scored
        let fitted = Predictions(of: fit.model, for: histories, ranks: ranks).logLoss
        let standard = Predictions(of: kind.standard, for: histories, ranks: ranks).logLoss
        #expect(fitted < standard)
    }

    @Test(arguments: MemoryModel.Kind.allCases)
    func `the same fit comes out for any order of the cards and any count of threads`(kind: MemoryModel.Kind)
    {
        let log = SampleLog.make(cards: 200, seed: 3)
        let rows = (0..<log.count).map { log[$0] }
        let shuffled = Dictionary(grouping: rows, by: \.card).sorted { $0.key > $1.key }.flatMap(\.value)
        let histories = CardHistories(log)
        let one = Fit(kind, to: histories, training: histories.scored, threads: 1)
        let other = Fit(
            kind, to: CardHistories(SampleLog.log(of: shuffled)), training: histories.scored, threads: 3)
        #expect(one.model.parameters == other.model.parameters)
        #expect(one.objective == other.objective)
    }

    @Test(arguments: MemoryModel.Kind.allCases)
    func `no step from the fit in any variable gains more than a millionth`(kind: MemoryModel.Kind) {
        let histories = CardHistories(SampleLog.make(cards: 300, seed: 4))
        let fit = Fit(kind, to: histories, training: histories.scored)
        let space = FitSpace(kind)
        let loss = CardLoss(
            PackedCards(
                histories, training: histories.scored, fractions: kind == .fsrs7, weighting: .standard),
            model: kind, threads: 1, isExact: true)
        let objective = { (variables: [Double]) in
            let parameters = space.parameters(at: variables)
            var value = loss(parameters)
            space.penalise(&value, at: parameters)
            return value.loss / Double(fit.scored)
        }
        let end = space.variables(of: fit.model.parameters)
        let least = objective(end)
        for index in end.indices {
            for step in [-0.1, -0.01, -0.001, 0.001, 0.01, 0.1] {
                var moved = end
                moved[index] = (moved[index] + step).clamped(to: space.lower[index]...space.upper[index])
                #expect(objective(moved) > least - 1e-6, "w\(index)")
            }
        }
    }

    /// Logs that tell little or nothing.
    static let degenerate: [(name: String, rows: [ReviewLog.Row])] = [
        ("one card", rows(cards: 1, answers: 300) { _, _ in (3, 1) }),
        ("all again", rows(cards: 20, answers: 6) { _, _ in (1, 1) }),
        ("all easy", rows(cards: 20, answers: 6) { _, _ in (4, 2) }),
        ("the same instant", rows(cards: 20, answers: 6) { _, _ in (3, 0) }),
        ("the clock runs backwards", rows(cards: 20, answers: 6) { _, answer in (3, -answer) }),
        (
            "gaps of ten years",
            rows(cards: 20, answers: 6) { card, answer in (1 + (card + answer) % 4, 3650) }
        ),
        (
            "a card of thousands of answers",
            rows(cards: 2, answers: 1500) { _, answer in (1 + answer % 4, 1) }
        ),
        ("nothing", []),
    ]

    @Test(arguments: degenerate)
    func `a log that tells little gives parameters in bounds`(log: (name: String, rows: [ReviewLog.Row]))
        throws
    {
        let histories = CardHistories(SampleLog.log(of: log.rows))
        for kind in MemoryModel.Kind.allCases {
            let fit = Fit(kind, to: histories, training: histories.scored)
            let checked = try MemoryModel(parameters: fit.model.parameters)
            #expect(checked.kind == kind)
            #expect(fit.objective.isFinite)
        }
        let choice = FitChoice(.best, for: histories, training: histories.scored)
        #expect(!choice.explanation(on: histories).isEmpty)
    }

    private static func rows(
        cards: Int, answers: Int, _ answer: (Int, Int) -> (rating: Int, days: Int)
    ) -> [ReviewLog.Row] {
        (0..<cards).flatMap { card in
            (0..<answers).map { number in
                let (rating, days) = answer(card, number)
                return ReviewLog.Row(
                    card: Int64(card), milliseconds: Int64(number * days) * 86_400_000, rating: UInt8(rating),
                    elapsedDays: number == 0 ? 0 : Int64(days),
                    elapsedSeconds: number == 0 ? 0 : Int64(days) * 86_400)
            }
        }
    }
}
