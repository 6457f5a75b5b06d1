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
            && ["of", "for", "in", "at", "against"].contains(tree.tokens[preposition].text.lowercased())
    }

    /// One of a roll of names: nobody learns which one is missing.
    private static func isOneOfMany(_ head: Int, in tree: SentenceTree) -> Bool {
        (tree.coordinations.first { $0.heads.contains(head) }?.heads.count ?? 0) > 3
    }

    /// `according to ____`: who says so is asked of claims that are somebody's, by the maker of sources.
    private static func isSource(_ head: Int, in tree: SentenceTree) -> Bool {
        let to = tree.tokens[head].head
        return tree.tokens[to].text.lowercased() == "to" && to > 0
            && tree.tokens[to - 1].text.lowercased() == "according"
    }

    /// `appointed an ____`: a word for anybody of a people, and no name.
    private static func isOneOfKind(_ entity: EntitySpan, in tree: SentenceTree) -> Bool {
        entity.range.lowerBound > 0
            && ["a", "an"].contains(tree.tokens[entity.range.lowerBound - 1].text.lowercased())
    }

    /// `in ____, Portugal`: what holds the place gives it away.
    private static func isPlaced(_ entity: EntitySpan, in tree: SentenceTree) -> Bool {
        let comma = entity.range.upperBound
        guard tree.tokens.indices.contains(comma + 1), tree.tokens[comma].tag == .comma,
            let next = tree.entity(at: comma + 1)
        else { return false }
        return [.place, .location].contains(entity.kind) && [.place, .location].contains(next.kind)
            && tree.coordination(from: entity.range.upperBound - 1) == nil
    }

    /// `the Mediterranean and Black ____`, `the Three Gorges alone`, `the 740s`: more or less than a name.
    private static func isHalf(_ entity: EntitySpan, in tree: SentenceTree) -> Bool {
        let last = tree.tokens[entity.range.upperBound - 1]
        let sharesHead =
            ["Seas", "Rivers", "Islands", "Mountains", "Oceans", "Valleys", "Lakes", "Dynasties", "Wars"]
            .contains(last.text)
            && entity.range.lowerBound > 0 && tree.tokens[entity.range.lowerBound - 1].tag == .coordinator
        let isTwo =
            [.place, .location, .person, .group].contains(entity.kind)
            && tree.tokens[entity.range].contains { $0.tag == .coordinator }
        // `the Pacific at Okhotsk`: two places
        let isBoth =
            [.place, .location].contains(entity.kind)
            && tree.tokens[entity.range].contains { ["at", "in", "near", "from", "to"].contains($0.text) }
        // `Thomas, 1st Baron Foley`, `the older ISEE-3`
        // `General ____ Bosch`, of van den Bosch
        if tree.tokens[entity.range].allSatisfy({ particles.contains($0.text) }) { return true }
        // `playing Black against Georg Rotlewi`
        if tree.tokens[entity.range].contains(where: { ["against", "with", "versus"].contains($0.text) }) {
            return true
        }
        // `of Prince ____`
        let before = tree.tokens[max(0, entity.range.lowerBound - 1)]
        if entity.range.count == 1, before.tag == .name, before.relation == .compound,
            entity.range.contains(before.head)
        {
            return true
        }
        let next = tree.tokens[entity.range.upperBound...].prefix(2).map(\.text)
        let isForename =
            next.count == 2 && next[0] == ","
            && ["1st", "2nd", "3rd", "4th", "5th", "6th"].contains { next[1].hasPrefix($0) }
        if isForename || tree.tokens[entity.range.lowerBound].tag == .comparative { return true }
        return sharesHead || isTwo || isBoth || last.tag == .adverb
            || entity.range.count == 1 && last.text.first?.isNumber == true
    }

    private static let particles: Set<String> = [
        "van", "den", "der", "de", "von", "zu", "la", "le", "du", "di", "da", "of", "the",
    ]

    private static func candidate(
        _ entity: EntitySpan, in statement: Statement, claim: Claim, on ground: Ground
    ) -> Candidate? {
        let tree = statement.tree
        guard let head = entity.range.first(where: { !entity.range.contains(tree.tokens[$0].head) }),
            [.name, .pluralName].contains(tree.tokens[head].tag),
            [.prepositionalObject, .directObject, .attribute, .conjunct].contains(tree.tokens[head].relation),
            !isPartOfName(head, in: tree), !isOneOfMany(head, in: tree), !isSource(head, in: tree),
            !isPlaced(entity, in: tree), !isOneOfKind(entity, in: tree), !isHalf(entity, in: tree),
            let gap = Gap(entity.range, in: statement)
        else { return nil }
        return gap.cloze(from: claim, on: ground, maker: name)
    }
}
