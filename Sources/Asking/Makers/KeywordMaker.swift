import English
package import Reading

/// A cloze on a technical noun that the verb of a statement, or a preposition in it, governs: `lined with ____`.
package enum KeywordMaker: Maker {
    package static let name = "keyword"

    private static let places: Set<Relation> = [
        .directObject, .prepositionalObject, .objectPredicate, .attribute,
    ]

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        guard !claim.isAddition else { return [] }
        return ground.statements(of: claim).flatMap { statement in
            statement.tokens.filter { places.contains(statement.tree.tokens[$0].relation) }.compactMap {
                head in
                candidate(head, in: statement, claim: claim, on: ground)
            }
        }
    }

    /// `To strengthen ____, the council turned to law`: what for may be put in many ways.
    private static func isOfPurpose(_ head: Int, in statement: Statement) -> Bool {
        guard let subject = statement.clause.subject, head < subject.lowerBound else { return false }
        return statement.tree.tokens[0].tag == .to
    }

    /// `named the process vulcanisation`: the parser takes the thing and its name for one.
    private static func isNamed(_ head: Int, in tree: SentenceTree) -> Bool {
        tree.tokens[head].relation == .directObject
            && ["name", "call", "dub", "christen", "term"].contains(tree.tokens[tree.tokens[head].head].lemma)
    }

    /// `Alaska is a ____` asks for a kind that goes without saying, unless it is a rare one: `a paraphyletic group`.
    private static func candidate(
        _ head: Int, in statement: Statement, claim: Claim, on ground: Ground
    ) -> Candidate? {
        guard let term = TechnicalTerm(head, in: statement.tree),
            statement.tree.tokens[head].relation != .attribute
                || term.rarity == .rare && !ground.isHero(statement, in: statement.tree),
            !isGuessed(term.range, in: statement.tree), !isNamed(head, in: statement.tree),
            !isOfPurpose(head, in: statement),
            let gap = Gap(term.range, in: statement)
        else { return nil }
        return gap.cloze(from: claim, on: ground, maker: name)
    }
}
