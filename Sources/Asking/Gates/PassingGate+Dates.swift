import English
import Reading

/// Dates that are nobody's matter: of lives, studies, sales and finds told of in passing.
extension PassingGate {
    /// Whether it is when or where somebody who is not the article's was born or died: `until his death in ____`.
    static func isOfLife(_ gap: Gap, of topic: [String]) -> Bool {
        let tree = gap.tree
        guard let kind = tree.tokens[gap.head].entity?.kind, [.date, .place, .location].contains(kind) else {
            return false
        }
        let above = tree.tokens[tree.tokens[gap.head].head].head
        let word = tree.tokens[above].lemma
        let isOwnDeath =
            ["death", "birth"].contains(word) && tree.nounPhrase(at: above)?.determiner == .possessivePronoun
        let isPlaceOfLife = kind != .date && ["die", "bear"].contains(word)
        let isAll = ["die", "bear"].contains(word) && gap.statement.tokens.count < 7
        let title = ContentWords.of(topic.first ?? "")
        let isHero = gap.statement.clause.subject.map {
            !ContentWords.of(tree.text($0)).isDisjoint(with: title)
        }
        // `He married Agnes Gerlach. She died in ____`
        let isPronoun = gap.statement.clause.subjectHead.map { tree.tokens[$0].tag == .pronoun } ?? false
        let isOfSpouse =
            isPronoun && ["die", "bear"].contains(word) && gap.statement.clause.verb.verb == above
        if isOwnDeath || isPlaceOfLife || isAll || isOfSpouse, isHero != true { return true }
        return kind == .date && tree.tokens[above].relation == .relativeClause
            && [
                "die", "marry", "retire", "bear", "begin", "succeed", "live", "challenge", "hang", "execute",
                "behead",
                "shoot", "kill", "knight", "wound",
            ].contains(word)
    }

    /// Whether it is when something of somebody told of in passing happened: `Franz Ferdinand, whose assassination in ____ led`.
    static func isWithinWhose(_ gap: Gap) -> Bool {
        let tree = gap.tree
        guard tree.tokens[gap.head].entity?.kind == .date else { return false }
        return tree.tokens.indices.contains { index in
            tree.tokens[index].relation == .relativeClause && tree.subtree(of: index).contains(gap.head)
                && tree.tokens[tree.subtree(of: index)].contains { $0.tag == .whPossessive }
        }
    }

    /// Whether it is when or where a species or mineral was described or a marriage made: `was described in ____ from Utah`.
    static func isOfDescription(_ gap: Gap) -> Bool {
        let tree = gap.tree
        guard let kind = tree.tokens[gap.head].entity?.kind, [.date, .place, .location].contains(kind) else {
            return false
        }
        let verb = gap.statement.clause.verb
        if kind == .date, tree.tokens[verb.verb].lemma == "marry" { return true }
        return tree.tokens.indices.contains { index in
            tree.tokens[index].lemma == "describe" && tree.tokens[index].tag == .participle
                && tree.subtree(of: index).contains(gap.head)
                && tree.tokens[index].text.lowercased() == "described"
                && tree.child(of: index, .agent) == nil
        }
    }

    /// Whether it is a date in what somebody said on a day that the sentence tells as well: `In 1348 they reported that on ____`.
    static func isDateWithinReport(_ gap: Gap) -> Bool {
        let tree = gap.tree
        guard tree.tokens[gap.head].entity?.kind == .date else { return false }
        let verb = gap.statement.clause.verb.verb
        let isReported = tree.children(of: verb, .clausalComplement).contains {
            tree.subtree(of: $0).contains(gap.head)
        }
        return isReported && tree.entities.contains { $0.kind == .date && $0.range.upperBound <= verb }
    }

    /// Whether it is when somebody else did something, in the life of one: `In 1946 her husband Joseph became a professor`.
    static func isOfOther(_ gap: Gap, than hero: Set<String>?) -> Bool {
        let tree = gap.tree
        guard let hero, tree.tokens[gap.head].entity?.kind == .date,
            let subject = gap.statement.clause.subjectHead,
            tree.isPerson(subject), tree.tokens[subject].tag == .name
        else { return false }
        return !gap.statement.tokens.contains { hero.contains(tree.tokens[$0].text) }
    }

    /// Whether it is when an unnamed team reported something, or something was measured.
    static func isDateOfStudy(_ gap: Gap) -> Bool {
        let tree = gap.tree
        guard tree.tokens[gap.head].entity?.kind == .date else { return false }
        let verb = gap.statement.clause.verb.verb
        let isMeasured = ["date", "measure", "survey", "estimate", "calculate", "count"].contains(
            tree.tokens[verb].lemma)
        if isMeasured, gap.statement.clause.verb.voice == .passive { return true }
        guard let subject = gap.statement.clause.subjectHead else { return false }
        return ["team", "group", "researcher", "scientist", "study"].contains(tree.tokens[subject].lemma)
            && ["report", "announce", "show", "find", "publish", "suggest"].contains(tree.tokens[verb].lemma)
            && !tree.tokens.contains { $0.entity?.kind == .person }
    }

    /// Whether it is when a book about the matter came out: `A biography by Hali Felt was published in ____`.
    static func isDateOfBook(_ gap: Gap) -> Bool {
        let tree = gap.tree
        guard tree.tokens[gap.head].entity?.kind == .date, let subject = gap.statement.clause.subjectHead
        else {
            return false
        }
        return ["biography", "memoir", "documentary", "exhibition", "obituary"].contains(
            tree.tokens[subject].lemma)
    }

    /// Whether it is when a thing was sold for so much: `sold in ____ for 15.9 million dollars`.
    static func isDateOfSale(_ gap: Gap) -> Bool {
        let tree = gap.tree
        let verb = gap.statement.clause.verb
        let isAuction = ["bring", "fetch", "realise", "realize"].contains(tree.tokens[verb.verb].lemma)
        return tree.tokens[gap.head].entity?.kind == .date && (verb.voice == .passive || isAuction)
            && (isAuction || ["sell", "auction"].contains(tree.tokens[verb.verb].lemma))
            && tree.entities.contains { $0.kind == .money }
            && !tree.children(of: verb.verb, .preposition).contains { tree.tokens[$0].lemma == "to" }
    }

    /// Whether it is when a street was named after somebody.
    static func isDateOfNaming(_ gap: Gap) -> Bool {
        let tree = gap.tree
        guard tree.tokens[gap.head].entity?.kind == .date, let subject = gap.statement.clause.subjectHead
        else {
            return false
        }
        return ["street", "square", "road", "park", "school", "stamp", "plaque", "lane", "avenue", "prize"]
            .contains(
                tree.tokens[subject].lemma)
            && ["name", "rename", "unveil", "issue", "place", "put", "fix"].contains(
                tree.tokens[gap.statement.clause.verb.verb].lemma)
    }

    /// Whether it is of what had happened to others before: `the Batak, who had killed two missionaries in ____`.
    static func isDateBefore(_ gap: Gap) -> Bool {
        let tree = gap.tree
        guard tree.tokens[gap.head].entity?.kind == .date else { return false }
        return tree.tokens.indices.contains { index in
            tree.tokens[index].relation == .relativeClause && tree.subtree(of: index).contains(gap.head)
                && tree.children(of: index, .auxiliary).contains {
                    tree.tokens[$0].text.lowercased() == "had"
                }
        }
    }
}
