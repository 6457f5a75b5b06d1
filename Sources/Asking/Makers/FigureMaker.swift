import English
package import Reading

/// A cloze on a number: its unit or what is counted stays in the sentence.
package enum FigureMaker: Maker {
    package static let name = "figure"

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        ground.statements(of: claim).flatMap { statement in
            numbers(in: statement.tree).compactMap { range in
                candidate(range, in: statement, claim: claim, on: ground)
            }
        }
    }

    private static func candidate(
        _ range: Range<Int>, in statement: Statement, claim: Claim, on ground: Ground
    ) -> Candidate? {
        // `Three properties vary`: how many things the sentences after tell of.
        guard range.lowerBound > 0, !isYear(range, in: statement.tree),
            !isConverted(range, in: statement.tree),
            isFact(range, in: statement.tree), !isOfNothing(range, in: statement.tree),
            let gap = Gap(range, in: statement), !isGlued(range, in: statement.tree)
        else { return nil }
        let hint = isBareYear(range, in: statement.tree) ? "year" : "number"
        return gap.cloze(from: claim, on: ground, maker: name, hint: hint)
    }

    /// `70°C`: the unit is one word with the number.
    private static func isGlued(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        guard let last = range.last, last + 1 < tree.tokens.count else { return false }
        let (one, next) = (tree.tokens[last], tree.tokens[last + 1])
        return one.text.last?.isNumber == false && one.text.first?.isNumber == true
            || one.span.upperBound == next.span.lowerBound && next.text.first?.isLetter == true
    }

    /// `was sacked around 870`, of which no noun is counted.
    private static func isBareYear(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        let token = tree.tokens[range.lowerBound]
        guard range.count == 1, let year = Int(token.text), (100...2100).contains(year) else { return false }
        // `estimates of about 778`
        let isOfNoun = range.lowerBound > 1 && tree.tokens[range.lowerBound - 2].lemma == "of"
        return token.relation == .prepositionalObject && !isOfNoun
            && ["around", "about", "circa", "c.", "by"].contains(tree.tokens[range.lowerBound - 1].lemma)
    }

    /// `20 miles, about 30 kilometres`, `several hundred`: told by the other figure, or no figure at all.
    private static func isConverted(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        guard let last = range.last else { return true }
        let noun = tree.tokens[last].head
        let isCounted = { (index: Int) in tree.children(of: index, .numericModifier).isEmpty == false }
        let isBeside =
            tree.children(of: noun, .apposition).contains(where: isCounted)
            || tree.tokens[noun].relation == .apposition && isCounted(tree.tokens[noun].head)
        let before = tree.tokens[range.lowerBound - 1].lemma.lowercased()
        return isBeside || range.count > 2 || before == "several"
    }

    /// `About 910 the Persian physician`: a year, for all that the recogniser knows.
    private static func isYear(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        guard range == 1..<2, ["about", "around", "in", "by"].contains(tree.tokens[0].lemma.lowercased()),
            tree.tokens.indices.contains(2)
        else { return false }
        return [.determiner, .name, .comma].contains(tree.tokens[2].tag)
    }

    /// `collected about ____ from across Europe`, `capable of ____ a day`: a number of what is not said.
    private static func isOfNothing(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        // `____ quarters of the land`
        let parts: Set<String> = ["half", "quarter", "third", "fifth", "tenth", "dozen"]
        if tree.tokens.indices.contains(range.upperBound), parts.contains(tree.tokens[range.upperBound].lemma)
        {
            return true
        }
        guard let last = range.last, tree.tokens[last].entity?.kind == .cardinal else { return false }
        let token = tree.tokens[last]
        let verb = tree.tokens[token.head].lemma
        let isObject =
            token.relation == .directObject
            && [
                "collect", "produce", "make", "sell", "carry", "have", "hold", "contain", "total", "record",
                "number",
            ]
            .contains(verb)
            || token.relation == .prepositionalObject && verb == "of"
                && tree.tokens[tree.tokens[token.head].head].tag == .adjective
        return isObject && !tree.children(of: last, .preposition).contains { tree.tokens[$0].lemma == "of" }
    }

    /// Runs of number words: `3.2 million`, `twenty - five`.
    private static func numbers(in tree: SentenceTree) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for index in tree.tokens.indices where tree.tokens[index].tag == .cardinal {
            if let last = found.last, last.upperBound == index {
                found[found.count - 1] = last.lowerBound..<index + 1
            } else {
                found.append(index..<index + 1)
            }
        }
        return found
    }

    /// `4,919,179`: a count to the last one, which nobody keeps in mind.
    private static func isCount(_ words: [String]) -> Bool {
        words.contains { word in
            let digits = word.filter(\.isNumber)
            return digits.count >= 6 && !digits.hasSuffix("000")
        }
    }

    /// `the two factors`: the number that comes to mind first.
    private static func isGuessed(_ words: [String]) -> Bool {
        words.count == 1 && ["one", "two", "1", "2", "both"].contains(words[0])
    }

    /// `____-11 %`, `3 × 10 ____`: an end of a range or a piece of a formula.
    private static func isPartOfRange(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        let marks: Set<Character> = ["-", "\u{2013}", "\u{2212}", "*", "^", "/", "=", "\u{00D7}"]
        let near = [range.lowerBound - 1, range.upperBound].filter(tree.tokens.indices.contains)
        return (Array(range) + near).contains { index in
            let text = tree.tokens[index].text
            let isGlued = range.contains(index) || text.count == 1 || text.contains(where: \.isNumber)
            return isGlued && text.contains(where: marks.contains)
        }
    }

    /// No year, no `one of`, no number in a name or behind a currency sign.
    private static func isFact(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        let words = tree.tokens[range].map { $0.text.lowercased() }
        let next = tree.tokens[range.upperBound...].prefix(3).map { $0.text.lowercased() }
        let before = range.lowerBound > 0 ? tree.tokens[range.lowerBound - 1].text.lowercased() : ""
        if range.lowerBound > 0, [.name, .pluralName].contains(tree.tokens[range.lowerBound - 1].tag) {
            return false
        }
        let near = tree.tokens[Swift.max(0, range.lowerBound - 3)..<range.lowerBound]
        if near.contains(where: { $0.tag == .cardinal }) { return false }
        if words.contains(where: { $0.contains(":") }) { return false }
        // `per 100 creels`, `half of one per cent`, `all ten fingers`, `longitude 106 degrees`
        let isAll = before == "all" && !words.contains { $0.contains(where: \.isNumber) }
        if isAll || ["per", "both", "half"].contains(before)
            || near.contains(where: {
                ["half", "longitude", "latitude"]
                    .contains($0.lemma)
            }) || words == ["360"]
        {
            return false
        }
        guard !["by", "until", "since", "from", "in", "no.", "no", "#", "to", "age"].contains(before),
            range.allSatisfy({
                !tree.tokens[$0].text.contains("\u{2013}") && !tree.tokens[$0].text.contains("-")
            }),
            !next.contains("bc"), !next.contains("bce"), !next.contains("ad"), next.first != "to",
            !isCount(words),
            !isGuessed(words) || ["%", "per", "percent"].contains(next.first),
            !(words == ["100"] && ["%", "per", "percent"].contains(next.first)),
            !isPartOfRange(range, in: tree), !words.contains(where: DateMaker.isYear),
            let last = range.last
        else { return false }
        let kinds = range.map { tree.tokens[$0].entity?.kind }
        let isCounted = [.numericModifier, .quantifierModifier, .compound].contains(
            tree.tokens[last].relation)
        guard kinds.allSatisfy({ [.cardinal, .quantity, .percent, .money, nil].contains($0) }),
            range.lowerBound == 0 || tree.tokens[range.lowerBound - 1].tag != .currency
        else { return false }
        let isAlone =
            tree.tokens[last].relation == .prepositionalObject || tree.tokens[last].relation == .attribute
            || tree.tokens[last].relation == .directObject
        let follows = range.upperBound < tree.tokens.count ? tree.tokens[range.upperBound] : nil
        guard follows?.text.lowercased() != "of" || words.count > 1, follows?.tag != .name else {
            return false
        }
        return isCounted || isAlone && kinds.contains { $0 == .percent || $0 == .quantity || $0 == .cardinal }
    }
}
