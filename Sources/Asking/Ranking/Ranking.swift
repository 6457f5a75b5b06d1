/// The probability that a strict reader accepts a card, from its evidence.
///
/// A logistic regression on cards that readers judged; `Scripts/fit-ranking` fits it and writes `Weights.swift`.
/// The link is (1 - z/1024)^1024 in place of exp(-z): plain products give the same bits on every machine.
package enum Ranking {
    /// The score from which cards of articles left out of the fit were accepted often enough: lists that the article
    /// marks as such, statements to judge and choices, which are made only if they are wished for, and all else.
    private static func threshold(for candidate: Candidate) -> Double {
        switch candidate.kind {
        case .list, .order: candidate.maker == SeriesMaker.name ? Weights.others : Weights.lists
        case .choice, .judge: Weights.statements
        case .short, .number, .cloze, .pair: Weights.others
        }
    }

    static func probability(_ evidence: Evidence) -> Double {
        // In a fixed order: sums of doubles depend on it.
        let sum = evidence.values.sorted { $0.key < $1.key }.reduce(Weights.bias) { sum, entry in
            sum + (Weights.weights[entry.key] ?? 0) * entry.value
        }
        var power = 1 - Swift.max(-20, Swift.min(20, sum)) / 1024
        for _ in 0..<10 { power *= power }
        return (1000 / (1 + power)).rounded() / 1000
    }

    /// Whether the card is asked without every candidate being wished for.
    static func isSure(_ scored: Asker.Scored) -> Bool {
        scored.score >= threshold(for: scored.candidate)
    }
}
