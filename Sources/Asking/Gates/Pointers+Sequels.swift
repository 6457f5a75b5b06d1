import English

/// What goes on from the sentences before: counts, ranks, times and comparisons that start there.
extension Pointers {
    /// `for example`, `in response`, `as mentioned above`: of what, only the sentences before say.
    func isExample(_ index: Int, _ word: String) -> Bool {
        guard index > 0 else { return false }
        let before = tree.tokens[index - 1].text.lowercased()
        let isTurn =
            ["in", "by"].contains(before)
            && ["response", "turn", "contrast", "addition", "consequence"].contains(word)
        let isAlone = tree.child(of: index, .preposition) == nil
        let isMentioned =
            before == "as"
            && ["mentioned", "noted", "described", "discussed", "stated", "shown"].contains(word)
        return before == "for" && ["example", "instance"].contains(word) || isTurn && isAlone || isMentioned
    }

    /// `The United Kingdom followed in 1955`: on what is not said.
    func isSequel(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        return ["follow", "ensue"].contains(token.lemma) && token.head == index
            && tree.child(of: index, .directObject, .passiveSubject, .agent) == nil
    }

    /// `is far lower`: than what, only the sentences before say.
    func isCompared(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        let isComparative =
            token.tag == .comparative
            || tree.children(of: index).contains { tree.tokens[$0].tag == .comparativeAdverb }
        return isComparative && token.relation == .adjectivalComplement
            && !shown.contains { other in
                let word = tree.tokens[other].text.lowercased()
                return ["than", "as"].contains(word) || word == "to" && (index...index + 2).contains(other)
            }
    }

    private static let counts: Set<String> = [
        "most", "many", "some", "few", "several", "both", "others", "neither", "either",
    ]

    /// `Most are aquatic`: counts what the sentence does not name.
    func isBareCount(_ index: Int) -> Bool {
        isSubject(index) && Self.counts.contains(tree.tokens[index].text.lowercased())
            && tree.child(of: index, .preposition) == nil
    }

    private static let ranks: Set<String> = [
        "first", "second", "third", "fourth", "fifth", "last", "next", "rest", "remainder", "latter",
        "former",
        "other", "others", "another",
    ]

    /// `The first was by ...`, `a second followed`: one of what the sentences before tell of.
    func isHeadless(_ index: Int, _ word: String) -> Bool {
        // `thus making eight`
        let isBareObject =
            tree.tokens[index].tag == .cardinal && tree.tokens[index].relation == .directObject
            && tree.tokens[index].entity?.kind != .date && tree.tokens[index].text.allSatisfy(\.isLetter)
            && tree.children(of: index).isEmpty
        if isBareObject { return true }
        let isCount =
            tree.tokens[index].tag == .cardinal && tree.tokens[index].entity?.kind != .date
            && tree.children(of: index, .determiner).contains { tree.tokens[$0].lemma == "the" }
        // `The boldest was the probe`, `The most forceful was Thangbrandr`
        let isMost =
            tree.tokens[index].tag == .superlative
            || tree.tokens[index].tag == .adjective
                && tree.children(of: index).contains { tree.tokens[$0].tag == .superlativeAdverb }
        let isBest = (["best", "worst"].contains(word) || isMost) && isMainSubject(index)
        return (Self.ranks.contains(word) || isCount || isBest)
            && Self.places.contains(tree.tokens[index].relation)
            && tree.tokens[index].entity?.kind != .date
            && !tree.children(of: index, .preposition).contains { tree.tokens[$0].lemma == "of" }
            && !(index + 1 < tree.tokens.count && tree.tokens[index + 1].tag.isNoun)
    }

    /// `two years later`, `last week`, `long ago`: a time that counts from one told before, or from the day of writing.
    func isCountedFromBefore(_ index: Int, _ word: String) -> Bool {
        let token = tree.tokens[index]
        let isMeasured = tree.child(of: index, .nounPhraseAsAdverb) != nil
        if word == "ago" || word == "respectively" { return true }
        // `Within months a group obtained`
        if word == "within", index == shown.first, let time = tree.child(of: index, .prepositionalObject),
            ["hour", "day", "week", "month", "year", "decade"].contains(tree.tokens[time].lemma),
            tree.child(of: time, .preposition) == nil
        {
            return true
        }
        if ["later", "earlier", "before", "afterwards", "after"].contains(word), isMeasured,
            token.relation == .adverbialModifier
        {
            return true
        }
        let noun = tree.tokens[token.head]
        return ["last", "next", "this", "past", "coming"].contains(word) && token.head > index
            && noun.relation == .nounPhraseAsAdverb && Self.times.contains(noun.lemma)
    }

    private static let relatives: Set<String> = [
        "remaining", "corresponding", "latter", "previous", "preceding", "following", "aforementioned",
        "resulting",
        "current", "earlier", "later", "new", "same", "other", "subsequent", "second", "third", "fourth",
        "further", "first", "next", "last",
    ]

    /// `the remaining land`, `the corresponding form`, `the current holder`: which one depends on what was said before.
    func isRelative(_ index: Int, _ word: String) -> Bool {
        let token = tree.tokens[index]
        guard Self.relatives.contains(word), token.relation == .adjectivalModifier, token.head > index,
            tree.tokens[token.head].tag == .noun || tree.tokens[token.head].tag == .pluralNoun,
            let phrase = tree.nounPhrase(at: token.head)
        else { return false }
        let isOpening =
            word == "other" && isSubject(token.head) && index == shown.first
        if isOpening { return true }
        if phrase.determiner == .indefinite, ["second", "third", "fourth", "fifth", "further"].contains(word)
        {
            return true
        }
        // `the first reaction`: of those told before, unless something says of which.
        let isRanked =
            ["first", "next", "last"].contains(word) && phrase.range.upperBound == phrase.core.upperBound
            && token.entity?.kind != .date && !Self.lasting.contains(tree.tokens[token.head].lemma)
        if phrase.determiner == .definite, isRanked { return true }
        guard phrase.determiner == .definite,
            !["first", "next", "last", "second", "third", "fourth", "further"].contains(word)
        else {
            return false
        }
        // `the same year that ...`, `the new phase of the moon` say which themselves.
        let isNarrowed = tree.child(of: token.head, .relativeClause, .clausalModifierOfNoun) != nil
        let lemma = tree.tokens[token.head].lemma
        let isMentioned = shown.contains { $0 < phrase.core.lowerBound && tree.tokens[$0].lemma == lemma }
        return !isNarrowed && !isMentioned
    }

    /// `the first time`, `the last ice age`: known without a sentence before.
    private static let lasting: Set<String> = [
        "time", "century", "millennium", "decade", "half", "age", "step",
    ]

    /// `the three countries`: which they are has been said.
    func isCountedBefore(_ head: Int) -> Bool {
        guard tree.child(of: head, .numericModifier) != nil,
            [.noun, .pluralNoun].contains(tree.tokens[head].tag),
            let phrase = tree.nounPhrase(at: head), !phrase.standsAlone,
            tree.child(of: head, .adjectivalModifier) == nil
        else { return false }
        return !shown.contains {
            $0 < phrase.core.lowerBound && tree.tokens[$0].lemma == tree.tokens[head].lemma
        }
    }

    /// `the year`, with nothing that says which.
    func isBareTime(_ head: Int) -> Bool {
        Self.times.contains(tree.tokens[head].lemma)
            && tree.child(of: head, .preposition, .relativeClause, .clausalModifierOfNoun) == nil
            && tree.children(of: head, .adjectivalModifier, .compound, .numericModifier).isEmpty
    }
}
