import English

/// What in a sentence itself explains a pronoun, so that it needs none of the sentences before.
extension PronounResolver {
    /// Whether a noun before it may be what the pronoun stands for.
    func explains(_ noun: Int, _ pronoun: Int, isOwner: Bool) -> Bool {
        let token = tree.tokens[noun]
        guard token.tag.isNoun, token.entity?.kind != .date else { return false }
        return (agrees(noun, with: pronoun) || isOwner && isSomeName(noun)) && !isFronted(noun, of: pronoun)
            && !(isObject(pronoun) && isDoer(noun, to: pronoun))
    }

    /// `For Ida Marsh she wove`, `Trained as a nurse, she wove`: a subject is not what stands before its own verb, nor what does
    /// something in a clause that has its subject from it.
    func isFronted(_ noun: Int, of pronoun: Int) -> Bool {
        let words = tree.tokens
        let verb = words[pronoun].head
        guard [.subject, .passiveSubject].contains(words[pronoun].relation), verb > pronoun else {
            return false
        }
        let above = words[noun].head
        if words[noun].relation == .prepositionalObject, words[above].head == verb { return true }
        var index = noun
        for _ in 0..<SentenceTree.longestChain where words[index].head != index && words[index].head != verb {
            if words[index].relation == .possessive { return false }
            // `After attending the school at Northleach, he wove`
            if words[index].relation == .prepositionalComplement, words[index].tag == .gerund,
                words[words[index].head].head == verb
            {
                return true
            }
            index = words[index].head
        }
        return words[index].head == verb && words[index].relation == .adverbialClause
            && [.participle, .gerund].contains(words[index].tag)
            && tree.child(of: index, .subject, .passiveSubject, .marker) == nil
    }

    /// Whether the noun belongs to the subject of the verb whose object the pronoun is: nobody introduces himself as `him`.
    func isDoer(_ noun: Int, to pronoun: Int) -> Bool {
        let words = tree.tokens
        var verb = words[pronoun].head
        if words[pronoun].relation == .prepositionalObject { verb = words[verb].head }
        return tree.children(of: verb, .subject, .passiveSubject).contains {
            tree.subtree(of: $0).contains(noun)
        }
    }

    /// `the reforms granted by Pius after his election`: a name that nothing shows to be a thing's.
    func isSomeName(_ index: Int) -> Bool {
        tree.tokens[index].tag == .name
            && tree.tokens[index].entity.map { !Discourse.things.contains($0.kind) && $0.kind != .group }
                ?? true
    }

    func agrees(_ noun: Int, with pronoun: Int) -> Bool {
        let isPlural = tree.nounPhrase(at: noun)?.number == .plural
        switch tree.tokens[pronoun].text.lowercased() {
        case "they", "their": return isPlural
        case "it", "its": return !isPlural && !tree.isPerson(noun)
        default:
            // `Humayun died on the stairs of his library`: a name that tagger or recogniser took for something else may be a
            // person's, and a wrong owner would be an invention.
            let isName = tree.tokens[noun].text.first?.isUppercase == true
            return tree.isPerson(noun)
                || isName && [.subject, .passiveSubject].contains(tree.tokens[noun].relation)
        }
    }
}
