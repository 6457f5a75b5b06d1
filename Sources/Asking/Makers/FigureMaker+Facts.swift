import English

/// Which numbers are facts that somebody keeps in mind.
extension FigureMaker {
    /// `4,919,179`: a count to the last one, which nobody keeps in mind.
    private static func isCount(_ words: [String]) -> Bool {
        words.contains { word in
            let digits = word.filter(\.isNumber)
            return digits.count >= 6 && !digits.hasSuffix("000")
        }
    }

    /// `the two factors`: the number that comes to mind first.
    private static func isGuessed(_ words: [String]) -> Bool {
        words.count == 1 && ["one", "two", "1", "2", "both", "zero"].contains(words[0])
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
    static func isFact(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        let words = tree.tokens[range].map { $0.text.lowercased() }
        let next = tree.tokens[range.upperBound...].prefix(3).map { $0.text.lowercased() }
        let before = range.lowerBound > 0 ? tree.tokens[range.lowerBound - 1].text.lowercased() : ""
        if range.lowerBound > 0, [.name, .pluralName].contains(tree.tokens[range.lowerBound - 1].tag) {
            return false
        }
        // `the Revolt of the Three Feudatories`
        if range.lowerBound > 0, tree.tokens[range.lowerBound].text.first?.isUppercase == true {
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
