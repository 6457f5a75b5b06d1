import English
package import Reading

/// A choice among things that the article itself lists together: which of them a later sentence speaks of.
///
/// The list closes the set of options; a choice whose wrong options the article comes near to supporting is not made.
package enum ChoiceMaker: Maker {
    package static let name = "choice"

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        guard claim.preface == nil, !claim.isAddition else { return [] }
        return ground.statements(of: claim).flatMap { statement -> [Candidate] in
            heads(in: statement).compactMap { head in
                guard statement.tree.tokens[statement.clause.verb.verb].lemma != "include",
                    let phrase = statement.tree.nounPhrase(at: head),
                    let gap = Gap(phrase.core, in: statement),
                    let family = ground.families.family(of: gap.answer, for: claim)
                else { return nil }
                return candidate(gap, family: family, claim: claim, on: ground)
            }
        }
    }

    private static func heads(in statement: Statement) -> [Int] {
        let tree = statement.tree
        let objects = tree.children(of: statement.clause.verb.verb, .directObject, .agent).compactMap {
            tree.tokens[$0].relation == .agent ? tree.child(of: $0, .prepositionalObject) : $0
        }
        return (statement.clause.subjectHead.map { [$0] } ?? []) + objects
    }

    private static func candidate(
        _ gap: Gap, family: [String], claim: Claim, on ground: Ground
    ) -> Candidate? {
        var candidate = gap.cloze(from: claim, on: ground, maker: name)
        let frame = ContentWords.of(candidate.before + " " + candidate.after)
        let right = Families.key(gap.answer)
        let wrong = family.filter { Families.key($0) != right }
        // An option that the sentence names cannot be taken for the answer.
        guard frame.count >= 4, wrong.allSatisfy({ ContentWords.of($0).isDisjoint(with: frame) }),
            !wrong.contains(where: { ground.families.isNear($0, frame: frame, beside: claim, on: ground) })
        else { return nil }
        candidate.kind = .choice
        candidate.options = family.map { member in
            DraftCard.Option(text: member, right: Families.key(member) == right)
        }
        return candidate
    }
}
