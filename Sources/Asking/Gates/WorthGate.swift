package import Reading

/// B6: the answer is more than a function word, a bare number word or the subject of the whole article.
package enum WorthGate: Gate {
    package static let name = "worth"

    package static func refusal(of candidate: Candidate, from claim: Claim, on ground: Ground) -> Refusal? {
        let title = ContentWords.of(ground.article.title)
        let isTrivial = candidate.answers.contains { answer in
            let words = ContentWords.of(answer)
            return words.isEmpty || words.isSubset(of: title)
        }
        return isTrivial ? .trivial : nil
    }
}
