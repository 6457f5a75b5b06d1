import English
import Reading

/// What the article lists together, as the sets that a choice can be made from.
struct Families: Sendable {
    private struct Family {
        var claim: String
        var members: [String]
        var keys: Set<String>
    }

    private let families: [Family]
    /// The families of each member, so that a text of many lists is read in a time that grows with its length.
    private let places: [String: [Int]]

    private static let sizes = 3...6

    init(_ claims: [Claim]) {
        let families = claims.flatMap { claim -> [Family] in
            let lists = claim.parts.compactMap { Families.members(of: $0, in: claim) }
            return (lists + Families.series(in: claim)).compactMap { members -> Family? in
                let keys = Set(members.map(Families.key))
                let lengths = members.map(\.count)
                guard Families.sizes.contains(members.count), keys.count == members.count, !keys.contains(""),
                    members.allSatisfy(Families.isPlain), Families.isAlike(members),
                    let longest = lengths.max(), let shortest = lengths.min(), longest <= 2 * shortest + 8
                else { return nil }
                return Family(claim: claim.id, members: members, keys: keys)
            }
        }
        var places: [String: [Int]] = [:]
        for (place, family) in families.enumerated() {
            for key in family.keys where places[key, default: []].count < 2 {
                places[key, default: []].append(place)
            }
        }
        self.families = families
        self.places = places
    }

    /// The members of the first list of another sentence that holds the phrase.
    func family(of phrase: String, for claim: Claim) -> [String]? {
        (places[Families.key(phrase)] ?? []).map { families[$0] }.first { $0.claim != claim.id }?.members
    }

    /// Whether a sentence that speaks of the option holds half of what is asked.
    func isNear(_ option: String, frame: Set<String>, beside claim: Claim, on ground: Ground) -> Bool {
        let words = ContentWords.of(option)
        let pool = ground.frames.neighbours(of: claim)
        return pool.words.holding(all: words).contains { other in
            pool.names[other] != claim.id
                && 2 * pool.words.texts[other].intersection(frame).count >= frame.count
        }
    }

    /// No remains of a bracket, no `some fortresses`: an option is a name for one thing or kind.
    private static func isPlain(_ member: String) -> Bool {
        let opening = member.split(separator: " ").first.map { $0.lowercased() } ?? ""
        return member.allSatisfy { $0.isLetter || $0.isNumber || " -\u{2019}'.".contains($0) }
            && !["some", "many", "other", "several", "most", "all", "any", "various", "etc"].contains(opening)
    }

    /// All names, or none.
    private static func isAlike(_ members: [String]) -> Bool {
        Set(members.map { $0.contains(where: \.isUppercase) }).count == 1
    }

    /// The words that count, in order: `the Sea Lions` is `sea lion`.
    static func key(_ phrase: String) -> String { ContentWords.list(phrase).joined(separator: " ") }

    private static func members(of part: Claim.Part, in claim: Claim) -> [String]? {
        switch part {
        case .enumeration(let list):
            list.form == .noun ? list.members.map { claim.wording.text(of: $0) } : nil
        case .block(_, let items): items
        case .contrast, .initialism, .gloss: nil
        }
    }

    private static func series(in claim: Claim) -> [[String]] {
        guard claim.kind == .statement, let tree = claim.tree else { return [] }
        return tree.coordinations.filter { list in
            list.heads.allSatisfy { tree.tokens[$0].tag.isNoun }
                && Set(list.heads.map { tree.tokens[$0].entity?.kind }).count == 1
                && Set(list.heads.map { tree.tokens[$0].tag }).count == 1
                && list.members.allSatisfy { $0.count <= 5 }
        }.map { $0.members.map { tree.text($0) } }
    }
}
