import English
import Reading

/// B7: a list is the whole of one that the quote holds, in its own words, and the question says how many it has.
enum WholeListGate: ProposalGate {
    static let name = "wholeList"

    static func refusal(of evidence: ProposalEvidence) -> ProposalRefusal? {
        guard evidence.candidate.kind == .list else { return nil }
        let items = evidence.proposal.items.map(key).sorted()
        let told = ProposalEvidence.words(evidence.proposal.prompt)
        let counts = [Numerals.word(items.count), String(items.count)]
        guard (2...7).contains(items.count), Set(items).count == items.count,
            told.contains(where: counts.contains) || items.count == 2 && told.contains("both")
        else { return .gate(.listSize(items.count)) }
        let lists = evidence.claim.parts.compactMap { part -> [String]? in
            switch part {
            case .enumeration(let list): list.members.map { evidence.claim.wording.text(of: $0) }
            case .block(_, let items): items
            case .contrast, .initialism, .gloss: nil
            }
        }
        let coordinated = evidence.claim.tree.map { tree in
            tree.coordinations.filter { ["and", "as well as"].contains($0.coordinator) }.map {
                $0.members.map { tree.text(tree.trimmed($0)) }
            }
        }
        return (lists + (coordinated ?? [])).contains { $0.map(key).sorted() == items }
            ? nil : .notTheWholeList
    }

    private static func key(_ item: String) -> String {
        var words = ProposalEvidence.words(item)[...]
        if let first = words.first, ["the", "a", "an"].contains(first) { words = words.dropFirst() }
        return words.joined(separator: " ")
    }
}
