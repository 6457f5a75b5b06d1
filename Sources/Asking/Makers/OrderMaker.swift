package import Reading

/// Name-all cards from lists whose order the article tells: stages, steps, and what it lists `in that order`.
package enum OrderMaker: Maker {
    package static let name = "order"

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        guard tellsOrder(claim) else { return [] }
        return (ListMaker.lists(from: claim, on: ground) + BlockListMaker.lists(from: claim, on: ground)).map
        {
            ordered($0)
        }
    }

    /// Nouns of things that follow each other.
    private static let nouns: Set<String> = ["stages", "steps", "phases"]
    private static let phrases = [
        "in that order", "in this order", "in the following order", "in succession",
    ]

    /// Whether the sentence says that what it lists follows one another.
    static func tellsOrder(_ claim: Claim) -> Bool {
        let text = claim.wording.text.lowercased()
        guard !claim.parts.isEmpty else { return false }
        return phrases.contains(where: text.contains) || claim.parts.contains { tellsOrder($0, in: claim) }
    }

    /// `passes through four stages: egg, caterpillar and pupa`, not `in three phases, each is given cash, seed and tools`.
    private static func tellsOrder(_ part: Claim.Part, in claim: Claim) -> Bool {
        let words = claim.wording.words
        guard case .enumeration(let list) = part else { return words.contains { nouns.contains($0.lower) } }
        let beside = words[..<list.blank.lowerBound].suffix(7) + words[list.blank.upperBound...]
        return beside.contains { nouns.contains($0.lower) }
    }

    private static func ordered(_ list: Candidate) -> Candidate {
        var candidate = list
        candidate.maker = name
        candidate.kind = .order
        let number = Numerals.word(list.items.count)
        candidate.instruction = list.question == nil ? "Name all \(number) in order:" : nil
        candidate.question = list.question?.replacing(
            "does the article list", with: "does the article list, in order,")
        return candidate
    }
}
