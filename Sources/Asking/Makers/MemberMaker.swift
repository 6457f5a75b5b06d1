package import Reading

/// A cloze on one member of a complete enumeration: the one with most to it, in its place among the others.
///
/// Of an open list, or one that the article has another like, more than one thing fits the gap.
package enum MemberMaker: Maker {
    package static let name = "list-member"

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        claim.parts.compactMap { part in
            if case .enumeration(let list) = part { candidate(list, claim: claim, on: ground) } else { nil }
        }
    }

    /// A single word among modifiers is a guess; a member of two to five words is a piece of knowledge.
    private static func candidate(_ list: Enumeration, claim: Claim, on ground: Ground) -> Candidate? {
        guard list.form != .modifier, list.scope == .whole, !claim.isForecast,
            ground.rivals.rival(of: list, in: claim) == nil
        else { return nil }
        let fitting = list.members.filter { range in
            (2...5).contains(range.count) && ground.isSpecific(claim.wording.text(of: range), to: claim)
        }
        guard let member = fitting.max(by: { $0.count <= $1.count }) else {
            return nil
        }
        let answer = claim.wording.text(of: member)
        let (before, after) = claim.around(member)
        return Candidate(
            maker: name, kind: .cloze, slot: answer,
            preface: claim.preface,
            before: before, after: after,
            filling: answer, answer: answer, topic: claim.topic(title: ground.article.title), sureness: 0.74)
    }
}
