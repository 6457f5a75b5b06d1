import English

/// What a sentence tells of one of many.
extension PassingGate {
    private static let kin: Set<String> = [
        "father", "mother", "brother", "sister", "uncle", "aunt", "grandfather", "grandmother", "cousin",
        "nephew",
        "niece", "great-uncle", "great-aunt", "godfather", "godmother", "neighbour", "neighbor",
    ]

    /// `Anna Holt's father taught in the evenings at ____`: of whom the article is not.
    static func isOfKin(_ gap: Gap) -> Bool {
        let tree = gap.tree
        guard let subject = gap.statement.clause.subjectHead, !gap.range.contains(subject) else {
            return false
        }
        // `great-uncle Herbert Samuel`: the name is the head, and the kin stands before it.
        return tree.subtree(of: subject).contains { index in
            kin.contains(tree.tokens[index].lemma.lowercased())
                && (index == subject || tree.tokens[index].head == subject
                    || tree.tokens[subject].tag == .cardinal)
                && tree.tokens[..<index].contains {
                    $0.tag == .possessiveEnding || $0.tag == .possessivePronoun
                }
        } || tree.tokens[subject].lemma == "uncle"
    }

    /// `Leaving the port, where a relief by ____ has stood, the canal climbs`: what is told of a place on the way.
    static func isOnTheWay(_ gap: Gap) -> Bool {
        let tree = gap.tree
        guard let subject = gap.statement.clause.subject, gap.range.upperBound <= subject.lowerBound else {
            return false
        }
        return tree.tokens.indices.contains { index in
            tree.tokens[index].relation == .relativeClause && tree.subtree(of: index).contains(gap.head)
        }
    }

    /// Whether it is where somebody died or lies: `was buried at ____`.
    static func isPlaceOfDeath(_ gap: Gap) -> Bool {
        let tree = gap.tree
        let isPlace = tree.tokens[..<gap.range.lowerBound].last.map {
            ["in", "at", "near", "beside", "the"].contains($0.lemma)
        }
        return isPlace == true && tree.entity(at: gap.head).map { ![.date, .time].contains($0.kind) } ?? true
            && ["die", "bury", "inter"].contains(tree.tokens[gap.statement.clause.verb.verb].lemma)
    }

    /// `Portraits include an oil by ____`: one of several.
    static func isOneIncluded(_ gap: Gap) -> Bool {
        let verb = gap.statement.clause.verb.verb
        return gap.tree.tokens[verb].lemma == "include" && gap.range.lowerBound > verb
    }

    /// `The ____ classes Kenya as a lower-middle-income economy`: who says so, not what is so.
    static func isClassifier(_ gap: Gap) -> Bool {
        guard let subject = gap.statement.clause.subjectHead, gap.range.contains(subject) else {
            return false
        }
        return [
            "class", "classify", "rank", "estimate", "rate", "list", "describe", "consider", "report",
            "conclude", "recommend",
            "advise", "note", "warn",
        ]
        .contains(
            gap.tree.tokens[gap.statement.clause.verb.verb].lemma)
            && gap.statement.clause.verb.tense == .present
    }

    /// `A lungfish known as Granddad, which arrived in 1933, died in ____`: what became of one of its kind.
    static func isOfSpecimen(_ gap: Gap) -> Bool {
        let tree = gap.tree
        guard let subject = gap.statement.clause.subjectHead, gap.statement.clause.verb.tense == .past,
            tree.nounPhrase(at: subject)?.determiner == .indefinite, !tree.isPerson(subject),
            !tree.subtree(of: subject).contains(where: {
                tree.entity(at: $0)?.kind == .group && tree.tokens[$0].head == subject
            }),
            tree.entity(at: subject) == nil
        else { return false }
        return tree.children(of: subject, .clausalModifierOfNoun).contains {
            ["know", "call", "name", "nickname", "dub"].contains(tree.tokens[$0].lemma)
        }
    }
}
