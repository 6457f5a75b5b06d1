import English
import Reading

/// B2: every word of content in the question stands in the quote or in what it is read with, every number too.
enum SupportGate: ProposalGate {
    static let name = "supported"

    /// Nouns that a question word may bring along, and that state nothing else.
    static let general: Set<String> = [
        "kind", "type", "sort", "name", "year", "month", "day", "date", "century", "decade", "country",
        "city", "place",
        "person", "people", "group", "number", "amount", "percentage", "share", "term", "word", "reason",
        "purpose",
        "role", "way", "method", "thing", "part", "event", "organisation", "organization", "material",
    ]

    static func refusal(of evidence: ProposalEvidence) -> ProposalRefusal? {
        if let question = evidence.question {
            for token in question.tokens {
                guard let word = ProposalEvidence.words(token.text).first, isContent(word) else { continue }
                if isCount(word, of: evidence.candidate) { continue }
                if general.contains(word), isAsked(word, in: evidence.proposal.prompt) { continue }
                if !evidence.knows(word, lemma: token.lemma.lowercased()) { return .unsupported(word) }
            }
        }
        // An answer stands in the quote itself, not only in a heading.
        let quoted = Set(ProposalEvidence.words(evidence.claim.source))
        for word in evidence.proposal.answers.flatMap(ProposalEvidence.words) where isContent(word) {
            if !quoted.contains(word) { return .unsupported(word) }
        }
        return nil
    }

    /// How many items a list has, in a word or in digits.
    private static func isCount(_ word: String, of candidate: Candidate) -> Bool {
        let count = candidate.items.count
        return candidate.kind == .list && [Numerals.word(count), String(count)].contains(word)
    }

    /// Numbers count as content however short they are.
    static func isContent(_ word: String) -> Bool {
        word.contains(where: \.isNumber) || word.count > 1 && !FunctionWords.contains(word)
    }

    /// Whether the word stands right behind a question word: `which year`, `what kind`, `how many people`.
    private static func isAsked(_ word: String, in prompt: String) -> Bool {
        let words = ProposalEvidence.words(prompt)
        return words.indices.contains { index in
            words[index] == word && words[..<index].suffix(2).contains { QuestionWordGate.words.contains($0) }
        }
    }
}
