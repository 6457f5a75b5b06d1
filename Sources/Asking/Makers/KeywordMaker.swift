import English
package import Reading

/// A cloze on a technical noun that the verb of a statement, or a preposition in it, governs: `lined with ____`.
package enum KeywordMaker: Maker {
    package static let name = "keyword"

    private static let places: Set<Relation> = [
        .directObject, .prepositionalObject, .objectPredicate, .attribute,
    ]

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        ground.statements(of: claim).filter { !TechnicalTerm.isAddition($0) }.flatMap { statement in
            statement.tokens.filter { places.contains(statement.tree.tokens[$0].relation) }.compactMap { head in
                candidate(head, in: statement, claim: claim, on: ground)
            }
        }
    }

    /// `Alaska is a ____` asks for a kind that goes without saying, unless it is a rare one: `a paraphyletic group`.
    private static func candidate(
        _ head: Int, in statement: Statement, claim: Claim, on ground: Ground
    ) -> Candidate? {
        guard let term = TechnicalTerm(head, in: statement.tree),
            statement.tree.tokens[head].relation != .attribute || term.rarity == .rare,
            let gap = Gap(term.range, in: statement)
        else { return nil }
        return gap.cloze(from: claim, on: ground, maker: name)
    }
}
