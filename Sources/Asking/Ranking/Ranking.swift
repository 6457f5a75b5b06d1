/// The probability that a strict reader accepts a card, from its evidence.
///
/// A logistic regression on cards that readers judged, one for lists and one for all else, since other things make a
/// list good; `Scripts/fit-ranking` fits them and writes `Weights.swift`.
/// The link is (1 - z/1024)^1024 in place of exp(-z): plain products give the same bits on every machine.
package enum Ranking {
    /// The weights of one regression.
    struct Fit: Sendable {
        var bias: Double
        /// The score from which cards of articles left out of the fit were accepted often enough.
        var threshold: Double
        var weights: [String: Double]
    }

    static func fit(for kind: DraftCard.Kind) -> Fit {
        switch kind {
        case .list, .order: Weights.lists
        case .short, .number, .cloze, .choice, .judge, .pair: Weights.others
        }
    }

    static func probability(_ evidence: Evidence, of kind: DraftCard.Kind) -> Double {
        let fit = fit(for: kind)
        // In a fixed order: sums of doubles depend on it.
        let sum = evidence.values.sorted { $0.key < $1.key }.reduce(fit.bias) { sum, entry in
            sum + (fit.weights[entry.key] ?? 0) * entry.value
        }
        var power = 1 - Swift.max(-20, Swift.min(20, sum)) / 1024
        for _ in 0..<10 { power *= power }
        return (1000 / (1 + power)).rounded() / 1000
    }

    /// Whether the card is asked without every candidate being wished for.
    static func isSure(_ scored: Asker.Scored) -> Bool {
        scored.score >= fit(for: scored.candidate.kind).threshold
    }
}
