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
        // `a ____ yards` can only be a hundred, and whose second of seven children somebody was, nobody learns.
        guard !["a", "an"].contains(statement.tree.tokens[max(0, range.lowerBound - 1)].text.lowercased()),
            !statement.tree.tokens[range.upperBound...].prefix(2).contains(where: {
                ["child", "sibling"].contains($0.lemma)
            })
        else { return nil }
        // `Three properties vary`: how many things the sentences after tell of.
        guard range.lowerBound > 0, !isYear(range, in: statement.tree),
            !isConverted(range, in: statement.tree),
            isFact(range, in: statement.tree), !isOfNothing(range, in: statement.tree),
            !isOfSome(range, in: statement),
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

    /// `Many lamps burn at ____ degrees`: others burn at others.
    private static func isOfSome(_ range: Range<Int>, in statement: Statement) -> Bool {
        let tree = statement.tree
        guard let subject = statement.clause.subject, subject.upperBound <= range.lowerBound,
            statement.clause.verb.tense == .present,
            // `some 15,000 cells`: about as many
            tree.tokens[subject.lowerBound + 1].tag != .cardinal
        else { return false }
        return ["many", "some", "several", "certain", "other"].contains(
            tree.tokens[subject.lowerBound].text.lowercased())
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
}
