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

    /// What another answer to the question could come from.
    enum Rival {
        case list
        case sentence
    }

    private let title: Set<String>
    private let lists: [List]
    private let sections: [[String]: [List]]
    private let stems: WordIndex
    private let members: WordIndex
    private let names: [String]
    private let sentences: WordIndex

    init(title: String, claims: [Claim]) {
        let lists = claims.flatMap { claim in claim.parts.compactMap { Rivals.list(of: $0, in: claim) } }
        let told = claims.filter { $0.kind != .item }
        self.title = Rivals.roots(title)
        self.lists = lists
        sections = Dictionary(grouping: lists, by: \.section)
        stems = WordIndex(lists.map(\.stem))
        members = WordIndex(lists.map { $0.members.reduce(into: []) { $0.formUnion($1) } })
        names = told.map(\.id)
        sentences = WordIndex(told.map { Rivals.roots($0.wording.text) })
    }

    /// The list with like members or a like stem, else the sentence with a like stem, that the article has besides.
    func rival(of enumeration: Enumeration, in claim: Claim) -> Rival? {
        Rivals.list(of: .enumeration(enumeration), in: claim).flatMap { rival(of: $0, in: claim) }
    }

    /// The same of a list of which the sentence stands around a gap.
    func rival(of items: [String], stem: String, in claim: Claim) -> Rival? {
        rival(
            of: List(
                claim: claim.id, section: claim.section, kind: claim.kind, stem: Rivals.roots(stem),
                members: items.map(Rivals.roots)), in: claim)
    }

    private func rival(of own: List, in claim: Claim) -> Rival? {
        let words: Set<String> = own.members.reduce(into: []) { $0.formUnion($1) }
        let isListed =
            members.contains(any: words) { isOther($0, own) && Rivals.shareMembers(lists[$0], own) }
            || stems.contains(most: own.stem) { isOther($0, own) && tells(stems.texts[$0], own) }
        if isListed { return .list }
        let isSaid = sentences.contains(most: own.stem) {
            names[$0] != claim.id && tells(sentences.texts[$0], own)
        }
        return isSaid ? .sentence : nil
    }

    private func isOther(_ index: Int, _ own: List) -> Bool { lists[index].claim != own.claim }

    /// Whether the words hold half of what tells the stem from its title and heading.
    private func tells(_ words: Set<String>, _ own: List) -> Bool {
        let telling = own.stem.subtracting(title).subtracting(Rivals.roots(own.section.last ?? ""))
        return 2 * telling.intersection(words).count >= telling.count
    }

    /// Whether another sentence says all words of the answer.
    func isSaidElsewhere(_ answer: String, than claim: Claim) -> Bool {
        sentences.holding(all: Rivals.roots(answer)).contains { names[$0] != claim.id }
    }

    /// How many sentences say all of the words.
    func sentences(holding words: Set<String>) -> Int {
        sentences.holding(all: Rivals.roots(words.sorted().joined(separator: " "))).count
    }

    /// How many other sentences say all of the words.
    func sentences(holding words: Set<String>, beside claim: Claim) -> Int {
        let roots = Rivals.roots(words.sorted().joined(separator: " "))
        return sentences.holding(all: roots).count { names[$0] != claim.id }
    }

    /// Whether another list of the section has nearly the stem of this claim's and other members.
    func isAmbiguous(_ claim: Claim) -> Bool {
        let neighbours = sections[claim.section] ?? []
        return neighbours.filter { $0.claim == claim.id }.contains { list in
            neighbours.contains { other in
                other.claim != list.claim && other.kind == list.kind && other.members != list.members
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
        case .contrast, .initialism, .gloss: return nil
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
