import Testing

@testable import Scheduling

struct FitSpaceTests {
    @Test(arguments: MemoryModel.Kind.allCases, [FitPenalty.published, .learner])
    func `the penalty's gradient agrees with finite differences`(
        kind: MemoryModel.Kind, penalty: FitPenalty
    ) {
        let space = FitSpace(kind, penalty: penalty)
        let point = CardLossTests().parameters(kind, seed: 6)
        let value = { (parameters: [Double]) in
            var value = CardLoss.Value(loss: 0, gradient: [Double](repeating: 0, count: parameters.count))
            space.penalise(&value, at: parameters)
            return value
        }
        for index in point.indices {
            let step = 1e-6 * max(0.1, abs(point[index]))
            let (above, below) = (value(point.moved(index, by: step)), value(point.moved(index, by: -step)))
            let slope = (above.loss - below.loss) / (2 * step)
            #expect(abs(slope - value(point).gradient[index]) < 1e-6 * max(1, abs(slope)), "w\(index)")
        }
        let none = value(kind.standard.parameters)
        #expect(none.loss == 0)
        #expect(none.gradient.allSatisfy { $0 == 0 })
    }

    @Test(arguments: MemoryModel.Kind.allCases)
    func `variables and parameters lead to each other`(kind: MemoryModel.Kind) {
        let space = FitSpace(kind)
        for seed in 1...5 as ClosedRange<UInt64> {
            let point = CardLossTests().parameters(kind, seed: seed)
            for (back, there) in zip(space.parameters(at: space.variables(of: point)), point) {
                #expect(abs(back - there) < 1e-12 * max(1, abs(there)))
            }
        }
    }
}

extension [Double] {
    fileprivate func moved(_ index: Int, by step: Double) -> [Double] {
        var other = self
        other[index] += step
        return other
    }
}
