import English
package import Reading

/// Name-all cards from coordinations that the parser finds: two members, or more than the finder of lists is sure of.
package enum SeriesMaker: Maker {
    package static let name = "series"

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        ground.statements(of: claim).flatMap { statement in
            statement.tree.coordinations.compactMap {
                candidate($0, in: statement, claim: claim, on: ground)
                    ?? modifiers($0, in: statement, claim: claim, on: ground)
            }
        }
    }

    private static func candidate(
        _ list: Coordination, in statement: Statement, claim: Claim, on ground: Ground
    ) -> Candidate? {
        let tree = statement.tree
        guard list.coordinator == "and", (2...7).contains(list.members.count),
            let start = list.members.first, let last = list.members.last,
            Set(list.heads.map { [.name, .pluralName].contains(tree.tokens[$0].tag) }).count == 1,
            let first = Optional(withoutTo(start, beside: last, in: tree)),
            list.heads.allSatisfy({ isMember($0, beside: list.heads[0], in: statement) }),
            list.members.allSatisfy({ (1...8).contains($0.count) }), isTiled(list, in: tree),
            isClosed(list, in: statement),
            list.members.allSatisfy({ isPhrase($0, like: list.heads[0], in: tree) }),
            isParallel([first] + list.members.dropFirst(), heads: list.heads, in: tree),
            !isSpanOrHalf(list, in: tree), !mayHangOnFirst(list, in: tree), !isGapped(list, in: tree),
            !isEndOfLonger(list, in: tree),
            !isOneName(list, in: tree), !isOfOneMember(list, in: tree),
            !mayBeVerbs(list, in: tree),
            let gap = Gap(first.lowerBound..<last.upperBound, in: statement),
            gap.range == first.lowerBound..<last.upperBound,
            // `a ____`, of a negotiated peace and domestic reform
            !["a", "an"].contains(tree.tokens[max(0, gap.range.lowerBound - 1)].text.lowercased())
        else { return nil }
        let items = ([first] + list.members.dropFirst()).map { tree.text(withoutArticle($0, in: tree)) }
        let adverbs: Set<Substring> = ["later", "then", "finally", "now", "once", "even", "perhaps"]
        let hasAdverb = items.contains { $0.split(separator: " ").first.map(adverbs.contains) ?? false }
        guard !hasAdverb, !isKnown(items, in: claim), !items.contains(where: { $0.first?.isNumber == true }),
            !list.members.contains(where: { tree.tokens[$0.lowerBound].tag == .cardinal })
        else {
            return nil
        }
        return card(items, in: gap, claim: claim, on: ground)
    }

    /// The card that asks for all members at once.
    static func card(_ items: [String], in gap: Gap, claim: Claim, on ground: Ground) -> Candidate {
        var candidate = gap.cloze(from: claim, on: ground, maker: name, slot: items.joined(separator: "|"))
        candidate.kind = .list
        candidate.items = items
        candidate.answer = items.joined(separator: "; ")
        candidate.instruction = instruction(candidate, claim: claim, on: ground)
        return candidate
    }

    /// Asks for the article's own list where it has another like it.
    static func instruction(_ candidate: Candidate, claim: Claim, on ground: Ground) -> String {
        let number = candidate.items.count
        let stem = candidate.before + " " + candidate.after
        guard ground.rivals.rival(of: candidate.items, stem: stem, in: claim) == .list else {
            return number == 2 ? "Name both:" : "Name all \(Numerals.word(number)):"
        }
        return
            "Name the \(Numerals.word(number)) that the article lists together\(ListMaker.place(of: claim)):"
    }

    /// Whether the finder of lists has it, perhaps with what the members share left in the sentence.
    private static func isKnown(_ items: [String], in claim: Claim) -> Bool {
        claim.parts.contains { part in
            guard case .enumeration(let found) = part else { return false }
            let members = found.members.map { claim.wording.text(of: $0) }
            return items.filter { item in members.contains { item.hasPrefix($0) } }.count >= 2
        }
    }
}
