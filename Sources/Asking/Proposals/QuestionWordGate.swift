import Reading

/// B1: the question opens with a question word, and the answer is of the kind that it asks for.
enum QuestionWordGate: ProposalGate {
    static let name = "questionWord"
    static let words: Set<String> = ["who", "whom", "whose", "what", "which", "when", "where", "why", "how"]

    private static let times: Set<String> = [
        "in", "on", "at", "during", "after", "before", "until", "since", "when", "by", "from", "between",
        "every",
    ]
    private static let places: Set<String> = [
        "in", "at", "on", "near", "from", "to", "across", "along", "between", "beside", "outside", "inside",
        "under",
        "over", "into", "through", "around", "behind",
    ]
    private static let causes: Set<String> = [
        "because", "since", "as", "to", "for", "so", "owing", "due", "result", "order", "therefore",
    ]
    private static let means: Set<String> = [
        "by", "with", "through", "using", "via", "as", "in", "without", "on",
    ]

    static func refusal(of evidence: ProposalEvidence) -> ProposalRefusal? {
        guard evidence.proposal.kind != "cloze" else { return nil }
        let words = ProposalEvidence.words(evidence.proposal.prompt)
        guard let place = words.prefix(3).firstIndex(where: self.words.contains),
            let answer = evidence.proposal.answers.first
        else { return .noQuestion }
        let next = place + 1 < words.count ? words[place + 1] : ""
        return fits(words[place], next, answer, evidence) ? nil : .questionWord(words[place])
    }

    private static func fits(_ word: String, _ next: String, _ answer: String, _ evidence: ProposalEvidence)
        -> Bool
    {
        let isNumber = hasNumber(answer)
        switch word {
        case "who", "whom", "whose": return !isNumber
        case "how"
        where ["many", "much", "long", "far", "old", "often", "high", "deep", "large", "wide"].contains(next):
            return isNumber || ["often", "long"].contains(next)
        case "how": return isLed(answer, by: means, evidence)
        case "when": return isNumber || isLed(answer, by: times, evidence)
        case "where": return !isNumber && isLed(answer, by: places, evidence)
        case "why": return isLed(answer, by: causes, evidence)
        case "what", "which":
            return ["year", "century", "date", "decade", "percentage", "number", "amount"].contains(next)
                ? isNumber : true
        default: return true
        }
    }

    private static func hasNumber(_ text: String) -> Bool {
        Wording(text).words.contains { $0.kind == .number } || text.contains(where: \.isNumber)
    }

    /// Whether one of the words opens the answer or stands within two words before it in the quote.
    private static func isLed(_ answer: String, by words: Set<String>, _ evidence: ProposalEvidence) -> Bool {
        if let first = ProposalEvidence.words(answer).first, words.contains(first) { return true }
        return evidence.readings.contains { reading in
            guard let found = reading.lowercased().firstRange(of: answer.lowercased()) else { return false }
            let before = reading.lowercased()[..<found.lowerBound]
            return ProposalEvidence.words(String(before)).suffix(2).contains(where: words.contains)
        }
    }
}

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

/// B7: a list is the whole of one that the quote holds, in its own words.
enum WholeListGate: ProposalGate {
    static let name = "wholeList"

    static func refusal(of evidence: ProposalEvidence) -> ProposalRefusal? {
        guard evidence.candidate.kind == .list else { return nil }
        let items = evidence.proposal.items.map(key).sorted()
        let lists = evidence.claim.parts.compactMap { part -> [String]? in
            switch part {
            case .enumeration(let list): list.members.map { evidence.claim.wording.text(of: $0) }
            case .block(_, let items): items
            case .contrast, .definition, .initialism: nil
            }
        }
        return lists.contains { $0.map(key).sorted() == items } ? nil : .notTheWholeList
    }

    private static func key(_ item: String) -> String {
        var words = ProposalEvidence.words(item)[...]
        if let first = words.first, ["the", "a", "an"].contains(first) { words = words.dropFirst() }
        return words.joined(separator: " ")
    }
}

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
