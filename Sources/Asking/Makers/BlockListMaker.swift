package import Reading

/// Name-all cards from lists that the article sets out line by line under a lead-in.
package enum BlockListMaker: Maker {
    package static let name = "block-list"

    /// Verbs that take the list as their object; after other lead-ins the colon stays.
    private static let open: Set<String> = [
        "include", "includes", "included", "encompass", "encompasses", "encompassed", "comprise", "comprises",
        "comprised", "are", "were", "contain", "contains", "contained",
    ]

    package static func candidates(from claim: Claim, title: String) -> [Candidate] {
        claim.parts.compactMap { part in
            if case .block(let items) = part { candidate(items, claim: claim, title: title) } else { nil }
        }
    }

    private static func candidate(_ items: [String], claim: Claim, title: String) -> Candidate {
        Candidate(
            maker: name, kind: .list, slot: "",
            instruction: ListMaker.instruction(count: items.count, claim: claim), preface: claim.preface,
            before: opening(claim.wording), after: ".", filling: "", answer: items.joined(separator: "; "),
            items: items, topic: claim.topic(title: title), sureness: 0.9)
    }

    /// The lead-in up to the gap: `Key challenges included `, `take on the following duties: `.
    private static func opening(_ wording: Wording) -> String {
        let words = wording.words.filter { !$0.kind.isMark }
        var text = wording.text
        while let last = text.last, last == ":" || last.isWhitespace { text.removeLast() }
        let takesObject = words.last.map { open.contains($0.lower) } ?? false
        return text + (takesObject ? " " : ": ")
    }
}
