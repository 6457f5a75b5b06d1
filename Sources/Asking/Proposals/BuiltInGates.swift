import Reading

/// The gates of the generator that need no gap: language, reference, worth, giveaway, citation.
enum BuiltInGates: ProposalGate {
    static let name = "generator"

    private static let gates: [any Gate.Type] = [
        LanguageGate.self, ReferenceGate.self, WorthGate.self, GiveawayGate.self, CitationGate.self,
    ]

    static func refusal(of evidence: ProposalEvidence) -> ProposalRefusal? {
        let candidate = evidence.candidate
        for gate in gates {
            if let refusal = gate.refusal(of: candidate, from: evidence.claim, on: evidence.ground) {
                return .gate(refusal)
            }
        }
        return told(evidence).map { .gate(.giveaway($0)) }
    }

    /// A word of a short answer that the question or its heading has in some form.
    private static func told(_ evidence: ProposalEvidence) -> String? {
        let candidate = evidence.candidate
        guard candidate.kind == .short || candidate.kind == .cloze else { return nil }
        let shown = candidate.body.replacing(Candidate.gap, with: " ") + " " + candidate.context
        let roots = SingleAnswerGate.roots(shown)
        return ProposalEvidence.words(candidate.answer).first { word in
            SupportGate.isContent(word) && roots.contains(ProposalEvidence.root(word))
        }
    }
}
