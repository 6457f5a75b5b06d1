package import Reading

/// A cloze on one member of an enumeration: the one with most to it, in its place among the others.
package enum MemberMaker: Maker {
    package static let name = "list-member"

    package static func candidates(from claim: Claim, title: String) -> [Candidate] {
        claim.parts.compactMap { part in
            if case .enumeration(let list) = part { candidate(list, claim: claim, title: title) } else { nil }
        }
    }

    /// A single word among modifiers is a guess; a member of two to five words is a piece of knowledge.
    private static func candidate(_ list: Enumeration, claim: Claim, title: String) -> Candidate? {
        let fitting = list.members.filter { (2...5).contains($0.count) }
        guard list.form != .modifier, let member = fitting.max(by: { $0.count <= $1.count }) else {
            return nil
        }
        let answer = claim.wording.text(of: member)
        let (before, after) = claim.around(member)
        return Candidate(
            maker: name, kind: .cloze, slot: answer,
            instruction: claim.isForecast ? "According to the article:" : nil, preface: claim.preface,
            before: before, after: after,
            filling: answer, answer: answer, topic: claim.topic(title: title), sureness: 0.74)
    }
}
