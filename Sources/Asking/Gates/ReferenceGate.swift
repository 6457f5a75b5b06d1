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

    /// `Few people took notice. He was elected abbot`: the sentence that is shown before names nobody.
    ///
    /// Nor is `Records from the east are rare. It lives in lowlands` any better.
    private static func heBehindNobody(_ claim: Claim, on ground: Ground) -> String? {
        guard claim.preface != nil, let first = claim.wording.words.first?.lower,
            ["he", "she", "his", "her", "it", "its", "they", "their"].contains(first),
            let before = ground.before[claim.id]?.tree
        else { return nil }
        let subject = before.tokens.indices.first { before.tokens[$0].head == $0 }.flatMap {
            before.clause(at: $0)?.subjectHead
        }
        // `Oil palm, of which four seedlings arrived.`: no sentence to be shown before another
        if let root = before.tokens.indices.first(where: { before.tokens[$0].head == $0 }),
            before.tokens[root].tag.isNoun
        {
            return first
        }
        if first.hasPrefix("the") { return nil }
        guard !first.hasPrefix("it") else {
            let isMany =
                subject.flatMap { before.nounPhrase(at: $0)?.number == .plural } ?? false
                || before.tokens.first?.text == "No"
                // `Work began, a chain was raised, and the bridge opened. Its deck`
                || before.tokens.indices.count {
                    before.tokens[$0].relation == .conjunct
                        && before.child(of: $0, .subject, .passiveSubject) != nil
                } > 1
            return isMany || subject.map(before.isPerson) ?? false ? first : nil
        }
        let isName = subject.map { before.tokens[$0].tag == .name } ?? false
        return isName || before.tokens.contains { $0.tag == .name && $0.entity?.kind == .person }
            ? nil : first
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

    /// `When Charles invaded, he fled`: he may be the one of the sentence before.
    private static func heBeside(_ gap: Gap, from claim: Claim, on ground: Ground) -> String? {
        let tree = gap.tree
        guard let subject = gap.statement.clause.subjectHead, !gap.range.contains(subject),
            ["he", "she"].contains(tree.tokens[subject].text.lowercased()),
            claim.preface == nil, let before = ground.before[claim.id]?.tree,
            let root = before.tokens.indices.first(where: { before.tokens[$0].head == $0 }),
            let other = before.clause(at: root)?.subjectHead
        else { return nil }
        let isSpokenOf =
            before.entity(at: other)?.kind == .person
            || ["he", "she"].contains(before.tokens[other].text.lowercased())
        return isSpokenOf ? tree.tokens[subject].text.lowercased() : nil
    }

    /// `The main types are ____`, `The couple separated` before the sentence that asks: of a list and of a sentence shown
    /// before, the subject must say itself what it is.
    private static func bareSubject(
        of candidate: Candidate, from claim: Claim, on ground: Ground, known: Set<String>
    ) -> String? {
        let isShownBefore = claim.preface != nil
        guard isShownBefore || candidate.gap == nil && candidate.isList && claim.kind == .statement,
            let tree = isShownBefore ? ground.before[claim.id]?.tree : claim.tree
        else { return nil }
        if isShownBefore, let word = Pointers(tree).first { return word }
        guard let root = tree.tokens.indices.first(where: { tree.tokens[$0].head == $0 }),
            let head = tree.clause(at: root)?.subjectHead, let phrase = tree.nounPhrase(at: head),
            phrase.determiner == .definite, !phrase.standsAlone,
            [.noun, .pluralNoun].contains(tree.tokens[head].tag)
        else { return nil }
        let word = tree.tokens[head].text.lowercased()
        let isKnown =
            Dangling.isKnownToAll(word) || known.contains(word) || known.contains(tree.tokens[head].lemma)
        return isKnown ? nil : "the " + word
    }

    /// Questions on lists set out in lines speak of `the article` and mean this one, and an item of its lead-in.
    private static func own(_ claim: Claim) -> Set<String> {
        switch claim.kind {
        case .statement: []
        case .list: ["article"]
        case .item: Set(claim.wording.words.map(\.lower).prefix { $0 != "article" } + ["article"])
        }
    }
}
