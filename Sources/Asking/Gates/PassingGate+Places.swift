import English

/// Where somebody or something that is told of in passing is.
extension PassingGate {
    /// Whether it is where somebody belongs: `Henry Darcy, an engineer in ____`.
    static func isPlaceOfBystander(_ gap: Gap) -> Bool {
        let tree = gap.tree
        let preposition = tree.tokens[gap.head].head
        guard tree.tokens[preposition].tag == .preposition,
            tree.entity(at: gap.head).map({ [.place, .location, .organization, .facility].contains($0.kind) })
                ?? false
        else { return false }
        let verb = tree.tokens[preposition].head
        // `Leonor Michaelis, working in ____, published`
        if tree.tokens[verb].tag == .gerund,
            ["work", "live", "teach", "study"].contains(tree.tokens[verb].lemma),
            tree.tokens[verb].head != verb
        {
            return true
        }
        // `James Neilson, in ____, patented`
        let last = gap.range.upperBound
        if preposition > 1, last < tree.tokens.count, tree.tokens[last].tag == .comma,
            tree.tokens[preposition - 1].tag == .comma, tree.entity(at: preposition - 2)?.kind == .person
        {
            return true
        }
        let nouns = above(gap.head, in: tree).filter { tree.tokens[$0].tag.isNoun }
        // `the University of Michigan at ____`, `west of ____`
        if let seat = nouns.first, seat == verb,
            [.organization, .facility].contains(tree.entity(at: seat)?.kind)
        {
            if ["at", "in"].contains(tree.tokens[preposition].lemma) { return true }
        }
        // `a native of ____`
        if preposition > 0, ["native", "resident", "citizen"].contains(tree.tokens[preposition - 1].lemma) {
            return true
        }
        let sides = ["north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"]
        if preposition > 0, sides.contains(tree.tokens[preposition - 1].text.lowercased()) { return true }
        return nouns.contains { tree.entity(at: $0)?.kind == .person }
            || nouns.contains { isWorkplace($0, in: tree) }
            || isPlaceOfPlace(gap, preposition)
    }

    /// Where somebody works: `at the IBM laboratory in ____`.
    private static func isWorkplace(_ noun: Int, in tree: SentenceTree) -> Bool {
        ["laboratory", "institute", "workshop", "hospital", "observatory", "office", "college"].contains(
            tree.tokens[noun].lemma.lowercased()) && tree.tokens[noun].relation == .prepositionalObject
    }

    /// `Bahia in ____`: where a place that is named lies.
    private static func isPlaceOfPlace(_ gap: Gap, _ preposition: Int) -> Bool {
        let tree = gap.tree
        guard let kind = tree.entity(at: gap.head)?.kind, [.place, .location].contains(kind) else {
            return false
        }
        let word = tree.tokens[preposition].lemma
        // `at Graz, in ____`, `the castle of Chillon, on ____`
        let isIn = word == "in"
        guard isIn || ["on", "near", "at"].contains(word) else { return false }
        if preposition > 1, tree.tokens[preposition - 1].tag == .comma,
            tree.tokens[preposition - 2].tag == .name,
            tree.tokens[preposition - 2].relation == .prepositionalObject
        {
            return true
        }
        let above = tree.tokens[preposition].head
        guard isIn, tree.tokens[above].tag == .name, tree.tokens[above].relation == .prepositionalObject,
            let other = tree.entity(at: above)?.kind
        else { return false }
        return [.place, .location].contains(other)
    }
}
