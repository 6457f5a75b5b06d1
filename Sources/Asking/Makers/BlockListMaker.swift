package import Reading

/// Name-all cards from lists that the article sets out line by line under a lead-in.
package enum BlockListMaker: Maker {
    package static let name = "block-list"

    /// Verbs that take the list as their object; after other lead-ins the colon stays.
    private static let open: Set<String> = [
        "include", "includes", "included", "encompass", "encompasses", "encompassed", "comprise", "comprises",
        "comprised", "are", "were", "contain", "contains", "contained",
    ]

    /// A question for what the article lists under a label holds whatever the lead-in guesses or leaves vague.
    package static let barredBy: Set<Claim.Flag> = [.question, .quotation, .firstPerson, .meta, .dated]

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        OrderMaker.tellsOrder(claim) ? [] : lists(from: claim, on: ground)
    }

    static func lists(from claim: Claim, on ground: Ground) -> [Candidate] {
        claim.parts.compactMap { part in
            guard case .block(let label, let lines) = part, isSure(label, of: claim),
                !lines.allSatisfy(isTable), !lines.allSatisfy({ $0.count <= 3 })
            else {
                return nil
            }
            return candidate(label, alike(lines), claim: claim, on: ground)
        }
    }

    /// `Additional challenges`, `such steps` are more of what was told before.
    private static func isSure(_ label: String?, of claim: Claim) -> Bool {
        guard let label else {
            // `Some of the most important include`: of what, nothing says.
            let names: Set<WordClass> = [.noun, .name, .gerund]
            return claim.flags.allSatisfy { Claim.Flag.kept.contains($0) || $0 == .vague }
                && claim.wording.words.contains { names.contains($0.kind) }
                && !claim.wording.words.contains { $0.kind == .pronoun }
        }
        let words = Set(Wording(label).words.map(\.lower))
        let further: Set<String> = [
            "other", "others", "additional", "further", "more", "such", "these", "those", "same", "similar",
            "related",
        ]
        return words.isDisjoint(with: further)
            && (!claim.flags.contains(.unresolved) || !claim.section.isEmpty)
    }

    /// `The` in capitals in all or in none.
    private static func alike(_ items: [String]) -> [String] {
        guard items.contains(where: { $0.hasPrefix("the ") }) else { return items }
        return items.map { $0.hasPrefix("The ") ? "the " + $0.dropFirst(4) : $0 }
    }

    /// `21C1 to 21C10, built from February 1941 to July 1942`: a row of a table.
    private static func isTable(_ item: String) -> Bool {
        item.split { !$0.isNumber }.count > 2
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
        let takesObject = words.last.map { open.contains($0.lower) || $0.kind == .preposition } ?? false
        return text + (takesObject ? " " : ": ")
    }
}
