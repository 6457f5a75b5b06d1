import English
import Reading

/// B2: no negation, hedge, limit or speaker of the quote is lost in the card, and none is added.
enum WeightGate: ProposalGate {
    static let name = "weighed"

    private static let negations: Set<String> = [
        "not", "no", "never", "none", "neither", "nor", "without", "cannot", "hardly", "scarcely", "nobody",
        "nothing",
        "nowhere",
    ]
    private static let hedges: Set<String> = [
        "aimed", "aims", "sought", "some", "often", "sometimes", "usually", "mainly", "primarily", "largely",
        "partly",
        "generally", "typically", "roughly", "approximately", "nearly", "almost", "around", "estimated", "up",
        "least",
        "most", "many", "few", "several", "limited", "intended", "planned", "hoped", "tried", "attempted",
    ]
    /// Words that would say more than a quote without them.
    private static let limits: Set<String> = [
        "all", "every", "each", "only", "always", "first", "last", "sole", "main", "entire", "whole", "total",
        "best",
        "worst", "largest", "smallest", "oldest", "newest", "highest", "lowest", "longest", "greatest",
        "biggest",
        "exactly", "alone", "ever", "mainly", "most", "least", "solely", "completely",
    ]

    static func refusal(of evidence: ProposalEvidence) -> ProposalRefusal? {
        let said = Set(Wording(evidence.claim.wording.text).words.map(\.lower))
        let told = evidence.told
        let quoted = said.first(where: isNegation)
        if let quoted, !told.contains(where: isNegation) { return .lostWord(quoted) }
        if quoted == nil, let added = told.filter(isNegation).min() { return .addedWord(added) }
        if let lost = said.intersection(hedges).subtracting(told).subtracting(["up"]).min() {
            return .lostWord(lost)
        }
        if said.contains("up"), evidence.claim.wording.text.contains("up to "), !told.contains("up") {
            return .lostWord("up to")
        }
        let source = Set(ProposalEvidence.words(evidence.claim.source)).union(said)
        if let added = told.intersection(limits).subtracting(source).min() { return .addedWord(added) }
        return lostSource(evidence, told)
    }

    private static func isNegation(_ word: String) -> Bool {
        negations.contains(word) || word.hasSuffix("n't")
    }

    /// What is reported stays a report: the card says who says so.
    private static func lostSource(_ evidence: ProposalEvidence, _ told: Set<String>) -> ProposalRefusal? {
        guard evidence.claim.flags.contains(.attributed) else { return nil }
        let reports: Set<String> = [
            "said", "says", "say", "argue", "argued", "argues", "claim", "claimed", "claims", "according",
            "believe",
            "believed", "believes", "critics", "report", "reported", "announce", "announced", "suggest",
            "suggested",
        ]
        guard !told.isDisjoint(with: reports) else { return .sourceUnnamed }
        guard let tree = evidence.claim.tree else { return .sourceUnnamed }
        let sources = tree.clauses.compactMap(\.attribution?.source).map(tree.text)
        let named = sources.allSatisfy {
            ContentWords.of($0).isSubset(of: ContentWords.of(told.joined(separator: " ")))
        }
        return named ? nil : .sourceUnnamed
    }
}
