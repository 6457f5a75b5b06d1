import English
import Reading

/// What a card leaves to the sentence before: who `he` is, and what a bare subject was.
extension ReferenceGate {
    /// `Few people took notice. He was elected abbot`: the sentence that is shown before names nobody.
    ///
    /// Nor is `Records from the east are rare. It lives in lowlands` any better.
    static func heBehindNobody(_ claim: Claim, on ground: Ground) -> String? {
        guard claim.preface != nil, let first = claim.wording.words.first?.lower,
            ["he", "she", "his", "her", "it", "its", "they", "their"].contains(first),
            let before = ground.before[claim.id]?.tree,
            let root = before.tokens.indices.first(where: { before.tokens[$0].head == $0 })
        else { return nil }
        // `Oil palm, of which four seedlings arrived.`: no sentence to be shown before another
        if before.tokens[root].tag.isNoun { return first }
        let subject = before.clause(at: root)?.subjectHead
        switch first {
        case "they", "their": return nil
        case "it", "its": return tellsOfMany(before, subject) ? first : nil
        default:
            let isName = subject.map { before.tokens[$0].tag == .name } ?? false
            return isName || before.tokens.contains { $0.tag == .name && $0.entity?.kind == .person }
                ? nil : first
        }
    }

    /// Whether a sentence is about several things or somebody, so that an `it` behind it is neither.
    private static func tellsOfMany(_ tree: SentenceTree, _ subject: Int?) -> Bool {
        // `Work began, a chain was raised, and the bridge opened. Its deck`
        let clauses = tree.tokens.indices.count {
            tree.tokens[$0].relation == .conjunct && tree.child(of: $0, .subject, .passiveSubject) != nil
        }
        let isPlural = subject.flatMap { tree.nounPhrase(at: $0)?.number == .plural } ?? false
        return isPlural || tree.tokens.first?.text == "No" || clauses > 1
            || subject.map(tree.isPerson) ?? false
    }

    /// `When Charles invaded, he fled`: he may be the one of the sentence before.
    static func heBeside(_ gap: Gap, from claim: Claim, on ground: Ground) -> String? {
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
    static func bareSubject(
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
}
