import English

/// The tokens of a sentence that its main clause is made of, without what is only added: a second clause, or an aside
/// behind a comma.
struct MainPart {
    let tokens: [Int]

    init(_ tree: SentenceTree, verb: Int) {
        var left: Set<Int> = []
        for index in tree.tokens.indices where MainPart.isAdded(index, to: verb, in: tree) {
            left.formUnion(tree.subtree(of: index))
        }
        // A subtree that crosses the verb is a slip of the parser.
        tokens =
            left.contains(verb)
            ? Array(tree.tokens.indices) : tree.tokens.indices.filter { !left.contains($0) }
    }

    private static func isAdded(_ index: Int, to verb: Int, in tree: SentenceTree) -> Bool {
        let start = tree.subtree(of: index).lowerBound
        let isBehindComma =
            start > verb
            && (tree.tokens[start - 1].tag == .comma || tree.tokens[start - 1].tag == .coordinator)
        guard isBehindComma, !tree.subtree(of: index).contains(verb) else { return false }
        switch tree.tokens[index].relation {
        case .relativeClause, .adverbialClause: return true
        case .conjunct: return tree.tokens[index].head == verb
        case .clausalModifierOfNoun: return tree.tokens[start - 1].tag == .comma
        default: return false
        }
    }
}
