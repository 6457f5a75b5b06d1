import English
package import Reading

/// A cloze on the name that the sentence gives to what it describes: `called ____`, `known as ____`.
package enum TermMaker: Maker {
    package static let name = "term"

    private static let naming: Set<String> = ["call", "term", "name", "dub", "label", "christen", "nickname"]
    private static let knowing: Set<String> = ["know", "refer", "describe"]

    /// `Crystals may form lumps called ____` keeps its guess; what such lumps are called is none.
    package static var barredBy: Set<Claim.Flag> {
        Set(Claim.Flag.allCases).subtracting(Claim.Flag.kept).subtracting([.speculative])
    }

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        guard !claim.isAddition else { return [] }
        return ground.statements(of: claim).flatMap { statement in
            let named = statement.tree.tokens.indices.compactMap { term(of: $0, in: statement.tree) }
            return (named + [property(of: statement)].compactMap { $0 }).compactMap { range in
                Gap(range, in: statement).map { $0.cloze(from: claim, on: ground, maker: name) }
            }
        }
    }

    static func term(of verb: Int, in tree: SentenceTree) -> Range<Int>? {
        guard
            [.participle, .pastVerb, .presentVerb, .baseVerb, .thirdPersonVerb].contains(
                tree.tokens[verb].tag)
        else { return nil }
        if naming.contains(tree.tokens[verb].lemma) {
            return tree.child(of: verb, .objectPredicate).flatMap {
                range(of: $0, in: tree) ?? property(at: $0, in: tree)
            }
        }
        // `The heads are said to be hydrophilic`
        if tree.tokens[verb].lemma == "say", let be = tree.child(of: verb, .openComplement),
            tree.tokens[be].lemma == "be"
        {
            return tree.child(of: be, .adjectivalComplement).flatMap { property(at: $0, in: tree) }
        }
        // `What Graham describes is called`
        if tree.tokens[0].tag == .whPronoun { return nil }
        guard knowing.contains(tree.tokens[verb].lemma),
            let preposition = tree.children(of: verb, .preposition).first(where: {
                tree.tokens[$0].lemma == "as"
            }),
            let object = tree.child(of: preposition, .prepositionalObject, .adjectivalModifier)
        else { return nil }
        // `described as a cornerstone`: praise more often than a name
        let isPraise =
            tree.tokens[verb].lemma == "describe"
            && tree.subtree(of: object).allSatisfy { TechnicalTerm.commonness(tree.tokens[$0]) <= .common }
        return isPraise ? nil : range(of: object, in: tree) ?? property(at: object, in: tree)
    }

    /// `hydrophobic`, `polar covalent`: an adjective that not everybody knows.
    private static func property(at index: Int, in tree: SentenceTree) -> Range<Int>? {
        guard [.adjective, .gerund].contains(tree.tokens[index].tag),
            TechnicalTerm.commonness(tree.tokens[index]) > .common, tree.coordination(from: index) == nil
        else { return nil }
        let range = tree.trimmed(tree.subtree(of: index))
        let isBare = tree.tokens[range].allSatisfy { [.adjective, .gerund, .noun, .hyphen].contains($0.tag) }
        return range.count <= 3 && range.contains(index) && isBare ? range : nil
    }

    /// `An animal with one such gene is ____`: what all that are so described are.
    private static func property(of statement: Statement) -> Range<Int>? {
        let tree = statement.tree
        let verb = statement.clause.verb
        guard tree.tokens[verb.verb].lemma == "be", verb.tense == .present, !verb.isNegated,
            verb.modality == nil,
            let head = statement.clause.subjectHead, let phrase = tree.nounPhrase(at: head),
            [.indefinite, .none].contains(phrase.determiner),
            phrase.range.upperBound > phrase.core.upperBound,
            tree.tokens[head].tag.isNoun, tree.entity(at: head) == nil,
            let told = tree.child(of: verb.verb, .adjectivalComplement)
        else { return nil }
        return property(at: told, in: tree)
    }

    private static func range(of head: Int, in tree: SentenceTree) -> Range<Int>? {
        guard head > 0, tree.tokens[head].tag.isNoun, let phrase = tree.nounPhrase(at: head),
            tree.coordination(from: head) == nil, phrase.core.count <= 5, !isEveryday(phrase.core, in: tree),
            // `called the drug hermodactyl`: the thing with its name.
            phrase.determiner != .definite
                || !(tree.tokens[phrase.core.lowerBound + 1].tag == .noun && phrase.core.count == 3),
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
