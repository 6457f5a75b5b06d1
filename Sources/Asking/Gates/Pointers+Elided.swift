import English

/// Words whose noun stands in the sentences before: `The younger became`, `The Canadian was`, `Rival systems`.
extension Pointers {
    func isElided(_ index: Int, _ word: String) -> Bool {
        isAdjectiveAlone(index) || isOneOfPeople(index, word) || isNearby(index, word)
            || isRivalOfNothing(index) || isDone(index, word) || isPointingTo(index)
            || isInFavour(index, word)
            || isAboard(index, word) || isRemaining(index, word) || isExplanationOfNothing(index)
    }

    /// `The most imposing, at Panga, rises`, `The younger, Erland, became`: of which things or people, nothing says.
    private func isAdjectiveAlone(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard index > 0, index + 1 < tree.tokens.count, !tree.tokens[index + 1].tag.isNoun else {
            return false
        }
        let before = tree.tokens[..<index].map { $0.text.lowercased() }
        if [.comparative, .superlative].contains(token.tag), before.last == "the",
            tree.tokens[index + 1].tag == .comma
        {
            return true
        }
        return before.suffix(2) == ["the", "most"] && isMainSubject(index)
            && !tree.children(of: index, .preposition).contains { tree.tokens[$0].lemma == "of" }
    }

    /// `The Canadian was Robert Greenshields`: which Canadian; `the Dutch` and `the Italians` are all of them.
    private func isOneOfPeople(_ index: Int, _ word: String) -> Bool {
        guard word.hasSuffix("an"), tree.entity(at: index)?.kind == .group, isMainSubject(index), index > 0,
            tree.tokens[index - 1].text.lowercased() == "the"
        else { return false }
        return tree.nounPhrase(at: index)?.core.count ?? 2 <= 2
            && tree.child(of: index, .apposition, .preposition, .relativeClause) == nil
    }

    /// `in the nearby bays`: near what, a name before them must say.
    private func isNearby(_ index: Int, _ word: String) -> Bool {
        guard
            ["nearby", "neighbouring", "neighboring", "adjoining", "adjacent"].contains(word),
            tree.tokens[index].relation == .adjectivalModifier
        else { return false }
        let isNamed = { (noun: Int) in
            tree.tokens[noun].tag.isNoun && tree.entity(at: noun) != nil
                || tree.tokens[noun].tag == .name && isMainSubject(noun)
        }
        return !shown.contains { $0 < index && isNamed($0) }
            && !shown.contains { $0 > index && ["to", "of"].contains(tree.tokens[$0].text.lowercased()) }
    }

    /// `Rival systems were put forward`: rivals of what.
    private func isRivalOfNothing(_ index: Int) -> Bool {
        guard isMainSubject(index), tree.nounPhrase(at: index)?.determiner == Determiner.none else {
            return false
        }
        return tree.children(of: index, .adjectivalModifier, .compound).contains {
            ["rival", "competing", "alternative", "opposing"].contains(tree.tokens[$0].text.lowercased())
        }
            && !tree.children(of: index, .preposition).contains {
                ["to", "of", "for"].contains(tree.tokens[$0].lemma)
            }
    }

    /// `found out how it had been done`: what was done.
    private func isDone(_ index: Int, _ word: String) -> Bool {
        ["it", "what"].contains(word) && isSubject(index)
            && tree.tokens[tree.tokens[index].head].lemma == "do"
            && tree.tokens[tree.tokens[index].head].relation != .root
    }

    /// `Some historians have pointed to tolls`: as what.
    private func isPointingTo(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        return token.lemma == "point" && token.tag.isVerb && token.head == index
            && tree.children(of: index, .preposition).contains { tree.tokens[$0].lemma == "to" }
            && !shown.contains { $0 > index && tree.tokens[$0].text.lowercased() == "as" }
    }

    /// `the court ruled largely in its favour`: in whose, where it is not the court's own.
    private func isInFavour(_ index: Int, _ word: String) -> Bool {
        guard ["its", "their", "his", "her"].contains(word),
            ["favour", "favor", "behalf", "stead"].contains(tree.tokens[tree.tokens[index].head].lemma)
        else { return false }
        let subject = tree.tokens.indices.first(where: isMainSubject).map { tree.subtree(of: $0) } ?? 0..<0
        return !shown.contains { $0 < index && tree.tokens[$0].tag == .name && !subject.contains($0) }
    }

    /// `All 92 people aboard were saved`: aboard what, a name before it must say.
    private func isAboard(_ index: Int, _ word: String) -> Bool {
        word == "aboard" && tree.child(of: index, .prepositionalObject) == nil
            && !shown.contains { $0 < index && tree.tokens[$0].tag == .name }
    }

    /// `The remaining 613 MW was imported`: what remains of what.
    private func isRemaining(_ index: Int, _ word: String) -> Bool {
        guard word == "remaining", tree.tokens[index].relation == .adjectivalModifier else { return false }
        let noun = tree.tokens[index].head
        return isMainSubject(noun) && tree.nounPhrase(at: noun)?.determiner == .definite
            && !tree.children(of: noun, .preposition).contains {
                ["of", "in"].contains(tree.tokens[$0].lemma)
            }
    }

    /// `The explanation accepted by most was proposed by Ida Marsh`: of what.
    private func isExplanationOfNothing(_ index: Int) -> Bool {
        // `A preliminary catalogue appeared`
        if ["catalogue", "edition", "translation"].contains(tree.tokens[index].lemma), isMainSubject(index),
            tree.nounPhrase(at: index)?.determiner == .indefinite,
            tree.child(of: index, .compound, .preposition, .relativeClause) == nil
        {
            return true
        }
        if tree.tokens[index].text.lowercased() == "pieces", isMainSubject(index),
            tree.children(of: index).isEmpty
        {
            return true
        }
        return isBareExplanation(index)
    }

    private func isBareExplanation(_ index: Int) -> Bool {
        ["explanation", "hypothesis", "solution", "answer"].contains(tree.tokens[index].lemma)
            && isMainSubject(index) && tree.nounPhrase(at: index)?.determiner == .definite
            && tree.child(of: index, .compound) == nil
            && !tree.children(of: index, .preposition).contains {
                ["of", "for", "to"].contains(tree.tokens[$0].lemma)
            }
            && !tree.children(of: index, .clausalComplement, .relativeClause).contains {
                tree.tokens[tree.subtree(of: $0).lowerBound].text.lowercased() == "that"
            }
    }
}
