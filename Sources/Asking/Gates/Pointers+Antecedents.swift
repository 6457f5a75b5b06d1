import English

/// Nouns before an `it` or `its` that cannot be what it means.
extension Pointers {
    /// Whether the noun is the object of the verb that the pronoun belongs to.
    func isBeside(_ noun: Int, _ pronoun: Int) -> Bool {
        let above = tree.tokens[pronoun].head
        let verb = tree.tokens[above].tag == .preposition ? tree.tokens[above].head : above
        return tree.tokens[noun].relation == .directObject && tree.tokens[noun].head == verb
    }

    /// `Villemin proved that it could be passed on`: whoever proves something is not it.
    func isTeller(_ noun: Int, of pronoun: Int) -> Bool {
        let clause = tree.tokens[pronoun].head
        if tree.tokens[noun].relation == .apposition { return isTeller(tree.tokens[noun].head, of: pronoun) }
        // `A body of doctors concluded that it was spread`: who concludes is not what is spread.
        if isSubject(noun), tree.tokens[pronoun].relation == .passiveSubject,
            tree.tokens[noun].head == tree.tokens[clause].head,
            ["conclude", "find", "discover", "prove", "establish", "show"].contains(
                tree.tokens[tree.tokens[clause].head].lemma)
        {
            return true
        }
        return isSubject(noun) && isSubject(pronoun) && tree.tokens[clause].relation == .clausalComplement
            && tree.tokens[noun].head == tree.tokens[clause].head && tree.tokens[noun].tag == .name
    }

    /// `reported that under ultraviolet light it could split water`: what is told of, nothing in what is told says.
    func toldClause(of pronoun: Int) -> Range<Int> {
        let verb = tree.tokens[pronoun].head
        return tree.tokens[verb].relation == .clausalComplement ? tree.subtree(of: verb) : 0..<0
    }

    /// `a dark storm was seen in its southern hemisphere`: what has just been brought in owns nothing that is known.
    func isOfNewcomer(_ pronoun: Int) -> Bool {
        guard let subject = shown.first(where: isMainSubject), subject < pronoun,
            tree.nounPhrase(at: subject)?.determiner == .indefinite, tree.coordination(from: subject) == nil
        else { return false }
        let verb = tree.tokens[tree.tokens[subject].head]
        let own = tree.subtree(of: subject)
        let core = tree.nounPhrase(at: subject)?.core ?? own
        return [.pastVerb, .participle].contains(verb.tag) && !tree.tokens[core].contains { $0.entity != nil }
            && !shown.contains {
                $0 < pronoun && !own.contains($0) && tree.tokens[$0].tag.isNoun && !isAmount($0)
                    && tree.nounPhrase(at: $0)?.number == .singular
            }
    }

    /// `went to war in it`: a set phrase, and no thing to speak of.
    func isOfSetPhrase(_ noun: Int) -> Bool {
        [
            "war", "sea", "rail", "land", "court", "school", "town", "work", "home", "bed", "prison", "hand",
            "foot",
        ]
        .contains(tree.tokens[noun].text.lowercased())
            && tree.tokens[noun].relation == .prepositionalObject && tree.children(of: noun).isEmpty
    }

    func isPlace(_ noun: Int) -> Bool {
        tree.tokens[noun].relation == .prepositionalObject
            && tree.entity(at: noun).map { [.place, .location].contains($0.kind) } ?? false
    }

    /// `Noddack and Berg reported its lines`: one of several that do something together is no `it`.
    func isOfSeveral(_ index: Int) -> Bool {
        let first = tree.tokens[index].relation == .conjunct ? tree.tokens[index].head : index
        return tree.tokens[index].tag == .name && isSubject(first) && tree.coordination(from: first) != nil
    }

    /// `Whether water leaves it`: water leaves something else.
    func isDoer(_ noun: Int, of object: Int) -> Bool {
        tree.tokens[object].relation == .directObject && isSubject(noun)
            && tree.tokens[noun].head == tree.tokens[object].head
    }
}
