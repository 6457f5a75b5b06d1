import Cards
import Foundation

// S is the long stability and s the short one, both in days, D difficulty, R retrievability, G the rating's raw
// value. A memory out of bounds or not a number yields one in bounds: `clamped` turns NaN to the lower bound.
extension FSRS7 {
    static let stabilityRange = 1e-4...36_500.0
    static let difficultyRange = 1.0...10.0
    static let decayRange = 0.01...0.95
    /// R is kept this far from 0 and 1.
    static let margin = 1e-5
    /// s after a first answer, and its ceiling after a lapse, as a share of S.
    static let shortShare = 0.8

    /// R, and its short part r1, which alone moves s.
    struct Recall {
        var whole: Double
        var short: Double
    }

    /// (1 + factor * t)^-decay: one of the two curves that R mixes, for one memory.
    struct Curve {
        var decay: Double
        /// A day's.
        var factor: Double

        func recall(after days: Double) -> Double { exp(-decay * log1p(factor * days)) }
        /// The integral of the recall over the days.
        func recallDays(over days: Double) -> Double {
            expm1((1 - decay) * log1p(factor * days)) / (factor * (1 - decay))
        }

        func days(until recall: Double) -> Double { expm1(-log(recall) / decay) / factor }
    }

    /// r1: a = w23 * s^(w33 - 0.3), factor = (w25^(-1 / a) - 1) / s.
    func shortCurve(_ memory: MemoryState) -> Curve {
        let short = memory.short
        let decay = (shortDecay * exp(shortDecayExponent * log(short))).clamped(to: FSRS7.decayRange)
        return Curve(decay: decay, factor: expm1(min(60, shortBase / decay)) / short)
    }

    /// r2: b = w24, factor = (w26^(-1 / b) - 1) / S * e^((D - 5) * (w32 - 0.3)).
    func longCurve(_ memory: MemoryState) -> Curve {
        let tempo = exp((memory.difficulty - 5) * timeByDifficulty)
        return Curve(decay: longDecay, factor: longFactor * tempo / memory.stability)
    }

    /// The share of r2 in the mixture: B / (A + B) with A = w27 * s^-w29 and
    /// B = w28 * S^w30 * e^((D - 5) * (w31 - 0.5)).
    func longShare(_ memory: MemoryState) -> Double {
        let logOdds =
            longWeight + w30 * log(memory.stability) + w29 * log(memory.short)
            + weightByDifficulty * (memory.difficulty - 5)
        return 1 / (1 + exp(-logOdds))
    }

    /// R = 1e-5 + (1 - 2e-5) * (A * r1 + B * r2) / (A + B).
    func recall(of memory: MemoryState, after days: Double) -> Recall {
        let days = days.clamped(to: 0...Double.greatestFiniteMagnitude)
        let memory = memory.bounded
        let short = shortCurve(memory).recall(after: days).clamped(to: 0...1)
        let long = longCurve(memory).recall(after: days).clamped(to: 0...1)
        let mixed = short + longShare(memory) * (long - short)
        let whole = FSRS7.margin + (1 - 2 * FSRS7.margin) * mixed
        return Recall(whole: whole.clamped(to: 0...1), short: short)
    }

    /// The integral of R: the mixture of the integrals of its two curves.
    package func recallDays(of memory: MemoryState, over days: Double) -> Double {
        let memory = memory.bounded
        let (short, long) = (shortCurve(memory), longCurve(memory))
        let near = short.recallDays(over: days)
        let mixed = near + longShare(memory) * (long.recallDays(over: days) - near)
        return FSRS7.margin * days + (1 - 2 * FSRS7.margin) * mixed
    }

    /// One stability after an answer; `r` is R for the long and r1 for the short one.
    ///
    /// Lapse: min(X, w3 * ((X + 1)^w4 - 1) * e^((1 - r) * w5)). Recall: that or, if more,
    /// X * (1 + e^(w0 - 1.5) * (11 - D) * X^-w1 * (e^((1 - r) * w2) - 1) * (w6 if Hard, w7 if Easy)).
    func stability(
        _ old: Double, _ difficulty: Double, by growth: Growth, _ rating: Rating, retrievability r: Double
    ) -> Double {
        let lapsed =
            growth.lapseScale * expm1(growth.lapseExponent * log1p(old)) * exp((1 - r) * growth.lapseGain)
        let least = min(old, lapsed)
        guard rating.isRecall else { return least.clamped(to: FSRS7.stabilityRange) }
        let share =
            growth.recallScale[rating] * (11 - difficulty) * exp(-growth.recallExponent * log(old))
            * expm1((1 - r) * growth.recallGain)
        return max(least, old * (1 + share)).clamped(to: FSRS7.stabilityRange)
    }

    /// D' = 0.01 * D0(4) + 0.99 * (D + d * (10 - D) / 9), d = -w6 * (G - 3), times R + 0.1 after Again.
    func nextDifficulty(_ difficulty: Double, rating: Rating, retrievability: Double) -> Double {
        let surprise = rating.isRecall ? 1 : retrievability + 0.1
        let change = -w6 * Double(rating.rawValue - 3) * surprise
        let damped = difficulty + change * (10 - difficulty) / 9
        return (0.01 * easyDifficulty + 0.99 * damped).clamped(to: FSRS7.difficultyRange)
    }
}

extension MemoryState {
    /// The short stability; what a memory of FSRS-6 has none of is taken as after a first answer.
    var short: Double { shortStability ?? FSRS7.shortShare * stability }

    fileprivate var bounded: MemoryState {
        MemoryState(
            stability: stability.clamped(to: FSRS7.stabilityRange),
            difficulty: difficulty.clamped(to: FSRS7.difficultyRange),
            shortStability: short.clamped(to: FSRS7.stabilityRange))
    }
}
