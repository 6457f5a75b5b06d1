import Reading

/// The lists of an article side by side, to tell which of them another could be taken for.
struct Rivals: Sendable {
    private struct List {
        var claim: String
        var section: [String]
        var kind: Claim.Kind
        var stem: Set<String>
        var members: [Set<String>]
    }

    private let title: Set<String>
    private let lists: [List]
    private let claims: [(id: String, words: Set<String>)]

    init(title: String, claims: [Claim]) {
        self.title = Rivals.roots(title)
        lists = claims.flatMap { claim in
            claim.parts.compactMap { Rivals.list(of: $0, in: claim) }
        }
        self.claims = claims.filter { $0.kind != .item }.map { ($0.id, Rivals.roots($0.wording.text)) }
    }

    /// What another answer to the question could come from.
    enum Rival {
        case list
        case sentence
    }

    /// The list with like members or a like stem, else the sentence with a like stem, that the article has besides.
    func rival(of enumeration: Enumeration, in claim: Claim) -> Rival? {
        guard let own = Rivals.list(of: .enumeration(enumeration), in: claim) else { return nil }
        let others = lists.filter { $0.claim != own.claim }
        if others.contains(where: { Rivals.shareMembers($0, own) || isLike($0.stem, own) }) { return .list }
        return claims.contains { $0.id != claim.id && isLike($0.words, own) } ? .sentence : nil
    }

    /// Whether the words hold most of the stem, and half of what tells it from its title and heading.
    private func isLike(_ words: Set<String>, _ own: List) -> Bool {
        let telling = own.stem.subtracting(title).subtracting(Rivals.roots(own.section.last ?? ""))
        return 2 * own.stem.intersection(words).count > own.stem.count
            && 2 * telling.intersection(words).count >= telling.count
    }

    /// Whether another list of the section has nearly the stem of this claim's and other members.
    func isAmbiguous(_ claim: Claim) -> Bool {
        let own = lists.filter { $0.claim == claim.id }
        return own.contains { list in
            lists.contains { other in
                other.claim != list.claim && other.section == list.section && other.kind == list.kind
                    && other.members != list.members
                    && 3 * other.stem.intersection(list.stem).count >= 2 * other.stem.union(list.stem).count
            }
        }
    }

    private static func list(of part: Claim.Part, in claim: Claim) -> List? {
        switch part {
        case .enumeration(let list):
            let (before, after) = claim.around(list.blank)
            let members = list.members.map { roots(claim.wording.text(of: $0)) }
            return List(
                claim: claim.id, section: claim.section, kind: claim.kind,
                stem: roots(before + " " + after).subtracting(claim.kind == .item ? joints(claim) : []),
                members: members)
        case .block(let label, let items):
            return List(
                claim: claim.id, section: claim.section, kind: claim.kind,
                stem: roots(label ?? claim.wording.text),
                members: items.map(roots))
        case .contrast, .definition, .initialism: return nil
        }
    }

    /// The words that join an item to its lead-in.
    private static func joints(_ claim: Claim) -> Set<String> {
        roots("article list include " + (claim.section.last ?? ""))
    }

    /// Two members alike, or one of two words and more that holds the other.
    private static func shareMembers(_ first: List, _ second: List) -> Bool {
        let pairs = first.members.flatMap { one in second.members.map { (one, $0) } }
        let alike = pairs.filter { !$0.isEmpty && $0 == $1 }
        return alike.count > 1
            || pairs.contains {
                Swift.min($0.count, $1.count) > 1 && ($0.isSubset(of: $1) || $1.isSubset(of: $0))
            }
    }

    /// Content words without the endings of verbs, so that `providing` meets `provided`.
    private static func roots(_ text: String) -> Set<String> {
        Set(
            ContentWords.list(text).map { word in
                let ending = ["ing", "ed", "es", "s", "e"].first {
                    word.hasSuffix($0) && word.count >= $0.count + 3
                }
                return String(word.dropLast(ending?.count ?? 0))
            })
    }
}
