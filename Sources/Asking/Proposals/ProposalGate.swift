import Reading

/// A check that every proposed card must pass: one file, one line in `ProposalGates.all`.
protocol ProposalGate: Sendable {
    /// Its key in the `gates` of a card.
    static var name: String { get }
    static func refusal(of evidence: ProposalEvidence) -> ProposalRefusal?
}

/// All gates of proposed cards, in the order in which they are tried.
///
/// A free question has no gap whose filling could rebuild the quote; so its words, their ties and their parts are
/// held against the quote one by one. Refusing too much is meant: nobody reads the cards before the learner.
enum ProposalGates {
    static let all: [any ProposalGate.Type] = [
        ShapeGate.self, BuiltInGates.self, SupportGate.self, WeightGate.self, TiesGate.self,
        QuestionWordGate.self,
        SingleAnswerGate.self, WholeListGate.self, OptionsGate.self,
    ]

    static func refusal(of evidence: ProposalEvidence) -> ProposalRefusal? {
        for gate in all {
            if let refusal = gate.refusal(of: evidence) { return refusal }
        }
        return nil
    }
}

/// The gates of the generator that need no gap: language, reference, worth, giveaway, form, citation.
enum BuiltInGates: ProposalGate {
    static let name = "generator"

    private static let gates: [any Gate.Type] = [
        LanguageGate.self, ReferenceGate.self, WorthGate.self, GiveawayGate.self, FormGate.self,
        CitationGate.self,
    ]

    static func refusal(of evidence: ProposalEvidence) -> ProposalRefusal? {
        let candidate = evidence.candidate
        // A list is counted in words or in digits.
        if candidate.kind != .list || !evidence.proposal.prompt.contains(String(candidate.items.count)) {
            for gate in gates {
                if let refusal = gate.refusal(of: candidate, from: evidence.claim, on: evidence.ground) {
                    return .gate(refusal)
                }
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
