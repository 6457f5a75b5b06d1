import English

/// What a sentence tells of one of many.
extension PassingGate {
    /// `A lungfish known as Granddad, which arrived in 1933, died in ____`: what became of one of its kind.
    static func isOfSpecimen(_ gap: Gap) -> Bool {
        let tree = gap.tree
        guard let subject = gap.statement.clause.subjectHead, gap.statement.clause.verb.tense == .past,
            tree.nounPhrase(at: subject)?.determiner == .indefinite, !tree.isPerson(subject),
            !tree.subtree(of: subject).contains(where: {
                tree.entity(at: $0)?.kind == .group && tree.tokens[$0].head == subject
            }),
            tree.entity(at: subject) == nil
        else { return false }
        return tree.children(of: subject, .clausalModifierOfNoun).contains {
            ["know", "call", "name", "nickname", "dub"].contains(tree.tokens[$0].lemma)
        }
    }
}
