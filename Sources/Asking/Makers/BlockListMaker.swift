package import Reading

/// Name-all cards from lists that the article sets out line by line under a lead-in.
package enum BlockListMaker: Maker {
    package static let name = "block-list"

    /// Verbs that take the list as their object; after other lead-ins the colon stays.
    private static let open: Set<String> = [
        "include", "includes", "included", "encompass", "encompasses", "encompassed", "comprise", "comprises",
        "comprised", "are", "were", "contain", "contains", "contained",
    ]

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        OrderMaker.tellsOrder(claim) ? [] : lists(from: claim, on: ground)
    }

    static func lists(from claim: Claim, on ground: Ground) -> [Candidate] {
        claim.parts.compactMap { part in
            if case .block(let label, let items) = part, label?.contains("other") != true {
                candidate(label, items, claim: claim, on: ground)
            } else {
                nil
            }
        }
    }

    /// Under a label the question is made of it: an item is no end of its sentence.
    private static func candidate(_ label: String?, _ items: [String], claim: Claim, on ground: Ground)
        -> Candidate
    {
        let number = Numerals.word(items.count)
        let question = label.map {
            "Which \(number) \($0) does the article list\(ListMaker.place(of: claim))?"
        }
        return Candidate(
            maker: name, kind: .list, slot: "",
            instruction: question == nil ? instruction(number, claim) : nil, preface: claim.preface,
            before: opening(claim.wording), after: ".", filling: "", answer: items.joined(separator: "; "),
            items: items,
            question: question, topic: claim.topic(title: ground.article.title), sureness: 0.9)
    }

    private static func instruction(_ number: String, _ claim: Claim) -> String {
        claim.isForecast ? "Name the \(number) that the article lists:" : "Name all \(number):"
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
