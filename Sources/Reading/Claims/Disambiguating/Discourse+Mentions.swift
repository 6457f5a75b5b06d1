import English

/// What a sentence is about, as it can stand for a pronoun of the next.
extension Discourse {
    /// The head of the subject of the main clause.
    static func subject(of tree: SentenceTree) -> Int? {
        guard let root = tree.tokens.indices.first(where: { tree.tokens[$0].head == $0 }) else { return nil }
        return tree.clause(at: root)?.subjectHead
    }

    /// What stands for no thing that a sentence after could take up.
    private static let nothings: Set<String> = [
        "none", "nothing", "nobody", "everything", "everyone", "something", "someone", "anything", "anyone",
    ]

    /// The subject as it can stand in for a pronoun; nil if it is one itself or cannot stand alone.
    func mention(at head: Int, in tree: SentenceTree) -> Mention? {
        guard let phrase = tree.nounPhrase(at: head), phrase.determiner != .pronoun,
            phrase.determiner != .demonstrative, phrase.determiner != .possessivePronoun,
            tree.tokens[head].tag.isNoun, !Discourse.nothings.contains(tree.tokens[head].text.lowercased())
        else { return nil }
        let isName = [.name, .pluralName].contains(tree.tokens[head].tag)
        guard isName || phrase.range.count <= 8 else { return nil }
        // `In San Francisco Andrew Hallidie tried`: place and person run together.
        if isName, phrase.range.lowerBound == 1, tree.tokens[0].tag == .preposition { return nil }
        let isPlural = phrase.number == .plural || tree.coordination(from: head) != nil
        let own = isName ? withOf(tree.trimmed(phrase.core), head, in: tree) : phrase.range
        let range = isPlural ? wholeSubject(head, phrase, in: tree) : own
        // `China mined little silver` as a subject is a sentence that the parser lost.
        let finite: Set<FineTag> = [.pastVerb, .presentVerb, .thirdPersonVerb, .modal]
        guard isName || !tree.tokens[range].contains(where: { finite.contains($0.tag) }) else { return nil }
        // `Te Wai ā-moe`: the parser has but half of the name.
        if isName, tree.tokens.indices.contains(range.upperBound),
            tree.tokens[range.upperBound].tag == .hyphen
                || tree.tokens[range.upperBound].text == "-"
        {
            return nil
        }
        let isPerson =
            tree.isPerson(head) || isName && (isOwner(head, in: tree) || isSomebody(head, in: tree))
        let told = tree.text(range)
        let text = isPerson && isName ? names.full(told) : told
        return Mention(
            text: text, isPerson: isPerson && !(isName && isThing(text)), isPlural: isPlural,
            isName: isName,
            isDoubtful: isName && !isPerson && phrase.determiner == Determiner.none
                && tree.tokens[head].entity.map { !Discourse.things.contains($0.kind) } ?? true)
    }

    private static let bodies: Set<String> = [
        "Organization", "Organisation", "Committee", "Commission", "Office", "Agency", "Centre", "Center",
        "Fund", "Society",
        "Bureau", "Institute", "Council", "Conference", "Programme", "Ministry", "Department", "Association",
    ]

    /// `The Battle of Lepanto`, `The International Organization for Migration`: the whole name.
    private func withOf(_ core: Range<Int>, _ head: Int, in tree: SentenceTree) -> Range<Int> {
        // `The Singer Model 221`
        let next = core.upperBound
        if tree.tokens.indices.contains(next), tree.tokens[next].tag == .cardinal,
            tree.tokens[next].head == head || tree.tokens[next].relation == .numericModifier
        {
            return core.lowerBound..<next + 1
        }
        guard let of = tree.children(of: head, .preposition).first, of == core.upperBound,
            tree.tokens[of].text == "of"
                || tree.tokens[of].text == "for" && Self.bodies.contains(tree.tokens[head].text),
            let object = tree.child(of: of, .prepositionalObject),
            tree.tokens[object].tag == .name, let rest = tree.nounPhrase(at: object),
            rest.core.upperBound - of <= 4
        else { return core }
        return core.lowerBound..<rest.core.upperBound
    }

    /// `Rozier tried to cross with a hybrid of his own`: a subject whose sentence has `his` and no other name before it is
    /// somebody, whatever the recogniser takes it for.
    private func isOwner(_ subject: Int, in tree: SentenceTree) -> Bool {
        let own = tree.tokens.indices.first {
            $0 > subject
                && ["his", "her", "himself", "herself", "he", "she"].contains(
                    tree.tokens[$0].text.lowercased())
        }
        guard let own else { return false }
        return !tree.tokens[(subject + 1)..<own].contains { $0.entity?.kind == .person }
    }

    /// Whether it is somebody, by what stands beside it: `Józef, an agronomist who had studied`.
    private func isSomebody(_ subject: Int, in tree: SentenceTree) -> Bool {
        tree.children(of: subject, .apposition).contains {
            tree.isPerson($0)
                || tree.children(of: $0, .relativeClause).contains { clause in
                    tree.child(of: clause, .subject, .passiveSubject).map { tree.tokens[$0].lemma == "who" }
                        ?? false
                }
        }
    }

    private func wholeSubject(_ head: Int, _ phrase: NounPhrase, in tree: SentenceTree) -> Range<Int> {
        guard let all = tree.coordination(from: head), let first = all.members.first,
            let last = all.members.last
        else { return phrase.range }
        return min(first.lowerBound, phrase.range.lowerBound)..<last.upperBound
    }
}
