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
