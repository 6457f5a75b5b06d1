import Reading

/// How likely a strict reader is to keep a card: the maker's sureness less what speaks against it.
///
/// The weights are set by hand until judged cards replace them.
enum Score {
    static func of(_ candidate: Candidate, from claim: Claim) -> Double {
        var score = candidate.sureness
        if candidate.preface != nil { score -= 0.06 }
        if claim.kind == .item { score -= 0.04 }
        if candidate.body.split(separator: " ").count > 30 { score -= 0.04 }
        if sharesWords(candidate) { score -= 0.03 }
        if claim.wording.text != claim.sentence.text { score -= 0.01 }
        if candidate.items.contains(where: { $0.split(separator: " ").count > 6 }) { score -= 0.05 }
        return (Swift.max(0, Swift.min(1, score)) * 1000).rounded() / 1000
    }

    /// Whether part of an answer stands in the question or heading.
    private static func sharesWords(_ candidate: Candidate) -> Bool {
        let shown = ContentWords.of(candidate.body + " " + candidate.context)
        return candidate.answers.contains { !ContentWords.of($0).isDisjoint(with: shown) }
    }
}
