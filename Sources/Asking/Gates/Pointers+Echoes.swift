import English

/// What takes up a thing told of before in other words: `likewise`, `an earlier disaster`, `the Frenchman`.
extension Pointers {
    func isEcho(_ index: Int, _ word: String) -> Bool {
        ["likewise", "similarly"].contains(word) && tree.tokens[index].tag == .adverb
            || isEarlierOne(index, word) || isSomeoneOf(index) || isExampleOfNothing(index)
            || isRiseOfNothing(index)
    }

    /// `an earlier disaster`, `a later building`: than one that the sentence does not name.
    private func isEarlierOne(_ index: Int, _ word: String) -> Bool {
        let token = tree.tokens[index]
        guard ["earlier", "later"].contains(word), token.relation == .adjectivalModifier, token.head > index,
            tree.nounPhrase(at: token.head)?.determiner == .indefinite
        else { return false }
        return !shown.contains { tree.tokens[$0].text.lowercased() == "than" }
    }

    /// `the Frenchman hurried to Egypt`: who it is, the sentences before say.
    private func isSomeoneOf(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        let word = token.text
        let isSomeone =
            word.first?.isUppercase == true && (word.hasSuffix("man") || word.hasSuffix("woman"))
            && (tree.entity(at: index)?.kind == .group
                || ["Frenchman", "Englishman", "Dutchman"].contains(word))
            || tree.entity(at: index)?.kind == .group && token.tag == .noun
        guard isSomeone, let phrase = tree.nounPhrase(at: index), phrase.determiner == .definite else {
            return false
        }
        return phrase.core.count == 2 && phrase.core.upperBound == phrase.range.upperBound
            && tree.child(of: index, .apposition, .compound) == nil
    }

    private static let instances: Set<String> = ["example", "instance", "exception", "case"]

    /// `are well-studied examples`, `dealt with a special case`: of what.
    private func isExampleOfNothing(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard Self.instances.contains(token.lemma), [.noun, .pluralNoun].contains(token.tag),
            [.attribute, .directObject, .prepositionalObject].contains(token.relation),
            let phrase = tree.nounPhrase(at: index), [.none, .indefinite].contains(phrase.determiner)
        else { return false }
        // `in most cases`, `for example` say nothing of one thing.
        let isAdverbial =
            token.relation == .prepositionalObject && ["in", "for"].contains(tree.tokens[token.head].lemma)
        return !isAdverbial
            && tree.child(of: index, .preposition, .relativeClause, .compound, .clausalModifierOfNoun) == nil
    }

    private static let changes: Set<String> = [
        "increase", "decrease", "rise", "fall", "decline", "growth", "drop",
    ]

    /// `The increase in Uganda after 2018`: of what.
    private func isRiseOfNothing(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard Self.changes.contains(token.lemma), token.tag == .noun, isMainSubject(index),
            let phrase = tree.nounPhrase(at: index), phrase.core.count <= 2, phrase.determiner == .definite
        else { return false }
        return !tree.children(of: index, .preposition).contains { preposition in
            tree.child(of: preposition, .prepositionalObject).map {
                ![.place, .location, .date].contains(tree.tokens[$0].entity?.kind)
            } ?? false
        }
    }
}
