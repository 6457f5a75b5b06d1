import Reading

/// B7: options are of the article, alike in length, and nothing in the article makes a wrong one right.
enum OptionsGate: ProposalGate {
    static let name = "options"

    static func refusal(of evidence: ProposalEvidence) -> ProposalRefusal? {
        guard evidence.candidate.kind == .choice else { return nil }
        let options = evidence.proposal.options
        let lengths = options.map(\.text.count)
        guard (2...6).contains(options.count), options.count(where: \.right) == 1,
            Set(options.map { $0.text.lowercased() }).count == options.count,
            let longest = lengths.max(), let shortest = lengths.min(), longest <= 3 * shortest + 4
        else { return .optionsUnlike }
        let frame = SingleAnswerGate.roots(evidence.proposal.prompt).subtracting(SupportGate.general)
        for option in options where !option.right {
            let words = SingleAnswerGate.roots(option.text)
            guard !words.isEmpty else { return .optionUnknown(option.text) }
            let sayers = evidence.ground.claims.filter {
                words.isSubset(of: SingleAnswerGate.roots($0.wording.text))
            }
            if sayers.isEmpty { return .optionUnknown(option.text) }
            // Half of what is asked beside the option is too near to call it wrong.
            let isNear = sayers.contains { claim in
                claim.id == evidence.claim.id
                    || 2 * SingleAnswerGate.roots(claim.wording.text).intersection(frame).count >= frame.count
            }
            if isNear { return .optionSupported(option.text) }
        }
        return nil
    }
}
