import Cards
import Foundation

// S is stability in days, D difficulty, R retrievability, G the rating's raw value. A memory out of bounds or
// not a number yields one in bounds: `clamped` turns NaN to the lower bound.
extension FSRS6 {
    /// S in days: the floor of fsrs-rs, and its ceiling of a hundred years.
    static let stabilityRange = 0.001...36_500.0
    static let difficultyRange = 1.0...10.0

    /// R(t, S) = (1 + factor * t / S)^decay.
    package func retrievability(after days: Double, stability: Double) -> Double {
        exp(decay * log(1 + factor * days / stability)).clamped(to: 0...1)
    }

    /// I(r, S) = S / factor * (r^(1 / decay) - 1): the inverse of R.
    package func interval(stability: Double, retention: Double) -> Double {
        (stability / factor * (pow(retention, 1 / decay) - 1)).clamped(to: 0...Double.greatestFiniteMagnitude)
    }

    /// The integral of R from 0 to t = S / (factor * (1 + decay)) * ((1 + factor * t / S)^(1 + decay) - 1).
    package func recallDays(of memory: MemoryState, over days: Double) -> Double {
        let reach = factor * days / memory.stability
        return memory.stability / (factor * (1 + decay)) * expm1((1 + decay) * log1p(reach))
    }

    /// S'(S, G) on the same day = S * e^(w17 * (G - 3 + w18)) * S^-w19, never less than S after a recall.
    func shortTermStability(_ stability: Double, rating: Rating) -> Double {
        let gain = shortTermScale[rating] * exp(-w19 * log(stability))
        return (stability * (rating.isRecall ? max(gain, 1) : gain)).clamped(to: FSRS6.stabilityRange)
    }

    /// The share that S grows by on Good: e^w8 * (11 - D) * S^-w9 * (e^(w10 * (1 - R)) - 1).
    func recallGrowth(_ memory: MemoryState, retrievability: Double) -> Double {
        recallScale * (11 - memory.difficulty) * exp(-w9 * log(memory.stability))
            * (exp(w10 * (1 - retrievability)) - 1)
    }

    /// S'r = S * (1 + growth * (w15 if Hard, w16 if Easy)).
    func recallStability(_ stability: Double, growth: Double, rating: Rating) -> Double {
        (stability * (1 + growth * recallBonus[rating])).clamped(to: FSRS6.stabilityRange)
    }

    /// S'f = min(w11 * D^-w12 * ((S + 1)^w13 - 1) * e^(w14 * (1 - R)), S / e^(w17 * w18)).
    func forgetStability(_ memory: MemoryState, retrievability: Double) -> Double {
        let longTerm =
            w11 * exp(w14 * (1 - retrievability) - w12 * log(memory.difficulty))
            * (exp(w13 * log(memory.stability + 1)) - 1)
        return min(longTerm, memory.stability / forgetDivisor).clamped(to: FSRS6.stabilityRange)
    }

    /// D'(D, G) = w7 * D0(4) + (1 - w7) * (D - w6 * (G - 3) * (10 - D) / 9): damped, then reverting to the mean.
    func nextDifficulty(_ difficulty: Double, rating: Rating) -> Double {
        let change = -w6 * Double(rating.rawValue - 3)
        let damped = difficulty + change * (10 - difficulty) / 9
        return (w7 * easyDifficulty + (1 - w7) * damped).clamped(to: FSRS6.difficultyRange)
    }
}
