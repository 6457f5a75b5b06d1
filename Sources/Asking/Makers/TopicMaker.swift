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
                !isRole(of: statement),
                let term = TechnicalTerm(head, in: statement.tree), !isActor(statement.tree.tokens[head]),
                statement.tree.trimmed(statement.tree.subtree(of: head)).upperBound == term.range.upperBound,
                let gap = Gap(term.range, in: statement)
            else { return nil }
            return gap.cloze(from: claim, on: ground, maker: name)
        }
    }

    /// `The staple dish is ugali`, `A subtler hazard is priority inversion`: what is told of is the predicate.
    private static func isRole(of statement: Statement) -> Bool {
        let tree = statement.tree
        guard let subject = statement.clause.subjectHead,
            let told = statement.clause.complements.first(where: { $0.kind == .predicate })?.head,
            tree.tokens[told].tag.isNoun, tree.nounPhrase(at: told)?.determiner == Determiner.none
        else { return false }
        return TechnicalTerm.commonness(tree.tokens[told]) > TechnicalTerm.commonness(tree.tokens[subject])
            || tree.tokens[told].tag == .name
            || tree.tokens[tree.subtree(of: subject)].contains {
                [.comparative, .superlative].contains($0.tag)
            }
    }

    /// `Geologists estimate`, `The presiding judge decides`: whoever does such a thing for a living.
    private static func isActor(_ token: Token) -> Bool {
        [
            "ist", "ologer", "onomer", "ographer", "icler", "orian", "maker", "builder", "grower", "menter",
            "keeper", "dealer",
            "trader",
        ].contains(
            where: token.lemma.hasSuffix)
            || ["observer", "farmer", "engineer", "judge", "prosecutor"].contains(token.lemma)
    }
}
