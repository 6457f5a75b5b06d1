import English
package import Reading

/// B1: a gap takes an amount or a date whole, or the number of it; never the `BC` or the `kilometres` alone.
package enum AmountGate: Gate {
    package static let name = "amount"

    private static let kinds: Set<EntityKind> = [.date, .time, .quantity, .money, .percent]

    package static func refusal(of candidate: Candidate, from claim: Claim, on ground: Ground) -> Refusal? {
        guard let gap = candidate.gap, candidate.items.isEmpty, candidate.kind != .judge else { return nil }
        let tree = gap.tree
        if isUnit(gap) { return .language("the gap cuts an amount") }
        for entity in tree.entities where kinds.contains(entity.kind) && entity.range.overlaps(gap.range) {
            let holdsAll =
                gap.range.lowerBound <= entity.range.lowerBound
                && entity.range.upperBound <= gap.range.upperBound
            if holdsAll { continue }
            let isNumber = gap.range.allSatisfy { tree.tokens[$0].tag == .cardinal }
            // `the spring of ____`
            let isYear = isNumber && gap.range.upperBound == entity.range.upperBound
            // `the ____ century`
            let isOfCentury =
                tree.tokens.indices.contains(gap.range.upperBound)
                && tree.tokens[gap.range.upperBound].lemma == "century"
            guard
                candidate.maker == DateMaker.name && (isYear || isOfCentury)
                    || candidate.maker == FigureMaker.name && isNumber
            else {
                return .language("the gap cuts an amount")
            }
        }
        return isTold(gap) ? .giveaway(gap.answer) : nil
    }

    /// Right behind a number or `century`: `BC`, `kilometres`, `Masters titles`.
    private static func isUnit(_ gap: Gap) -> Bool {
        guard gap.range.lowerBound > 0 else { return false }
        let before = gap.tree.tokens[gap.range.lowerBound - 1]
        return before.tag == .cardinal || before.lemma == "century" || before.tag == .currency
    }

    /// `two parameters, aperture and focal ratio`: what is counted is listed, so the number can be counted.
    private static func isTold(_ gap: Gap) -> Bool {
        let tree = gap.tree
        guard gap.range.allSatisfy({ tree.tokens[$0].tag == .cardinal }) else { return false }
        let number = Numerals.value(gap.answer)
        // `Solids, liquids and gases are the three states`: whoever counts them knows.
        if tree.coordinations.contains(where: {
            $0.heads.count == number && gap.statement.tokens.contains($0.heads[0])
        }) {
            return true
        }
        let noun = tree.tokens[gap.head].head
        let asides =
            tree.children(of: noun, .apposition, .conjunct)
            + tree.tokens.indices.filter {
                tree.tokens[$0].relation == .apposition && tree.tokens[$0].head == tree.tokens[noun].head
            }
        return asides.contains {
            $0 > noun && gap.statement.tokens.contains($0) && tree.coordination(from: $0) != nil
        }
    }
}
