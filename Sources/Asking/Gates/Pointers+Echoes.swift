import English

/// What takes up a thing told of before in other words: `likewise`, `an earlier disaster`, `the Frenchman`.
extension Pointers {
    func isEcho(_ index: Int, _ word: String) -> Bool {
        word == "then" && index > 0
            && ["by", "until", "since"].contains(tree.tokens[index - 1].text.lowercased())
            || ["subsequent", "ensuing"].contains(word) && tree.tokens[index].relation == .adjectivalModifier
            || ["likewise", "similarly"].contains(word) && tree.tokens[index].tag == .adverb
            || isComing(index) || isShareOfNothing(index, word) || isLeftOver(index, word)
            || isToOneSide(index)
            || isEarlierOne(index, word) || isSomeoneOf(index) || isExampleOfNothing(index)
            || isRiseOfNothing(index)
    }

    private static let shares: Set<String> = [
        "each", "all", "both", "several", "many", "some", "few", "most", "either", "neither", "two", "three",
        "four", "five",
        "six", "seven", "eight", "nine", "ten", "more", "fewer",
    ]

    /// `In each, xenon is ionised`, `lost power in all four`, `Several once common in the Rhine`: of what.
    private func isShareOfNothing(_ index: Int, _ word: String) -> Bool {
        let token = tree.tokens[index]
        let isPlaced = token.relation == .prepositionalObject || isMainSubject(index)
        guard Self.shares.contains(word), isPlaced,
            ![.date, .time, .money, .percent, .quantity].contains(token.entity?.kind)
        else { return false }
        // `cut in two`, `at most`, `one of the three`
        let isIdiom =
            token.relation == .prepositionalObject
            && (["at", "into", "by"].contains(tree.tokens[token.head].lemma.lowercased())
                || tree.tokens[token.head].lemma.lowercased() == "in" && word == "two")
        let isOfSome = tree.children(of: index, .preposition).contains { tree.tokens[$0].lemma == "of" }
        let next = index + 1
        let isBeforeNoun =
            next < tree.tokens.count
            && (tree.tokens[next].tag.isNoun
                || tree.tokens[next].tag == .adjective && next + 1 < tree.tokens.count
                    && tree.tokens[next + 1].tag.isNoun)
        return !isIdiom && !isOfSome && !isBeforeNoun
    }

    /// `What was left was sold in 1948`: left of what.
    private func isLeftOver(_ index: Int, _ word: String) -> Bool {
        word == "what" && index == shown.first && index + 2 < tree.tokens.count
            && ["left", "remained"].contains(
                where: [tree.tokens[index + 1].text, tree.tokens[index + 2].text].contains)
    }

    private static let answers: Set<String> = [
        "confirmation", "notice", "proof", "recognition", "relief", "help", "approval", "permission",
        "consent", "success",
        "news",
    ]

    /// `Confirmation came in 1941`, `Public notice came`: of what.
    private func isComing(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        return Self.answers.contains(token.lemma.lowercased()) && isMainSubject(index)
            && ["come", "arrive"].contains(tree.tokens[token.head].lemma)
            && tree.nounPhrase(at: index)?.determiner == Determiner.none
            && tree.child(of: index, .preposition, .compound, .relativeClause, .clausalComplement) == nil
    }

    private static let sides: Set<String> = [
        "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "north-east",
        "north-west",
        "south-east", "south-west",
    ]

    /// `Mount Baker lies to the south-east`: of what.
    private func isToOneSide(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard Self.sides.contains(token.text.lowercased()), token.relation == .prepositionalObject,
            tree.tokens[token.head].lemma == "to", tree.tokens[tree.tokens[token.head].head].lemma == "lie"
        else { return false }
        return !tree.children(of: index, .preposition).contains {
            ["of", "from"].contains(tree.tokens[$0].lemma)
        }
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
