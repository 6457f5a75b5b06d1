import English
package import Reading

/// A choice among things that the article itself lists together: which of them a later sentence speaks of.
///
/// The list closes the set of options; a choice whose wrong options the article comes near to supporting is not made.
package enum ChoiceMaker: Maker {
    package static let name = "choice"

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        guard claim.preface == nil else { return [] }
        return ground.statements(of: claim).flatMap { statement -> [Candidate] in
            heads(in: statement).compactMap { head in
                guard let phrase = statement.tree.nounPhrase(at: head),
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

/// What the article lists together, as the sets that a choice can be made from.
struct Families: Sendable {
    private struct Family {
        var claim: String
        var members: [String]
        var keys: Set<String>
    }

    private let families: [Family]

    private static let sizes = 3...6

    init(_ claims: [Claim]) {
        families = claims.flatMap { claim in
            (claim.parts.compactMap { Families.members(of: $0, in: claim) } + Families.series(in: claim)).compactMap {
                members in
                let keys = Set(members.map(Families.key))
                let lengths = members.map(\.count)
                guard Families.sizes.contains(members.count), keys.count == members.count, !keys.contains(""),
                    let longest = lengths.max(), let shortest = lengths.min(), longest <= 2 * shortest + 8
                else { return nil }
                return Family(claim: claim.id, members: members, keys: keys)
            }
        }
    }

    /// The members of the first list of another sentence that holds the phrase.
    func family(of phrase: String, for claim: Claim) -> [String]? {
        let key = Families.key(phrase)
        return families.first { $0.claim != claim.id && $0.keys.contains(key) }?.members
    }

    /// Whether a sentence that speaks of the option holds half of what is asked.
    func isNear(_ option: String, frame: Set<String>, beside claim: Claim, on ground: Ground) -> Bool {
        let words = ContentWords.of(option)
        return ground.frames.values.joined().contains { other in
            other.id != claim.id && words.isSubset(of: other.words)
                && 2 * other.words.intersection(frame).count >= frame.count
        }
    }

    /// The words that count, in order: `the Sea Lions` is `sea lion`.
    static func key(_ phrase: String) -> String { ContentWords.list(phrase).joined(separator: " ") }

    private static func members(of part: Claim.Part, in claim: Claim) -> [String]? {
        switch part {
        case .enumeration(let list):
            list.form == .noun ? list.members.map { claim.wording.text(of: $0) } : nil
        case .block(_, let items): items
        case .contrast, .definition, .initialism: nil
        }
    }

    private static func series(in claim: Claim) -> [[String]] {
        guard claim.kind == .statement, let tree = claim.tree else { return [] }
        return tree.coordinations.filter { list in
            list.heads.allSatisfy { tree.tokens[$0].tag.isNoun } && list.members.allSatisfy { $0.count <= 5 }
        }.map { $0.members.map { tree.text($0) } }
    }
}
