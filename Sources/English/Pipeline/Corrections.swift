extension ParsedSentence {
    /// The sentence with what the networks get plainly wrong put right; spans and lemmas stay.
    ///
    /// Each rule stands for a mistake met again and again in sound sentences: 2 of 40 sentences of a trial had the
    /// first, 5 of 160 of two articles of another the second, and every other sentence of the third's form has it.
    var corrected: ParsedSentence {
        guard let root = tokens.indices.first(where: { tokens[$0].head == $0 }) else { return self }
        let rooted =
            verbBehindName(root) ?? mainClause(before: root) ?? verbBehindNoun(root) ?? helpedVerb(root)
        if let rooted {
            return ParsedSentence(text: text, span: span, tokens: rooted)
        }
        let freed = dateApart(root: root) ?? tokens
        let changed = finite(root, of: freed) ?? freed
        return changed == tokens ? self : ParsedSentence(text: text, span: span, tokens: changed)
    }

    /// A root with a subject and without an auxiliary is finite: past for `The council rejected it`, which looks like a
    /// participle, present for `The atria contract`, which looks like an infinitive.
    private func finite(_ root: Int, of tokens: [Token]) -> [Token]? {
        let tags: [FineTag: FineTag] = [.participle: .pastVerb, .baseVerb: .presentVerb]
        guard let tag = tags[tokens[root].tag] else { return nil }
        let children = tokens.indices.filter { tokens[$0].head == root && $0 != root }
        let isInFront = children.contains { $0 < root && tokens[$0].relation == .subject }
        let hasAuxiliary = children.contains {
            [.auxiliary, .passiveAuxiliary].contains(tokens[$0].relation)
        }
        // `The equation, worked out by Holt`: a phrase, and no sentence.
        let isAside =
            root > 0 && tokens[root - 1].tag == .comma && children.contains { tokens[$0].relation == .agent }
        guard !isAside,
            isInFront || tag == .pastVerb && children.contains(where: { tokens[$0].relation == .subject }),
            !hasAuxiliary
        else { return nil }
        var changed = tokens
        changed[root] = tokens[root].with(tag: tag)
        return changed
    }

    /// `In 1928 Alexander Fleming noticed`: without a comma the year is taken for a part of the name, and the sentence
    /// has no subject, or its `in` no object.
    private func dateApart(root: Int) -> [Token]? {
        guard tokens.count > 4, tokens[0].tag == .preposition, tokens[0].relation == .preposition,
            [FineTag.pastVerb, .presentVerb, .thirdPersonVerb, .participle].contains(tokens[root].tag),
            let end = endOfDate, let noun = nameBehindDate(root: root), end < noun, noun < root,
            tokens[noun].tag.isNoun
        else { return nil }
        let isPassive = tokens.contains { $0.head == root && $0.relation == .passiveAuxiliary }
        var changed = tokens
        for index in 1..<end where changed[index].head >= end || changed[index].head == 0 {
            changed[index] = changed[index].with(head: end - 1, relation: .compound)
        }
        changed[end - 1] = changed[end - 1].with(head: 0, relation: .prepositionalObject)
        changed[noun] = changed[noun].with(head: root, relation: isPassive ? .passiveSubject : .subject)
        changed[0] = changed[0].with(head: root, relation: .preposition)
        return changed
    }

    /// The object of the `in`, where the root has no subject; the subject, where the `in` has no object.
    private func nameBehindDate(root: Int) -> Int? {
        let object = tokens.indices.first {
            tokens[$0].head == 0 && tokens[$0].relation == .prepositionalObject
        }
        let subject = tokens.indices.first {
            tokens[$0].head == root && Self.subjects.contains(tokens[$0].relation)
        }
        guard (object == nil) != (subject == nil) else { return nil }
        return object ?? subject
    }

    /// Behind the year of `In 1928`, `In March 1918` or `On 4 May 1923` at the head of the sentence.
    private var endOfDate: Int? {
        let year = tokens.indices.dropFirst().prefix(3).first { index in
            tokens[index].text.utf8.count == 4
                && Int(tokens[index].text).map { (1000...2100).contains($0) } == true
        }
        guard let year, tokens[1...year].allSatisfy({ $0.tag == .cardinal || $0.tag == .name }) else {
            return nil
        }
        return year + 1
    }

    private static let subjects: Set<Relation> = [
        .subject, .passiveSubject, .clausalSubject, .passiveClausalSubject, .expletive,
    ]
}

extension Token {
    func with(tag: FineTag? = nil, head: Int? = nil, relation: Relation? = nil) -> Token {
        Token(
            text: text, span: span, tag: tag ?? self.tag, head: head ?? self.head,
            relation: relation ?? self.relation, lemma: lemma, entity: entity)
    }
}
