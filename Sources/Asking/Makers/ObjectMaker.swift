import English
package import Reading

/// A cloze on the name of what the verb of a statement acts on, is or goes with.
package enum ObjectMaker: Maker {
    package static let name = "object"

    private static let longest = 7

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        ground.statements(of: claim).flatMap { statement in
            heads(in: statement).compactMap { head in
                PhraseGap.range(of: head, in: statement.tree, longest: longest)
                    .flatMap { isName($0, in: statement.tree) ? $0 : nil }.flatMap { Gap($0, in: statement) }
                    .map { $0.cloze(from: claim, on: ground, maker: name) }
            }
        }
    }

    private static func heads(in statement: Statement) -> [Int] {
        let tree = statement.tree
        let verbs =
            [statement.clause.verb.verb] + tree.children(of: statement.clause.verb.verb, .openComplement)
        return verbs.filter { !open.contains(tree.tokens[$0].lemma) }.flatMap { verb in
            let objects =
                tree.children(of: verb, .directObject, .attribute)
                + tree.children(of: verb, .agent).compactMap { tree.child(of: $0, .prepositionalObject) }
            return objects.filter { isTold($0, in: tree) }
        }
    }

    /// `the late Stalin`: a word that only describes would stand in the answer.
    private static func isName(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        guard let first = range.first(where: { tree.tokens[$0].tag != .determiner }) else { return false }
        // `Ralph Wedgwood in London`, `Corning in the 1960s`: the name ends before.
        if let head = range.first(where: { !range.contains(tree.tokens[$0].head) }),
            tree.children(of: head, .preposition).contains(where: {
                range.contains($0) && !["of", "for"].contains(tree.tokens[$0].lemma)
            }) || tree.isPerson(head) && tree.children(of: head, .preposition).contains(where: range.contains)
        {
            return false
        }
        return ![.adjective, .comparative, .superlative].contains(tree.tokens[first].tag)
            || tree.entity(at: first) != nil
            || tree.tokens[first].text.first?.isUppercase == true
    }

    /// Verbs after which anything may stand: `Angola had ____`.
    private static let open: Set<String> = [
        "have", "get", "give", "take", "make", "do", "include", "involve", "see",
    ]

    /// A name: after most verbs other things may stand as well as the one that is told.
    ///
    /// Dates and amounts have makers that say what they ask for.
    private static func isTold(_ object: Int, in tree: SentenceTree) -> Bool {
        let amounts: Set<EntityKind> = [.date, .time, .cardinal, .quantity, .money, .percent, .ordinal]
        if let kind = tree.entity(at: object)?.kind, amounts.contains(kind) { return false }
        return [.name, .pluralName].contains(tree.tokens[object].tag)
    }
}

/// Noun phrases that can be asked for as a whole.
enum PhraseGap {
    /// The phrase of a head, nil where it points elsewhere, says nothing or is one of several coordinated.
    static func range(of head: Int, in tree: SentenceTree, longest: Int) -> Range<Int>? {
        guard tree.tokens[head].tag.isNoun, let phrase = tree.nounPhrase(at: head),
            tree.coordination(from: head) == nil, tree.children(of: head, .apposition).isEmpty,
            (1...longest).contains(phrase.range.count),
            tree.tokens[phrase.range.upperBound - 1].tag != .adverb,
            ![.pronoun, .demonstrative, .interrogative, .possessivePronoun].contains(phrase.determiner),
            !tree.tokens[phrase.range].contains(where: { $0.tag == .pronoun || $0.tag == .possessivePronoun })
        else { return nil }
        return phrase.range
    }
}
