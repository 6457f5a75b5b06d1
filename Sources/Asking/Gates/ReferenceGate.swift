import English
package import Reading

/// B3: prompt and heading can be understood without the article at hand.
package enum ReferenceGate: Gate {
    package static let name = "selfContained"

    package static func refusal(of candidate: Candidate, from claim: Claim, on ground: Ground) -> Refusal? {
        guard ![AbbreviationMaker.name, LifeMaker.name].contains(candidate.maker) else { return nil }
        let known = Set(Wording(candidate.context).words.map(\.lower)).union(ground.topicKinds.nouns)
        let word = Dangling.word(in: Wording(candidate.body), known: known.union(own(claim)))
        // Of a bare `the bridge` the ranking judges: many are understood.
        if let word, candidate.gap == nil || !word.hasPrefix("the ") { return .unresolved(word) }
        if let gap = candidate.gap, claim.preface == nil, let word = Pointers(gap).first {
            return .unresolved(word)
        }
        if candidate.gap == nil, claim.preface == nil, claim.kind == .statement, let tree = claim.tree,
            let word = Pointers(tree).first
        {
            return .unresolved(word)
        }
        if let word = heBehindNobody(claim, on: ground) { return .unresolved(word) }
        if let gap = candidate.gap, let word = shortName(gap) { return .unresolved(word) }
        if let gap = candidate.gap, let word = heBeside(gap, from: claim, on: ground) {
            return .unresolved(word)
        }
        // `an agreement that the law will enforce`: what defines a term holds for all of its kind.
        let isDefined =
            candidate.maker == DefinitionMaker.name && claim.tree.map(BareDefinites.isGeneric) ?? false
        if let gap = candidate.gap, !isDefined, let phrase = BareDefinites(gap, known: known).first {
            return .unresolved(phrase)
        }
        if let phrase = bareSubject(of: candidate, from: claim, on: ground, known: known) {
            return .unresolved(phrase)
        }
        if let gap = candidate.gap,
            let pronoun = Wording(gap.answer).words.first(where: {
                $0.kind == .pronoun || $0.kind == .possessive && !$0.lower.contains("'")
                    || ["this", "these", "those"].contains($0.lower)
            })
        {
            return .unresolved(pronoun.lower)
        }
        guard candidate.gap == nil, candidate.maker != ContrastMaker.name, claim.preface == nil else {
            return nil
        }
        return LostScope(claim.wording, after: ground.before[claim.id]?.wording).phrase.map {
            .unresolved($0)
        }
    }

    /// `The ____ has issued a directive`, of the Department: the answer is short for a name, and the name as right.
    private static func shortName(_ gap: Gap) -> String? {
        let words = gap.range.filter { gap.tree.tokens[$0].tag != .determiner }
        // `the Grand Duchy`
        let lands: Set<String> = [
            "Duchy", "Kingdom", "Republic", "Empire", "Principality", "Colony", "Province", "Canal",
        ]
        if words.count == 2, let last = words.last, lands.contains(gap.tree.tokens[last].text), words[0] > 0,
            gap.tree.tokens[words[0] - 1].text.lowercased() == "the",
            words.allSatisfy({ Commonness.of(gap.tree.tokens[$0].text.lowercased()) <= .common })
        {
            return "the " + gap.answer
        }
        guard words.count == 1, let word = words.first, word > 0,
            gap.tree.tokens[word].text.first?.isUppercase == true,
            gap.tree.tokens[word].text.dropFirst().allSatisfy(\.isLowercase),
            gap.tree.tokens[word - 1].text.lowercased() == "the"
        else { return nil }
        let name = gap.tree.tokens[word].text.lowercased()
        // `through the Straits`, `down the Peninsula`: words that everybody uses of many things.
        let isWord =
            gap.tree.entity(at: word)?.kind != .group && Commonness.of(name) <= .common
        return isWord || BareDefinites.institutions.contains(name) || shortNames.contains(name)
            ? "the " + name : nil
    }

    private static let shortNames: Set<String> = [
        "essay", "union", "city", "county", "state", "river", "canal", "island", "islands", "region", "bay",
        "group", "corporation", "trust", "bill", "law", "directive", "plan", "house", "church", "cathedral",
        "palace",
        "castle", "bridge", "dam", "crown", "railway", "line", "book", "journal", "magazine",
    ]

    /// Questions on lists set out in lines speak of `the article` and mean this one, and an item of its lead-in.
    private static func own(_ claim: Claim) -> Set<String> {
        switch claim.kind {
        case .statement: []
        case .list: ["article"]
        case .item: Set(claim.wording.words.map(\.lower).prefix { $0 != "article" } + ["article"])
        }
    }
}
