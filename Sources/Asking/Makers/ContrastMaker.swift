import English
package import Reading

/// A cloze on the second side of a contrast: `rather than ____`, `not to lead but to ____`, `while others favoured ____`.
package enum ContrastMaker: Maker {
    package static let name = "contrast"

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        claim.parts.compactMap { part in
            if case .contrast(let contrast) = part, !isShared(contrast, in: claim),
                !isIdiom(contrast, in: claim)
            {
                candidate(contrast, claim: claim, on: ground)
            } else {
                nil
            }
        }
    }

    /// `the strategic rather than purely quantitative importance`: the noun belongs to both sides.
    private static func isShared(_ contrast: Contrast, in claim: Claim) -> Bool {
        let words = claim.wording.words
        guard contrast.side.lowerBound > 2, words[contrast.side.lowerBound - 1].lower == "than",
            let last = contrast.side.last
        else { return false }
        return words[contrast.side.lowerBound - 3].kind == .adjective && words[last].kind == .noun
    }

    /// `in response to crisis rather than design`: one word that everybody uses.
    private static func isIdiom(_ contrast: Contrast, in claim: Claim) -> Bool {
        let words = claim.wording.words
        guard contrast.side.count == 1, contrast.side.lowerBound > 2 else { return false }
        return words[contrast.side.lowerBound - 1].lower == "than"
            && Commonness.of(words[contrast.side.lowerBound].lower) == .everyday
    }

    private static func candidate(_ contrast: Contrast, claim: Claim, on ground: Ground) -> Candidate {
        let answer = claim.wording.text(of: contrast.side)
        let (before, after) = claim.around(contrast.side)
        return Candidate(
            maker: name, kind: .cloze, slot: contrast.pattern.rawValue, preface: claim.preface,
            before: before,
            after: after, filling: answer, answer: answer, topic: claim.topic(title: ground.article.title),
            sureness: 0.82)
    }
}
