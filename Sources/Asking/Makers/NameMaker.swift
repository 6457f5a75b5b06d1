import English
package import Reading

/// A cloze on a name that the sentence holds, where it is not the subject.
package enum NameMaker: Maker {
    package static let name = "name"

    private static let kinds: Set<EntityKind> = [
        .person, .place, .location, .organization, .group, .facility, .event, .product, .work, .law,
        .language,
    ]

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        ground.statements(of: claim).flatMap { statement in
            statement.tree.entities.filter { kinds.contains($0.kind) }.compactMap { entity in
                candidate(entity, in: statement, claim: claim, on: ground)
            }
        }
    }

    /// `Office for the ____`, `Bishop of ____`: the rest of a name says little of what is missing.
    private static func isPartOfName(_ head: Int, in tree: SentenceTree) -> Bool {
        let preposition = tree.tokens[head].head
        guard tree.tokens[head].relation == .prepositionalObject else { return false }
        let above = tree.tokens[preposition].head
        return [.name, .pluralName].contains(tree.tokens[above].tag)
            && ["of", "for", "in"].contains(tree.tokens[preposition].text.lowercased())
    }

    private static func candidate(
        _ entity: EntitySpan, in statement: Statement, claim: Claim, on ground: Ground
    ) -> Candidate? {
        let tree = statement.tree
        guard let head = entity.range.first(where: { !entity.range.contains(tree.tokens[$0].head) }),
            [.name, .pluralName].contains(tree.tokens[head].tag),
            [.prepositionalObject, .directObject, .attribute, .conjunct].contains(tree.tokens[head].relation),
            !isPartOfName(head, in: tree), let gap = Gap(entity.range, in: statement)
        else { return nil }
        return gap.cloze(from: claim, on: ground, maker: name)
    }
}
