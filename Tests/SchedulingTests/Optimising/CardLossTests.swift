import Support
import Testing

@testable import Scheduling

struct CardLossTests {
    let histories = CardHistories(SampleLog.make(cards: 150, seed: 1))

    func loss(_ kind: MemoryModel.Kind, threads: Int = 1, isExact: Bool = true) -> CardLoss {
        let cards = PackedCards(
            histories, training: histories.scored, fractions: kind == .fsrs7, weighting: .standard)
        return CardLoss(cards, model: kind, threads: threads, isExact: isExact)
    }

    /// Parameters off the defaults, in bounds and not on them, where the loss has no kinks.
    func parameters(_ kind: MemoryModel.Kind, seed: UInt64) -> [Double] {
        var random = SplitMix64(seed: seed)
        let space = FitSpace(kind)
        let moved = kind.standard.parameters.map { value in
            value * .random(in: 0.9...1.1, using: &random)
                + (value == 0 ? .random(in: 0.01...0.1, using: &random) : 0)
        }
        return space.parameters(at: space.variables(of: moved))
    }

    @Test(arguments: MemoryModel.Kind.allCases)
    func `the gradient agrees with finite differences`(kind: MemoryModel.Kind) {
        for seed in 1...3 as ClosedRange<UInt64> {
            let loss = loss(kind)
            let point = parameters(kind, seed: seed)
            let gradient = loss(point).gradient
            let largest = gradient.map(abs).max() ?? 1
            for index in point.indices {
                let step = 1e-5 * max(0.01, abs(point[index]))
                let at = { (offset: Double) in
                    var moved = point
                    moved[index] += offset * step
                    return loss(moved).loss
                }
                let slope = (8 * (at(1) - at(-1)) - (at(2) - at(-2))) / (12 * step)
                #expect(abs(slope - gradient[index]) < 1e-6 * max(abs(slope), largest / 100), "w\(index)")
            }
        }
    }

    @Test(arguments: MemoryModel.Kind.allCases)
    func `the loss is that of the model's predictions`(kind: MemoryModel.Kind) throws {
        let point = parameters(kind, seed: 9)
        let model = try MemoryModel(parameters: point)
        let predictions = Predictions(of: model, for: histories, ranks: 0..<histories.scored)
        let expected = zip(predictions.losses, predictions.ranks).reduce(0) { sum, pair in
            sum + pair.0 * Recency.standard.weight(at: Double(pair.1) / Double(histories.scored - 1))
        }
        #expect(relativeError(loss(kind)(point).loss, expected) < 1e-6)
    }

    @Test(arguments: MemoryModel.Kind.allCases)
    func `single precision is enough`(kind: MemoryModel.Kind) {
        let point = parameters(kind, seed: 4)
        let (exact, single) = (loss(kind)(point), loss(kind, isExact: false)(point))
        let largest = exact.gradient.map(abs).max() ?? 1
        #expect(relativeError(single.loss, exact.loss) < 1e-5)
        for (a, b) in zip(single.gradient, exact.gradient) { #expect(abs(a - b) < 1e-5 * largest) }
    }

    @Test(arguments: MemoryModel.Kind.allCases)
    func `any count of threads gives the same bits`(kind: MemoryModel.Kind) {
        let point = parameters(kind, seed: 5)
        let one = loss(kind, isExact: false)(point)
        for threads in [2, 3, 8] {
            let many = loss(kind, threads: threads, isExact: false)(point)
            #expect(many.loss == one.loss)
            #expect(many.gradient == one.gradient)
        }
    }
}
