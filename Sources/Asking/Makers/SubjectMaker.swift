import English
package import Reading

/// A cloze on the subject, where the rest of the statement says which one is meant.
package enum SubjectMaker: Maker {
    package static let name = "subject"

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        ground.statements(of: claim).compactMap { statement in
            guard let head = statement.clause.subjectHead,
                statement.tree.entity(at: head)?.kind != .person,
                let range = PhraseGap.range(of: head, in: statement.tree, longest: 5),
                statement.tree.trimmed(statement.tree.subtree(of: head)).count == range.count,
                let gap = Gap(range, in: statement)
            else { return nil }
            return gap.cloze(from: claim, on: ground, maker: name)
        }
    }
}
