import Reading

/// B7: each kind has what it needs, and the quote is the claim's.
enum ShapeGate: ProposalGate {
    static let name = "shape"
    /// More is not typed but read (`AnswerText.maximumWords`).
    private static let longestAnswer = 12

    static func refusal(of evidence: ProposalEvidence) -> ProposalRefusal? {
        let proposal = evidence.proposal
        if let quote = proposal.quote, !isOwn(quote, evidence) { return .quoteElsewhere }
        guard ["short", "number", "cloze", "list", "choice"].contains(proposal.kind) else {
            return .kindNotTaken(proposal.kind)
        }
        let answers = proposal.answers
        guard !answers.isEmpty, answers.allSatisfy({ !$0.isEmpty }) else { return .answerMissing }
        guard answers.allSatisfy({ $0.split(separator: " ").count <= longestAnswer }) else {
            return .answerTooLong
        }
        let gaps = proposal.prompt.split(separator: Candidate.gap, omittingEmptySubsequences: false).count - 1
        if proposal.kind == "cloze" { return gaps == 1 ? rebuilt(evidence) : .answerMissing }
        return gaps == 0 && proposal.prompt.hasSuffix("?") ? nil : .noQuestion
    }

    private static func isOwn(_ quote: String, _ evidence: ProposalEvidence) -> Bool {
        let own = QuoteText.folded(evidence.ground.quote(of: evidence.claim))
        let quote = QuoteText.folded(quote)
        return !quote.isEmpty && own.contains(quote)
    }

    /// A sentence with its gap filled is the claim's, letter for letter.
    private static func rebuilt(_ evidence: ProposalEvidence) -> ProposalRefusal? {
        func letters(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
        let candidate = evidence.candidate
        let filled = letters(candidate.before + candidate.answer + candidate.after)
        let isRebuilt = evidence.readings.contains { letters($0) == filled }
        return isRebuilt ? nil : .gate(.notRebuilt)
    }
}
