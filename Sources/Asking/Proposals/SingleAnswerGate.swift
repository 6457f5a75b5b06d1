import Reading

/// B4: no other claim of the article holds all that the question says and another answer.
enum SingleAnswerGate: ProposalGate {
    static let name = "unique"

    static func refusal(of evidence: ProposalEvidence) -> ProposalRefusal? {
        let frame = roots(evidence.candidate.body.replacing(Candidate.gap, with: " "))
            .subtracting(SupportGate.general.map(ProposalEvidence.root))
        guard frame.count >= 2 else { return .gate(.underspecified) }
        let answers = roots(evidence.proposal.answers.joined(separator: " "))
        let isRivalled = evidence.ground.claims.contains { other in
            guard other.id != evidence.claim.id, other.kind != .item else { return false }
            let words = roots(other.wording.text)
            return frame.isSubset(of: words) && !answers.isSubset(of: words)
        }
        return isRivalled ? .gate(.notUnique) : nil
    }

    static func roots(_ text: String) -> Set<String> {
        Set(ProposalEvidence.words(text).filter(SupportGate.isContent).map(ProposalEvidence.root))
    }
}
