import English

/// Words that say what something is to another thing, where the sentence does not name the other: `leaders were executed`,
/// `published his system`, `the swelling is called`.
extension Pointers {
    func isUnrelated(_ index: Int, _ word: String) -> Bool {
        isOwn(index, word) || isAddedToNothing(index) || isBareDeed(index) || isDoingSo(index, word)
            || isBareRelation(index) || isWorkOfHis(index)
            || isNamedDefinite(index)
            || isPeopleOf(index) || isBareIdea(index)
    }

    /// `lets cells make their own`: own what.
    private func isOwn(_ index: Int, _ word: String) -> Bool {
        guard word == "own", !tree.tokens[index].tag.isVerb, tree.tokens[index].head < index else {
            return false
        }
        // `came into its own`, `on its own` are idioms.
        return ![.prepositionalObject].contains(tree.tokens[index].relation)
    }

    /// `the first state to do so`: to do what.
    private func isDoingSo(_ index: Int, _ word: String) -> Bool {
        word == "so" && index > 0 && tree.tokens[index - 1].lemma == "do"
            && !(index + 1 < tree.tokens.count
                && ["that", "far", "much"].contains(tree.tokens[index + 1].lemma))
    }

    /// `Twenty-seven leaders were executed`, `Hybrids have been met with`, `Severe loss is called sarcopenia`: of whom, of what.
    private func isBareRelation(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard Self.relations.contains(token.lemma), [.noun, .pluralNoun].contains(token.tag),
            isMainSubject(index),
            let phrase = tree.nounPhrase(at: index),
            ![.possessive, .possessivePronoun].contains(phrase.determiner)
        else { return false }
        return tree.children(
            of: index, .preposition, .compound, .clausalModifierOfNoun, .relativeClause, .apposition
        ).isEmpty
            && !phrase.core.contains { tree.entity(at: $0).map { !Self.counts.contains($0.kind) } ?? false }
    }

    private static let counts: Set<EntityKind> = [.cardinal, .ordinal, .date, .quantity, .percent]

    private static let relations: Set<String> = [
        "leader", "member", "survivor", "follower", "supporter", "opponent", "relative", "descendant",
        "ancestor", "heir",
        "successor", "rival", "hybrid", "loss", "lack", "shortage", "excess", "deficiency", "absence",
        "shortfall",
        "increase", "decrease", "decline", "rise", "growth", "discovery", "sample", "specimen", "remain",
        "remnant",
        "fragment", "part", "half", "portion", "edge", "end", "side", "top", "bottom", "centre", "center",
        "middle",
        "species", "subspecies", "breed", "holder", "delegate", "ally", "participant", "victim", "owner",
        "user",
        "reader", "visitor", "defender",
        "attacker",
        "sale", "yield", "profit",
    ]

    /// `published his system`: which of his, the sentences before say.
    private func isWorkOfHis(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard Self.works.contains(token.lemma), [.noun, .pluralNoun].contains(token.tag),
            [.directObject, .prepositionalObject, .passiveSubject, .subject].contains(token.relation),
            let phrase = tree.nounPhrase(at: index), phrase.determiner == .possessivePronoun
        else { return false }
        return phrase.core.count == 2
            && tree.children(of: index, .preposition, .relativeClause, .clausalModifierOfNoun, .apposition)
                .isEmpty
    }

    private static let works: Set<String> = [
        "system", "method", "design", "idea", "theory", "account", "machine", "discovery", "finding",
        "result",
        "scheme", "plan", "proposal", "version", "device", "process", "technique", "model", "law",
        "experiment",
        "invention", "patent", "project", "instrument", "apparatus", "solution", "claim", "view", "argument",
        "report",
    ]

    /// `The swelling is called goitre`: a swelling told of before.
    private func isNamedDefinite(_ index: Int) -> Bool {
        let verb = tree.tokens[tree.tokens[index].head]
        guard isMainSubject(index), [.noun, .pluralNoun].contains(tree.tokens[index].tag),
            ["call", "know", "term", "name"].contains(verb.lemma),
            tree.tokens[index].relation == .passiveSubject,
            let phrase = tree.nounPhrase(at: index), phrase.determiner == .definite
        else { return false }
        return phrase.range.upperBound == phrase.core.upperBound && tree.child(of: index, .compound) == nil
            && !phrase.core.contains { tree.entity(at: $0) != nil || tree.tokens[$0].tag == .name }
    }

    /// `Keith and the Boston men`, `the young man`: which, the sentences before say.
    private func isPeopleOf(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        let isPeople =
            token.tag == .pluralNoun && ["man", "woman"].contains(token.lemma)
            || token.tag == .noun && ["man", "woman", "boy", "girl"].contains(token.lemma)
        guard isPeople, let phrase = tree.nounPhrase(at: index), phrase.determiner == .definite else {
            return false
        }
        return phrase.range.upperBound == phrase.core.upperBound && tree.child(of: index, .apposition) == nil
    }

    /// `The Pyrenees were added in 1910`, `Dockwra went further`: to what, than what.
    private func isAddedToNothing(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        if token.text.lowercased() == "further", index > 0, tree.tokens[index - 1].lemma == "go" {
            return true
        }
        return token.lemma == "add" && token.tag == .participle
            && tree.child(of: index, .passiveSubject) != nil
            && !tree.children(of: index, .preposition).contains { tree.tokens[$0].lemma == "to" }
    }

    /// `The public announcement was made`: of what.
    private func isBareDeed(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard token.tag == .noun, isMainSubject(index),
            [
                "announcement", "decision", "discovery", "invention", "publication", "demonstration",
                "introduction",
                "abolition", "completion", "dissolution", "appointment", "agreement", "settlement",
                "experiment",
            ].contains(
                token.lemma),
            let phrase = tree.nounPhrase(at: index), phrase.determiner == .definite
        else { return false }
        return tree.child(
            of: index, .preposition, .compound, .possessive, .relativeClause, .clausalModifierOfNoun,
            .clausalComplement)
            == nil && !phrase.core.contains { tree.entity(at: $0) != nil }
    }

    /// `patented the idea for telescopes`, `for the purpose`: an idea told of before.
    private func isBareIdea(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard
            ["idea", "purpose", "task", "principle", "technique", "method", "scheme", "type"].contains(
                token.lemma),
            token.tag == .noun, let phrase = tree.nounPhrase(at: index), phrase.determiner == .definite
        else { return false }
        return !tree.children(of: index, .preposition).contains { tree.tokens[$0].lemma == "of" }
            && tree.children(
                of: index, .compound, .relativeClause, .clausalModifierOfNoun, .adjectivalModifier,
                .clausalComplement
            ).isEmpty
    }
}
