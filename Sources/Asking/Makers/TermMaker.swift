import English
package import Reading

/// A cloze on the name that the sentence gives to what it describes: `called ____`, `known as ____`.
package enum TermMaker: Maker {
    package static let name = "term"

    private static let naming: Set<String> = ["call", "term", "name", "dub", "label", "christen", "nickname"]
    private static let knowing: Set<String> = ["know", "refer", "describe"]

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        guard !claim.isAddition else { return [] }
        return ground.statements(of: claim).flatMap { statement in
            statement.tree.tokens.indices.compactMap { verb in
                term(of: verb, in: statement.tree).flatMap { Gap($0, in: statement) }.map {
                    $0.cloze(from: claim, on: ground, maker: name)
                }
            }
        }
    }

    private static func term(of verb: Int, in tree: SentenceTree) -> Range<Int>? {
        guard
            [.participle, .pastVerb, .presentVerb, .baseVerb, .thirdPersonVerb].contains(
                tree.tokens[verb].tag)
        else { return nil }
        if naming.contains(tree.tokens[verb].lemma) {
            return tree.child(of: verb, .objectPredicate).flatMap { range(of: $0, in: tree) }
        }
        guard knowing.contains(tree.tokens[verb].lemma),
            let preposition = tree.children(of: verb, .preposition).first(where: {
                tree.tokens[$0].lemma == "as"
            }),
            let object = tree.child(of: preposition, .prepositionalObject)
        else { return nil }
        return range(of: object, in: tree)
    }

    private static func range(of head: Int, in tree: SentenceTree) -> Range<Int>? {
        guard head > 0, tree.tokens[head].tag.isNoun, let phrase = tree.nounPhrase(at: head),
            tree.coordination(from: head) == nil, phrase.core.count <= 5, !isEveryday(phrase.core, in: tree),
            !tree.tokens[phrase.core].contains(where: { [.superlative, .superlativeAdverb].contains($0.tag) })
        else { return nil }
        return phrase.core
    }

    /// `often called a tree`: a word that anyone would guess.
    private static func isEveryday(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        let words = range.filter { tree.tokens[$0].tag != .determiner }
        return words.count == 1 && words.allSatisfy { TechnicalTerm.commonness(tree.tokens[$0]) == .everyday }
            && words.allSatisfy { tree.tokens[$0].text.first?.isLowercase == true }
    }
}
