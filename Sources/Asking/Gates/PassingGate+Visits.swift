import English

/// Days and places of visits, openings and remembrance: what happened there is told elsewhere, if at all.
extension PassingGate {
    static func isOfVisit(_ gap: Gap) -> Bool {
        isOfAnniversary(gap) || isOutbreak(gap) || isWitness(gap) || isOfJourney(gap)
            || isForVisitors(gap) || isShip(gap)
    }

    /// `In ____, on the 250th anniversary, monuments were unveiled`: counted from the event's own year.
    private static func isOfAnniversary(_ gap: Gap) -> Bool {
        let tree = gap.tree
        let isAnniversary = {
            ["anniversary", "centenary", "bicentenary", "jubilee"].contains(tree.tokens[$0].lemma)
        }
        if gap.range.contains(where: isAnniversary) { return true }
        return tree.tokens[gap.head].entity?.kind == .date
            && gap.statement.tokens.contains(where: isAnniversary)
    }

    /// `The outbreak of war in ____ found him in Leeds`: when a war that all know of broke out.
    private static func isOutbreak(_ gap: Gap) -> Bool {
        let lemmas = gap.tree.tokens[..<gap.range.lowerBound].suffix(6).map { $0.lemma.lowercased() }
        return gap.tree.tokens[gap.head].entity?.kind == .date && lemmas.contains("outbreak")
            && lemmas.contains("war")
    }

    /// `opened in the presence of Emperor ____`.
    private static func isWitness(_ gap: Gap) -> Bool {
        gap.tree.tokens[..<gap.range.lowerBound].suffix(5).contains { $0.lemma == "presence" }
    }

    /// `made a journey to Raivola in ____`, `When she visited Leeds again in ____`: somebody was there once.
    private static func isOfJourney(_ gap: Gap) -> Bool {
        let tree = gap.tree
        let verb = tree.tokens[tree.tokens[gap.head].head].head
        guard tree.tokens[gap.head].entity?.kind == .date else { return false }
        if tree.tokens[verb].lemma == "visit", tree.tokens[verb].relation == .adverbialClause { return true }
        let object = tree.child(of: verb, .directObject)
        return object.map { ["journey", "visit", "trip"].contains(tree.tokens[$0].lemma) } ?? false
            && ["make", "pay", "take"].contains(tree.tokens[verb].lemma)
    }

    /// `An information centre opened in Rheinbach in ____`: for visitors, not for learners.
    private static func isForVisitors(_ gap: Gap) -> Bool {
        guard let subject = gap.statement.clause.subject, gap.tree.entity(at: gap.head) != nil else {
            return false
        }
        let words = gap.tree.tokens[subject].map(\.lemma)
        return zip(words, words.dropFirst()).contains { one, next in
            ["information", "visitor", "visitors", "interpretation", "interpretive"].contains(one)
                && ["centre", "center"].contains(next)
        }
    }

    /// `sailed in the ____ for Norway`: the name of a ship.
    private static func isShip(_ gap: Gap) -> Bool {
        let tree = gap.tree
        let preposition = tree.tokens[gap.head].head
        return tree.tokens[max(0, gap.range.lowerBound - 1)].text == "the"
            && ["in", "on", "aboard"].contains(tree.tokens[preposition].lemma)
            && ["sail", "embark"].contains(tree.tokens[tree.tokens[preposition].head].lemma)
            && ![.place, .location, .date].contains(tree.entity(at: gap.head)?.kind)
    }
}
