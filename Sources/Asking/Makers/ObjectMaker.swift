import English
package import Reading

/// A cloze on what the verb of a statement acts on, is or goes with.
package enum ObjectMaker: Maker {
    package static let name = "object"

    private static let longest = 7

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        ground.statements(of: claim).flatMap { statement in
            heads(in: statement).compactMap { head in
                PhraseGap.range(of: head, in: statement.tree, longest: longest)
                    .flatMap { Gap($0, in: statement) }
                    .map { $0.cloze(from: claim, on: ground, maker: name) }
            }
        }
    }

    private static func heads(in statement: Statement) -> [Int] {
        let tree = statement.tree
        let verbs =
            [statement.clause.verb.verb] + tree.children(of: statement.clause.verb.verb, .openComplement)
        return verbs.flatMap { verb in
            tree.children(of: verb, .directObject, .attribute)
                + tree.children(of: verb, .preposition, .agent).compactMap { preposition in
                    let role = statement.clause.adjuncts.first { $0.head == preposition }?.role
                    return role == .time ? nil : tree.child(of: preposition, .prepositionalObject)
                }
        }
    }
}

/// Noun phrases that can be asked for as a whole.
enum PhraseGap {
    /// The phrase of a head, nil where it points elsewhere, says nothing or is one of several coordinated.
    static func range(of head: Int, in tree: SentenceTree, longest: Int) -> Range<Int>? {
        guard tree.tokens[head].tag.isNoun, let phrase = tree.nounPhrase(at: head),
            tree.coordination(from: head) == nil, tree.children(of: head, .apposition).isEmpty,
            (1...longest).contains(phrase.range.count),
            ![.pronoun, .demonstrative, .interrogative, .possessivePronoun].contains(phrase.determiner),
            !tree.tokens[phrase.range].contains(where: { $0.tag == .pronoun || $0.tag == .possessivePronoun })
        else { return nil }
        return phrase.range
    }
}
