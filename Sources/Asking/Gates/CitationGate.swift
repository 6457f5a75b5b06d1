package import Reading

/// B8: the cited sentences hold every answer word for word; an item read after its lead-in may lose its capital.
package enum CitationGate: Gate {
    package static let name = "cited"

    package static func refusal(of candidate: Candidate, from claim: Claim, on ground: Ground) -> Refusal? {
        let cited = claim.source.lowercased()
        let answers = candidate.kind == .judge ? [candidate.filling] : candidate.answers
        let holds = answers.allSatisfy { cited.contains($0.lowercased()) }
        return holds && !ground.quote(of: claim).isEmpty ? nil : .notCited
    }
}
