package import Reading

/// B5: no answer stands in the prompt or the heading path, whole or in all its content words.
package enum GiveawayGate: Gate {
    package static let name = "giveaway"

    package static func refusal(of candidate: Candidate, from claim: Claim, on ground: Ground) -> Refusal? {
        let shown = ContentWords.of(candidate.body + " " + candidate.context)
        return candidate.answers.first { answer in
            let words = ContentWords.of(answer)
            return !words.isEmpty && words.isSubset(of: shown)
        }.map { .giveaway($0) }
    }
}
