import English
package import Reading

/// Name-all cards from coordinations that the parser finds: two members, or more than the finder of lists is sure of.
package enum SeriesMaker: Maker {
    package static let name = "series"

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        ground.statements(of: claim).flatMap { statement in
            statement.tree.coordinations.compactMap { candidate($0, in: statement, claim: claim, on: ground) }
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
            !mayHangOnFirst(list, in: tree), !isGapped(list, in: tree), !isEndOfLonger(list, in: tree),
            !isOneName(list, in: tree),
            let gap = Gap(first.lowerBound..<last.upperBound, in: statement),
            gap.range == first.lowerBound..<last.upperBound
        else { return nil }
        let items = ([first] + list.members.dropFirst()).map { tree.text(withoutArticle($0, in: tree)) }
        let adverbs: Set<Substring> = ["later", "then", "finally", "now", "once", "even", "perhaps"]
        let hasAdverb = items.contains { $0.split(separator: " ").first.map(adverbs.contains) ?? false }
        guard !hasAdverb, !isKnown(items, in: claim), !items.allSatisfy({ $0.first?.isNumber == true }) else {
            return nil
        }
        var candidate = gap.cloze(from: claim, on: ground, maker: name, slot: items.joined(separator: "|"))
        candidate.kind = .list
        candidate.items = items
        candidate.answer = items.joined(separator: "; ")
        candidate.instruction = items.count == 2 ? "Name both:" : "Name all \(Numerals.word(items.count)):"
        return candidate
    }

    /// Whether the finder of lists has it, perhaps with what the members share left in the sentence.
    private static func isKnown(_ items: [String], in claim: Claim) -> Bool {
        claim.parts.contains { part in
            guard case .enumeration(let found) = part else { return false }
            let members = found.members.map { claim.wording.text(of: $0) }
            return items.filter { item in members.contains { item.hasPrefix($0) } }.count >= 2
        }
    }

    /// A noun or verb of the kind of the first, and not the verb of the statement itself.
    private static func isMember(_ head: Int, beside first: Int, in statement: Statement) -> Bool {
        let tokens = statement.tree.tokens
        let same =
            tokens[head].tag.isNoun && tokens[first].tag.isNoun
            || tokens[head].tag == tokens[first].tag && [.gerund, .baseVerb].contains(tokens[head].tag)
        let modifiers: Set<Relation> = [
            .compound, .nounModifier, .adjectivalModifier, .possessive, .apposition,
        ]
        return same && !modifiers.contains(tokens[first].relation) && head != statement.clause.verb.verb
            && first != statement.clause.verb.verb
            && !tokens.indices.contains {
                tokens[$0].head == head && [.subject, .passiveSubject].contains(tokens[$0].relation)
            }
    }

    /// Nothing follows that may belong to the last member only, or to all: `of speech`, `who work there`.
    private static func isClosed(_ list: Coordination, in statement: Statement) -> Bool {
        guard let last = list.members.last, list.members[0].lowerBound > statement.clause.verb.verb else {
            return false
        }
        let tree = statement.tree
        guard last.upperBound < tree.tokens.count else { return true }
        // `improved ____`: what stands before may belong to the first member only.
        if list.members[0].lowerBound > 0,
            [.adjective, .participle, .noun, .pluralNoun].contains(
                tree.tokens[list.members[0].lowerBound - 1].tag)
        {
            return false
        }
        // A comma or `and` at an edge: the list goes on there, and this is a part of it.
        let edges = [list.members[0].lowerBound - 1, last.upperBound, last.upperBound + 1]
        if edges[0] >= 0, tree.tokens[edges[0]].tag == .comma { return false }
        if edges[1...].contains(where: { $0 < tree.tokens.count && tree.tokens[$0].tag == .coordinator }) {
            return false
        }
        let next = tree.tokens[last.upperBound]
        if next.tag.isNoun || [.possessiveEnding, .hyphen, .closingQuote].contains(next.tag) { return false }
        return !["of", "who", "that", "which", "whose", "between", "from", "with"].contains(
            next.text.lowercased())
            && ![.participle, .gerund, .pastVerb, .adjective, .determiner, .cardinal].contains(next.tag)
    }

    /// A noun phrase holds no verb of its own, and no member holds a list of its own.
    private static func isPhrase(_ member: Range<Int>, like head: Int, in tree: SentenceTree) -> Bool {
        let first = tree.tokens[member.lowerBound]
        if tree.tokens[member].contains(where: { $0.tag == .comma }) || first.tag == .adverb { return false }
        guard tree.tokens[head].tag.isNoun else { return true }
        // `enhanced the drill and reduced losses`: no second thing enhanced.
        if !member.contains(head), [.participle, .pastVerb].contains(first.tag) { return false }
        return !tree.tokens[member].contains {
            [.pastVerb, .presentVerb, .thirdPersonVerb, .baseVerb, .modal].contains($0.tag)
                || $0.tag == .pronoun
        }
    }

    /// `to detain and interrogate`: the `to` that both share stays in the sentence.
    private static func withoutTo(_ first: Range<Int>, beside last: Range<Int>, in tree: SentenceTree)
        -> Range<Int>
    {
        let isShared = tree.tokens[first.lowerBound].tag == .to && tree.tokens[last.lowerBound].tag != .to
        return isShared && first.count > 1 ? first.dropFirst() : first
    }

    /// `against their gradients, and movement`: a comma before the last of two is one of a longer list.
    private static func isEndOfLonger(_ list: Coordination, in tree: SentenceTree) -> Bool {
        guard list.members.count == 2 else { return false }
        return tree.tokens[list.members[0].upperBound..<list.members[1].lowerBound].contains {
            $0.tag == .comma
        }
    }

    /// `the Manchester Literary and Philosophical Society`: one body, whose name has an `and` in it.
    private static func isOneName(_ list: Coordination, in tree: SentenceTree) -> Bool {
        guard list.members.count == 2, let first = list.members[0].last, let last = list.members[1].last,
            tree.tokens[first].text.first?.isUppercase == true, bodies.contains(tree.tokens[last].text)
        else { return false }
        return !bodies.contains(tree.tokens[first].text)
    }

    private static let bodies: Set<String> = [
        "Society", "Association", "Institute", "Institution", "Company", "Museum", "Office", "Ministry",
        "Department",
        "Academy", "Committee", "Commission", "Council", "Union", "Party", "Church", "School", "College",
        "Organization",
        "Organisation", "Agency", "Service", "Board", "Bank", "Fund", "Act", "Treaty", "Railway", "Canal",
        "University",
    ]

    private static func withoutArticle(_ range: Range<Int>, in tree: SentenceTree) -> Range<Int> {
        let isArticle =
            range.count > 1 && ["a", "an", "the"].contains(tree.tokens[range.lowerBound].text.lowercased())
            && tree.tokens[range.lowerBound + 1].tag != .cardinal
            // `by the Dutch, the French and the British`
            && tree.entity(at: range.lowerBound + 1)?.kind != .group
        return isArticle ? range.dropFirst() : range
    }

    /// Whether nothing stands between the members but commas, the coordinator and articles.
    private static func isTiled(_ list: Coordination, in tree: SentenceTree) -> Bool {
        zip(list.members, list.members.dropFirst()).allSatisfy { one, next in
            one.upperBound <= next.lowerBound
                && (one.upperBound..<next.lowerBound).allSatisfy { index in
                    [.comma, .coordinator].contains(tree.tokens[index].tag)
                        || tree.tokens[index].text.lowercased() == "the"
                }
        }
    }
}
