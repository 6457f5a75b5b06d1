import English
import Reading

/// Nouns that a reader fills in without having learned them, or that are but half of something.
extension KeywordMaker {
    static func isGuessed(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        isOfPeople(range, in: tree) || isOneOfTwo(range, in: tree) || isUnit(range, in: tree)
            || isEndOrSide(range, in: tree) || isHalf(range, in: tree) || isRanked(range, in: tree)
            || isDoer(range, in: tree) || isKind(range, in: tree) || isOfSetPhrase(range, in: tree)
            || endsInVerb(range, in: tree)
    }

    /// `was a British chemist`, `in the Brazilian state`: what somebody is by birth, and what a place or a word is.
    private static func isOfPeople(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        guard let first = range.first, let last = range.last, (2...4).contains(range.count),
            tree.tokens[first].text.first?.isUppercase == true, tree.tokens[first].tag == .adjective
        else { return false }
        return tree.tokens[last].relation == .attribute
            || range.count == 2 && ["state", "word", "name", "term"].contains(tree.tokens[last].lemma)
    }

    /// `75 dollars a ____`: what is measured in goes without saying.
    private static let units: Set<String> = [
        "hectare", "acre", "kilometre", "kilometer", "metre", "meter", "mile", "tonne", "litre", "liter",
        "gallon",
        "kilogram", "milligram", "microgram", "centimetre", "centimeter", "millimetre", "millimeter",
        "kilowatt",
        "megawatt", "percent", "percentage",
    ]

    /// `10 dollars a ____`, but `grows about a ____`.
    private static func isUnit(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        guard let last = range.last, range.lowerBound > 1 else { return false }
        if range.count == 1, tree.tokens[range.lowerBound - 1].lemma == "per" { return true }
        guard units.contains(tree.tokens[last].lemma) else { return false }
        let before = tree.tokens[range.lowerBound - 1].lemma.lowercased()
        return before == "per"
            || ["a", "an"].contains(before) && tree.tokens[range.lowerBound - 2].tag.isNoun
    }

    /// `between ____`: half of what is asked for.
    private static func isOneOfTwo(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        tree.tokens[max(0, range.lowerBound - 2)..<range.lowerBound].contains { $0.lemma == "between" }
    }

    /// `layers of lava alternating with ash`: what follows the noun is no part of it.
    private static func endsInVerb(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        range.count > 1 && tree.tokens[range.upperBound - 1].tag == .gerund
            && tree.tokens[range.upperBound - 2].tag.isNoun
            || range.count > 1 && tree.tokens[range.upperBound - 1].text.hasSuffix("ing")
                && tree.tokens.indices.contains(range.upperBound)
                && ["with", "from", "to"].contains(tree.tokens[range.upperBound].lemma)
                && tree.tokens[range.upperBound - 2].tag.isNoun
    }

    /// `laid ____ to the town`, `fall ____ to pythons`: `siege` and `prey` go without saying.
    private static func isOfSetPhrase(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        range.count == 1 && range.lowerBound > 0 && tree.tokens[range.lowerBound].tag == .noun
            && ["lay", "fall", "give", "pay", "take", "set", "lose", "stand", "bear", "make"].contains(
                tree.tokens[range.lowerBound - 1].lemma)
    }

    /// `came to an ____`, `about 30 kilometres to the ____`: an end is what things come to, and a side goes without saying.
    private static func isEndOrSide(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        guard let last = range.last else { return false }
        let sides = ["north", "south", "east", "west"]
        let word = tree.tokens[last].text.lowercased()
        // `to any measurable extent`
        if tree.tokens[..<range.lowerBound].last?.text.lowercased() == "any" { return true }
        let isSide =
            sides.contains { word.hasSuffix($0) }
            && tree.tokens[..<range.lowerBound].suffix(2).map(\.lemma) == ["to", "the"]
        let isEnd =
            ["end", "halt", "close", "standstill"].contains(word)
            && tree.tokens[..<range.lowerBound].suffix(3).contains { ["come", "bring"].contains($0.lemma) }
        return isSide || isEnd
    }

    /// `the ____ tryptophan`, `the ____ shed by the hills`: half of what belongs together.
    private static func isHalf(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        guard tree.tokens.indices.contains(range.upperBound), let last = range.last else { return false }
        let next = tree.tokens[range.upperBound]
        // `metabolites N-methylnicotinamide`: a class and its one member.
        let isClassFirst = zip(range, range.dropFirst()).contains { one, other in
            tree.tokens[one].tag == .pluralNoun && tree.tokens[other].text.first?.isUppercase == true
        }
        let isVerbLast =
            range.count > 1 && next.lemma == "by" && tree.tokens[last].tag == .noun
            && Verbs.isFiniteAlone(tree.tokens[last].text)
        return next.tag.isNoun && next.tag != .pluralName || isClassFirst || isVerbLast
    }

    /// `a ____ at a hundred yards`, for the first volley: `first` and `second` tell each other.
    private static func isRanked(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        tree.tokens[range].contains { ["first", "second", "third"].contains($0.text.lowercased()) }
    }

    /// `the shyest of all ____`, `on the ____ of Lissa`: of what kind the thing is goes without saying.
    private static func isKind(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        if tree.tokens[..<range.lowerBound].suffix(2).map({ $0.text.lowercased() }) == ["of", "all"] {
            return true
        }
        guard let last = range.last, tree.tokens.indices.contains(range.upperBound + 1) else { return false }
        let lands: Set<String> = [
            "island", "city", "town", "village", "river", "lake", "province", "district", "peninsula", "port",
            "kingdom",
            "state", "county", "region",
        ]
        return lands.contains(tree.tokens[last].lemma) && tree.tokens[range.upperBound].text == "of"
            && tree.tokens[range.upperBound + 1].tag == .name
    }

    /// `found by ____`, where the finders are fishermen: who did it, by trade, is no matter.
    private static func isDoer(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        guard range.lowerBound > 0, tree.tokens[range.lowerBound - 1].text.lowercased() == "by",
            let last = range.last, tree.tokens[last].tag == .pluralNoun
        else { return false }
        return tree.isPerson(last)
    }

}
