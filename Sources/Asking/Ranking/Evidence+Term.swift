import English
import Reading

extension Evidence {
    /// How likely a term is guessed or has rivals: by its words, and by what it hangs on.
    mutating func weighTerm(_ tree: SentenceTree, _ gap: Gap, shown: [Int], maker: String) {
        let head = TechnicalTerm.commonness(tree.tokens[gap.head])
        let rarest = gap.range.map { TechnicalTerm.commonness(tree.tokens[$0]) }.max() ?? head
        note("term's head is \(head)", true)
        note("\(maker)'s rarest is \(rarest)", true)
        note("term of several words", gap.range.count > 1)
        note(
            "term holds a name",
            gap.range.contains { tree.tokens[$0].tag == .name || tree.entity(at: $0) != nil })
        note("\(maker) of several words, rarest is \(rarest)", gap.range.count > 1)
        // `English physician`, `Greek word`
        note(
            "term of a people",
            gap.range.contains {
                tree.tokens[$0].tag == .adjective && tree.tokens[$0].text.first?.isUppercase == true
            })
        note("term with adjective", gap.range.contains { tree.tokens[$0].tag == .adjective })
        note(
            "term behind article",
            gap.range.lowerBound > 0 && tree.tokens[gap.range.lowerBound - 1].tag == .determiner)
        note("term has apposition", !tree.children(of: gap.head, .apposition).isEmpty)
        note(
            "term before of",
            gap.range.upperBound < tree.tokens.count && tree.tokens[gap.range.upperBound].lemma == "of")
        let nouns = shown.filter { !gap.range.contains($0) && tree.tokens[$0].tag.isNoun }
        let rare = nouns.count { TechnicalTerm.commonness(tree.tokens[$0]) > .learned }
        let learned = nouns.count { TechnicalTerm.commonness(tree.tokens[$0]) == .learned }
        note("rare words beside term", rare, of: 4)
        note("learned words beside term", learned, of: 4)
        note("term under verb", tree.tokens[governor(of: gap.head, in: tree)].tag.isVerb)
        let isGeneric =
            gap.statement.clause.verb.tense == .present
            && shown.allSatisfy { tree.entity(at: $0) == nil }
        note("term of a generic statement", isGeneric)
        let lemma = tree.tokens[gap.head].lemma
        note("term names who acts", ["er", "or", "ist"].contains(where: lemma.hasSuffix))
        note(
            "term in -tion",
            ["tion", "sion", "ment", "ness", "ity", "ance", "ence"].contains(where: lemma.hasSuffix))
    }

    /// The word that the gap hangs on, prepositions passed over.
    private func governor(of index: Int, in tree: SentenceTree) -> Int {
        let above = tree.tokens[index].head
        return tree.tokens[above].tag == .preposition ? tree.tokens[above].head : above
    }
}
