package import Reading

/// B3: prompt and heading can be understood without the article at hand.
package enum ReferenceGate: Gate {
    package static let name = "selfContained"

    package static func refusal(of candidate: Candidate, from claim: Claim, on ground: Ground) -> Refusal? {
        guard candidate.question == nil else { return nil }
        let known = Set(Wording(candidate.context).words.map(\.lower))
        return Dangling.word(in: Wording(candidate.body), known: known).map { .unresolved($0) }
    }
}
