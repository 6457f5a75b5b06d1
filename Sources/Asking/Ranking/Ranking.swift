/// The probability that a strict reader accepts a card, from its evidence.
///
/// A logistic regression on cards that readers judged; `Scripts/fit-ranking` fits it and writes `Weights.swift`.
/// The link is (1 - z/1024)^1024 in place of exp(-z): plain products give the same bits on every machine.
package enum Ranking {
    /// The score from which cards of articles left out of the fit were accepted often enough.
    ///
    /// Lists set out in lines have their own, so have lists inside a sentence, definitions and lives, and
    /// so have statements to judge and choices, which are made only if they are wished for.
    private static func threshold(for candidate: Candidate) -> Double {
        switch (candidate.kind, candidate.maker) {
        case (.choice, _), (.judge, _): Weights.statements
        case (_, BlockListMaker.name): Weights.blocks
        case (_, LifeMaker.name): Weights.lives
        case (_, DefinitionMaker.name), (_, GlossMaker.name), (_, TermMaker.name), (_, AliasMaker.name):
            Weights.definitions
        case (.list, let maker), (.order, let maker):
            maker == SeriesMaker.name ? Weights.cards : Weights.lists
        case (.short, _), (.number, _), (.cloze, _), (.pair, _): Weights.cards
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
