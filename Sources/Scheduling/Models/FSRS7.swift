package import Cards
import Foundation

/// The memory model FSRS-7: 34 parameters, two stabilities, fractional days between answers.
///
/// Its parameters stand here as the formulas use them, with every term that depends on them alone worked out
/// once. Source: the finished dual-stability model of srs-benchmark (models/fsrs_v7.py), which
/// Expertium/fsrs-rs-speed-autoresearch agrees with.
package struct FSRS7: MemoryFormulas, Hashable {
    /// w0 to w33.
    package let parameters: [Double]

    /// S0(G), w0 to w3, at the rating's raw value less 1.
    let initialStability: SIMD4<Double>
    /// D0(G) in bounds, from w4 and w5.
    let initialDifficulty: SIMD4<Double>
    /// D0(4) out of bounds too: what difficulty reverts to.
    let easyDifficulty: Double
    /// What moves the long stability (w7 to w14) and the short one (w15 to w22).
    let long, short: Growth
    /// w23 and w33 - 0.3: the decay of the short curve and how it bends with the short stability.
    let shortDecay, shortDecayExponent: Double
    /// -ln w25.
    let shortBase: Double
    /// w24 in bounds, and w26^(-1 / decay) - 1.
    let longDecay, longFactor: Double
    /// ln(w28 / w27): how much more the long curve weighs than the short one.
    let longWeight: Double
    let w6, w29, w30: Double
    /// w31 - 0.5 and w32 - 0.3: what difficulty does to the weight and the time of the long curve.
    let weightByDifficulty, timeByDifficulty: Double

    package static let standard = FSRS7(checked: defaultParameters)

    /// Reads 34 parameters; throws every fault at once.
    package init(parameters: [Double]) throws(ParameterFaults) {
        let faults = FSRS7.faults(of: parameters)
        guard faults.isEmpty else { throw ParameterFaults(faults: faults) }
        self.init(checked: parameters)
    }

    private init(checked w: [Double]) {
        let ratings = SIMD4<Double>(1, 2, 3, 4)
        let initialDifficulty = ratings.map { w[4] - exp(w[5] * ($0 - 1)) + 1 }
        parameters = w
        initialStability = SIMD4(w[0], w[1], w[2], w[3])
        self.initialDifficulty = initialDifficulty.map { $0.clamped(to: FSRS7.difficultyRange) }
        easyDifficulty = initialDifficulty[3]
        long = Growth(w[7...14])
        short = Growth(w[15...22])
        (shortDecay, shortDecayExponent, shortBase) = (w[23], w[33] - 0.3, -log(w[25]))
        longDecay = w[24].clamped(to: FSRS7.decayRange)
        longFactor = pow(w[26], -1 / longDecay) - 1
        longWeight = log(w[28] / w[27])
        (w6, w29, w30) = (w[6], w[29], w[30])
        (weightByDifficulty, timeByDifficulty) = (w[31] - 0.5, w[32] - 0.3)
    }

    /// The eight parameters that move one of the two stabilities.
    struct Growth: Hashable, Sendable {
        /// e^(w - 1.5), the scale of growth after a recall, times 1, the Hard share, 1, the Easy bonus.
        let recallScale: SIMD4<Double>
        let recallExponent, recallGain: Double
        let lapseScale, lapseExponent, lapseGain: Double

        init(_ w: ArraySlice<Double>) {
            let w = Array(w)
            recallScale = exp(w[0] - 1.5) * SIMD4(1, w[6], 1, w[7])
            (recallExponent, recallGain) = (w[1], w[2])
            (lapseScale, lapseExponent, lapseGain) = (w[3], w[4], w[5])
        }
    }
}

extension FSRS7 {
    package var countsFractionsOfDays: Bool { true }

    package func next(
        after memory: MemoryState?, rating: Rating, elapsed days: Double
    ) -> MemoryState {
        guard let memory else { return first(rating) }
        return next(after: memory, rating: rating, recall(of: memory, after: days))
    }

    /// The memories after Hard, Good and Easy, which share the curve.
    package func recalls(after memory: MemoryState?, elapsed days: Double) -> Recalls {
        guard let memory else { return Recalls { first($0) } }
        let recall = recall(of: memory, after: days)
        return Recalls { next(after: memory, rating: $0, recall) }
    }

    package func retrievability(of memory: MemoryState, after days: Double) -> Double {
        recall(of: memory, after: days).whole
    }

    package func intervals(retention: Double) -> @Sendable (MemoryState) -> Double {
        { interval(of: $0, retention: retention) }
    }

    private func first(_ rating: Rating) -> MemoryState {
        let stability = initialStability[rating]
        return MemoryState(
            stability: stability, difficulty: initialDifficulty[rating],
            shortStability: FSRS7.shortShare * stability)
    }

    private func next(after memory: MemoryState, rating: Rating, _ recall: Recall) -> MemoryState {
        let long = stability(
            memory.stability, memory.difficulty, by: long, rating, retrievability: recall.whole)
        let short = stability(
            memory.short, memory.difficulty, by: short, rating, retrievability: recall.short)
        let bounded = rating.isRecall ? short : min(short, FSRS7.shortShare * long)
        return MemoryState(
            stability: long,
            difficulty: nextDifficulty(memory.difficulty, rating: rating, retrievability: recall.whole),
            shortStability: bounded.clamped(to: FSRS7.stabilityRange))
    }
}
