/// The probability that a strict reader accepts a card, from its evidence.
///
/// A logistic regression on cards that readers judged; `Scripts/fit-ranking` fits it and writes `Weights.swift`.
/// The link is (1 - z/1024)^1024 in place of exp(-z): plain products give the same bits on every machine.
package enum Ranking {
    static func probability(_ evidence: Evidence) -> Double {
        // In a fixed order: sums of doubles depend on it.
        let sum = evidence.values.sorted { $0.key < $1.key }.reduce(Weights.bias) { sum, entry in
            sum + (Weights.table[entry.key] ?? 0) * entry.value
        }
        var power = 1 - Swift.max(-20, Swift.min(20, sum)) / 1024
        for _ in 0..<10 { power *= power }
        return (1000 / (1 + power)).rounded() / 1000
    }

    /// Cards below are not asked unless all are wished for.
    package static var threshold: Double { Weights.threshold }
}
