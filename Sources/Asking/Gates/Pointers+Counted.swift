import English

/// What is compared with, counted in or counted from something that only the sentences before name.
extension Pointers {
    func isCountedWith(_ index: Int, _ word: String) -> Bool {
        isFarMore(index) || isEvenMore(index, word) || isMuchLess(index, word) || isOneOfRow(index, word)
            || isAfterDays(index, word)
            || isSinceNothing(index, word)
    }

    /// `Far larger individuals are found`, `on a much smaller scale`: than what.
    private func isFarMore(_ index: Int) -> Bool {
        guard tree.tokens[index].tag == .comparative, index > 0,
            tree.tokens[index].relation == .adjectivalModifier,
            ["far", "much", "even", "still", "considerably", "somewhat"].contains(
                tree.tokens[index - 1].text.lowercased())
        else { return false }
        return !shown.contains { tree.tokens[$0].text.lowercased() == "than" }
    }

    /// `An even more violent cyclone struck`: than which.
    private func isEvenMore(_ index: Int, _ word: String) -> Bool {
        guard ["more", "less"].contains(word), index > 0,
            ["far", "much", "even", "still"].contains(tree.tokens[index - 1].text.lowercased()),
            tree.tokens[tree.tokens[index].head].relation == .adjectivalModifier
        else { return false }
        return !shown.contains { tree.tokens[$0].text.lowercased() == "than" }
    }

    /// `Herders of the plateau move much less`: than whom.
    private func isMuchLess(_ index: Int, _ word: String) -> Bool {
        guard ["less", "more"].contains(word), tree.tokens[index].relation == .adverbialModifier, index > 0,
            ["far", "much", "even", "still"].contains(tree.tokens[index - 1].text.lowercased()),
            tree.tokens[tree.tokens[index].head].tag.isVerb
        else { return false }
        return !shown.contains { tree.tokens[$0].text.lowercased() == "than" }
    }

    /// `belongs to the second type`, `Thousands more escaped`: the second of what, thousands of whom.
    private func isOneOfRow(_ index: Int, _ word: String) -> Bool {
        let token = tree.tokens[index]
        let isOf = tree.children(of: index, .preposition).contains { tree.tokens[$0].lemma == "of" }
        if ["thousands", "hundreds", "dozens", "millions"].contains(word) {
            return isMainSubject(index) && !isOf
                && !(index + 1 < tree.tokens.count && tree.tokens[index + 1].tag.isNoun)
        }
        guard ["type", "kind", "category", "class", "group", "form", "sort"].contains(token.lemma), !isOf,
            tree.nounPhrase(at: index)?.determiner == .definite
        else { return false }
        return tree.children(of: index, .adjectivalModifier).contains {
            ["first", "second", "third", "fourth", "former", "last"].contains(
                tree.tokens[$0].text.lowercased())
        }
    }

    /// `begin to rise after three or four days`: after what.
    private func isAfterDays(_ index: Int, _ word: String) -> Bool {
        guard word == "after", tree.tokens[index].tag == .preposition,
            let time = tree.child(of: index, .prepositionalObject),
            ["hour", "day", "week", "month", "year"].contains(tree.tokens[time].lemma),
            tree.child(of: time, .numericModifier) != nil || tree.tokens[time].tag == .pluralNoun
        else { return false }
        let end = tree.subtree(of: index).upperBound
        let next = end < tree.tokens.count ? tree.tokens[end] : nil
        return tree.child(of: time, .preposition, .relativeClause) == nil && next?.tag == .sentenceEnd
            && !tree.tokens[..<index].contains { ["if", "when", "once"].contains($0.text.lowercased()) }
    }

    /// `Seiches have since been seen in lakes`: since when.
    private func isSinceNothing(_ index: Int, _ word: String) -> Bool {
        word == "since"
            && tree.tokens[index].relation == .adverbialModifier
            && !shown.contains { $0 < index && tree.entity(at: $0)?.kind == .date }
            && !tree.tokens[..<index].contains { [.pastVerb].contains($0.tag) && $0.lemma != "have" }
    }
}
