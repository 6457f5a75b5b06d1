package import Cards
import Foundation

/// The memory model FSRS-6: 21 parameters, whole days between answers.
///
/// Its parameters stand here as the formulas use them, with every term that depends on them alone worked out
/// once. Source: "The Algorithm", wiki of open-spaced-repetition/fsrs4anki, as in py-fsrs 6.3.2.
package struct FSRS6: MemoryFormulas, Hashable {
    /// w0 to w20, migrated if the set was older.
    package let parameters: [Double]

    /// S0(G), w0 to w3, at the rating's raw value less 1.
    let initialStability: SIMD4<Double>
    /// D0(G) in bounds, from w4 and w5.
    let initialDifficulty: SIMD4<Double>
    /// D0(4) out of bounds too: what difficulty reverts to.
    let easyDifficulty: Double
    /// e^w8.
    let recallScale: Double
    /// 1, w15 (Hard), 1, w16 (Easy).
    let recallBonus: SIMD4<Double>
    /// e^(w17 * (G - 3 + w18)).
    let shortTermScale: SIMD4<Double>
    /// e^(w17 * w18): what a lapse divides stability by at least.
    let forgetDivisor: Double
    /// -w20.
    let decay: Double
    /// 0.9^(1 / decay) - 1, so that R(S, S) = 0.9.
    let factor: Double
    let w6, w7, w9, w10, w11, w12, w13, w14, w19: Double

    package static let standard = FSRS6(checked: defaultParameters)

    /// Reads 21 parameters, or 19 of FSRS-5, or 17 of FSRS-4.5; throws every fault at once.
    package init(parameters: [Double]) throws(ParameterFaults) {
        let migrated = FSRS6.migrated(parameters)
        let faults = FSRS6.faults(of: migrated)
        guard faults.isEmpty else { throw ParameterFaults(faults: faults) }
        self.init(checked: migrated)
    }

    private init(checked w: [Double]) {
        let ratings = SIMD4<Double>(1, 2, 3, 4)
        let initialDifficulty = ratings.map { w[4] - exp(w[5] * ($0 - 1)) + 1 }
        parameters = w
        initialStability = SIMD4(w[0], w[1], w[2], w[3])
        self.initialDifficulty = initialDifficulty.map { $0.clamped(to: FSRS6.difficultyRange) }
        easyDifficulty = initialDifficulty[3]
        recallScale = exp(w[8])
        recallBonus = SIMD4(1, w[15], 1, w[16])
        shortTermScale = ratings.map { exp(w[17] * ($0 - 3 + w[18])) }
        forgetDivisor = exp(w[17] * w[18])
        decay = -w[20]
        factor = pow(0.9, -1 / w[20]) - 1
        (w6, w7, w9, w10) = (w[6], w[7], w[9], w[10])
        (w11, w12, w13, w14, w19) = (w[11], w[12], w[13], w[14], w[19])
    }
}

extension FSRS6 {
    package var countsFractionsOfDays: Bool { false }

    /// The memory after an answer; less than a day after the one before, the short-term formula holds.
    package func next(
        after memory: MemoryState?, rating: Rating, elapsed days: Double
    ) -> MemoryState {
        guard let memory else { return first(rating) }
        return MemoryState(
            stability: nextStability(after: memory, rating: rating, elapsed: days),
            difficulty: nextDifficulty(memory.difficulty, rating: rating))
    }

    /// The memories after Hard, Good and Easy, which share the costly part.
    package func recalls(after memory: MemoryState?, elapsed days: Double) -> Recalls {
        guard let memory, days >= 1 else {
            return Recalls { next(after: memory, rating: $0, elapsed: days) }
        }
        let growth = recallGrowth(memory, after: days)
        return Recalls { rating in
            MemoryState(
                stability: recallStability(memory.stability, growth: growth, rating: rating),
                difficulty: nextDifficulty(memory.difficulty, rating: rating))
        }
    }

    package func retrievability(of memory: MemoryState, after days: Double) -> Double {
        retrievability(after: days, stability: memory.stability)
    }

    package func intervals(retention: Double) -> @Sendable (MemoryState) -> Double {
        let scale = interval(stability: 1, retention: retention)
        return { $0.stability * scale }
    }

    private func first(_ rating: Rating) -> MemoryState {
        MemoryState(stability: initialStability[rating], difficulty: initialDifficulty[rating])
    }

    private func nextStability(
        after memory: MemoryState, rating: Rating, elapsed days: Double
    ) -> Double {
        guard days >= 1 else { return shortTermStability(memory.stability, rating: rating) }
        guard rating == .again else {
            let growth = recallGrowth(memory, after: days)
            return recallStability(memory.stability, growth: growth, rating: rating)
        }
        return forgetStability(
            memory, retrievability: retrievability(after: days, stability: memory.stability))
    }

    private func recallGrowth(_ memory: MemoryState, after days: Double) -> Double {
        recallGrowth(
            memory, retrievability: retrievability(after: days, stability: memory.stability))
    }
}

extension SIMD4<Double> {
    subscript(rating: Rating) -> Double { self[rating.rawValue - 1] }

    func map(_ transform: (Double) -> Double) -> SIMD4<Double> {
        SIMD4(transform(x), transform(y), transform(z), transform(w))
    }
}
