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
        ShapeGate.self, QuestionWordGate.self, BuiltInGates.self, SupportGate.self, WeightGate.self,
        PartsGate.self,
        TiesGate.self, SingleAnswerGate.self, WholeListGate.self, OptionsGate.self,
    ]

    static func refusal(of evidence: ProposalEvidence) -> ProposalRefusal? {
        for gate in all {
            if let refusal = gate.refusal(of: evidence) { return refusal }
        }
        return nil
    }
}
