/// Whether two claims cannot both be so: the same said with another number, date, place or maker, denied, or reversed.
///
/// Only flat contradictions in nearly the same words are found: a contradiction that is told in other words is not. Sentences that say much the same of different things, times or places are none,
/// so whatever else differs between the two speaks against it.
struct Contradiction {
    let one: Gist
    let other: Gist

    /// Words that may come on top in one of the two without a change of what is spoken of.
    private static let mostExtra = 2
    /// The share of the words of the longer that both must have.
    private static let least = 0.6

    var holds: Bool {
        // `It was first described by Tarnow`: what is spoken of is the same only where much else is.
        if one.isPronoun || other.isPronoun {
            return one.isPronoun && other.isPronoun && shared.count >= 3 && isOtherName
        }
        if isDenied(one, by: other) || isDenied(other, by: one) { return true }
        if isRivalSuperlative { return true }
        guard isSameSubject, one.labels == other.labels else { return false }
        return isNegation || isReversal || isOtherAmount || isOtherName || isOtherPlace || isOtherMaterial
    }

    private var shared: Set<String> { one.words.intersection(other.words) }
    private var extraOfOne: Set<String> { one.words.subtracting(other.words) }
    private var extraOfOther: Set<String> { other.words.subtracting(one.words) }

    private var isSameSubject: Bool {
        one.head == other.head && one.subject.isSubset(of: other.words)
            && other.subject.isSubset(of: one.words)
    }

    /// Whether they differ in nothing but a word or two more in one of them, once these words are set aside.
    private func agree(beside slots: Set<String> = []) -> Bool {
        let first = extraOfOne.subtracting(slots)
        let second = extraOfOther.subtracting(slots)
        let longer = max(one.words.count, other.words.count)
        return (first.isEmpty || second.isEmpty) && max(first.count, second.count) <= Self.mostExtra
            && shared.count >= (slots.isEmpty ? 2 : 1)
            && Double(shared.count) >= Self.least * Double(longer - slots.count / 2)
    }

    /// `a gauge of`, `the standard gauge of`, `a narrow gauge of`: one word each on top of three and more that both have.
    private var isOneWordOff: Bool {
        extraOfOne.count <= 1 && extraOfOther.count <= 1 && shared.count >= 3
    }

    private var isNegation: Bool {
        one.isNegated != other.isNegated && one.amounts == other.amounts && agree()
    }

    /// One word against its opposite: `north`, `south`.
    private var isReversal: Bool {
        guard one.isNegated == other.isNegated, one.amounts == other.amounts else { return false }
        for word in extraOfOne {
            guard let opposite = extraOfOther.first(where: { Opposites.areOpposite(word, $0) }) else {
                continue
            }
            return agree(beside: [word, opposite])
        }
        return false
    }

    /// One number for another, of the same thing and the same time.
    private var isOtherAmount: Bool {
        guard one.isNegated == other.isNegated, agree() || isOneWordOff else { return false }
        let common = Set(one.amounts.keys).intersection(other.amounts.keys)
        let differing = common.filter { one.amounts[$0] != other.amounts[$0] }
        let isSameTime = one.amounts["when"] == other.amounts["when"] || differing == ["when"]
        return differing.count == 1 && isSameTime && one.amounts.count == common.count
            && other.amounts.count == common.count
    }

    /// Another place or maker of what has only one: `stands in Lund`, `was built by Holt`.
    private var isOtherName: Bool {
        guard one.isNegated == other.isNegated, one.amounts == other.amounts,
            one.names.keys.sorted() == other.names.keys.sorted()
        else { return false }
        let differing = one.names.keys.filter { one.names[$0] != other.names[$0] }
        guard let role = differing.first, differing.count == 1, let first = one.names[role],
            let second = other.names[role], first.isDisjoint(with: second)
        else { return false }
        let isUnique =
            role == "by" && !shared.isDisjoint(with: Opposites.makings)
            || ["in", "at", "on", "near"].contains(role) && !shared.isDisjoint(with: Opposites.places)
            || role == "attr"
        return isUnique && agree(beside: first.union(second))
    }

    /// Another place of what has one: `is built on the ground`, `is built in the fork of a willow`.
    private var isOtherPlace: Bool {
        one.isNegated == other.isNegated && one.amounts == other.amounts && one.names == other.names
            && !one.place.isEmpty && !other.place.isEmpty && one.place.isDisjoint(with: other.place)
            && one.subject == other.subject && agree(beside: one.place.union(other.place))
    }

    /// `is built of brick`, `is made of iron`.
    private var isOtherMaterial: Bool {
        one.isNegated == other.isNegated && one.amounts["when"] == other.amounts["when"]
            && !one.material.isEmpty && !other.material.isEmpty
            && one.material.isDisjoint(with: other.material) && one.subject == other.subject
    }

    /// `X is the longest river` and `Y is the longest river`.
    private var isRivalSuperlative: Bool {
        !one.superlative.isEmpty && one.superlative == other.superlative && one.superlative.count >= 2
            && one.isNegated == other.isNegated && one.subject.isDisjoint(with: other.subject)
            && !one.names.isEmpty && !other.names.isEmpty
    }

    /// What one says is not so the other takes for granted: `rather than direct combat`, `from direct combat`.
    private func isDenied(_ asserting: Gist, by denying: Gist) -> Bool {
        let denied = denying.denied.intersection(asserting.words)
        return denied.count >= 2 && 3 * denied.count >= 2 * denying.denied.count && !asserting.isNegated
            && asserting.denied.isDisjoint(with: denied)
            && !asserting.subject.isDisjoint(with: denying.subject)
    }
}
