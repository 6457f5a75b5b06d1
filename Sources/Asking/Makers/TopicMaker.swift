import English
package import Reading

/// A cloze on the technical noun that a statement is about, where all that the statement says tells which: a definition,
/// or a trait of that one thing.
package enum TopicMaker: Maker {
    package static let name = "topic"

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        guard !claim.isAddition else { return [] }
        return ground.statements(of: claim).compactMap { statement in
            let verb = statement.tree.tokens[statement.clause.verb.verb].lemma
            guard DefinitionMaker.defined(by: statement) == nil,
                let head = statement.clause.subjectHead, !["include", "comprise"].contains(verb),
                let term = TechnicalTerm(head, in: statement.tree), !isActor(statement.tree.tokens[head]),
                statement.tree.trimmed(statement.tree.subtree(of: head)).upperBound == term.range.upperBound,
                let gap = Gap(term.range, in: statement)
            else { return nil }
            return gap.cloze(from: claim, on: ground, maker: name)
        }
    }

    /// `Geologists estimate`, `The presiding judge decides`: whoever does such a thing for a living.
    private static func isActor(_ token: Token) -> Bool {
        [
            "ist", "ologer", "onomer", "ographer", "maker", "builder", "grower", "menter", "keeper", "dealer",
            "trader",
        ].contains(
            where: token.lemma.hasSuffix)
            || ["observer", "farmer", "engineer", "judge", "prosecutor"].contains(token.lemma)
    }
}
