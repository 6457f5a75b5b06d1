import English

/// Where a date stands that says when something happened.
extension DateMaker {
    /// Behind a preposition, or at the head of the sentence; no part of a name such as `the 1994 treaty`.
    static func isPlaced(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        guard let head = range.first(where: { !range.contains(tree.tokens[$0].head) }) else { return false }
        guard !isOneOfTimes(range, in: tree) else { return false }
        // `had not been raised by 1797`: nor by any year before.
        let isDenied = tree.tokens.contains { $0.relation == .negation }
        if isDenied, range.lowerBound > 0,
            ["by", "until", "before"].contains(tree.tokens[range.lowerBound - 1].lemma)
        {
            return false
        }
        if isOpenEnded(range, in: tree) { return false }
        let word = { (index: Int) in
            tree.tokens.indices.contains(index) ? tree.tokens[index].text.lowercased() : ""
        }
        let isSpan =
            word(range.lowerBound - 1) == "from"
            || ["to", "until", "through"].contains(word(range.upperBound))
        // `the index of 2000`, `as of 2013`: the year of a figure, not of what happened.
        guard !isSpan, !["for", "of", "than", "over", "under", "with"].contains(word(range.lowerBound - 1))
        else {
            return false
        }
        return [.prepositionalObject, .nounPhraseAsAdverb].contains(tree.tokens[head].relation)
            || tree.tokens[head].tag == .preposition && tree.child(of: head, .prepositionalObject) != nil
    }

    /// `had opened his bureau by 1835`, `noticed well before 1851`, `had been in revolt since 1379`: said of other years as
    /// well, or of a time that is cut away.
    private static func isOpenEnded(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        guard range.lowerBound > 0 else { return false }
        let preposition = tree.tokens[range.lowerBound - 1]
        guard ["by", "before", "since"].contains(preposition.lemma.lowercased()) else { return false }
        let isLoose =
            range.lowerBound > 1
            && ["well", "long", "even", "already"].contains(tree.tokens[range.lowerBound - 2].lemma)
        let verb = tree.tokens[preposition.head]
        let hasHad = tree.children(of: preposition.head, .auxiliary).contains {
            tree.tokens[$0].lemma == "have" && tree.tokens[$0].tag == .pastVerb
        }
        let isState = preposition.lemma.lowercased() != "since" || verb.lemma == "be"
        return isLoose || hasHad && verb.tag == .participle && isState
    }

    /// `in 1998, in 2010 and in 2014`: one of several times.
    private static func isOneOfTimes(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        let tokens = tree.tokens
        let isJoint = { (index: Int) in
            tokens.indices.contains(index) && [.comma, .coordinator].contains(tokens[index].tag)
        }
        let hasYear = { (index: Int) in tokens.indices.contains(index) && isYear(tokens[index].text) }
        let next = range.upperBound
        return isJoint(next) && tokens.indices.contains(next + 1) && tokens[next + 1].tag == .preposition
            && hasYear(next + 2) || isJoint(range.lowerBound - 2) && hasYear(range.lowerBound - 3)
    }
}
