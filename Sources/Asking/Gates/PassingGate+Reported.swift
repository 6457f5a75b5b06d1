import English

/// Dates of what was only reported or proposed, or of a figure.
extension PassingGate {
    /// `Fencing was proposed in ____`, `proposed that a statue be raised`: that somebody proposed it in some year.
    static func isDateOfProposal(_ gap: Gap) -> Bool {
        let tree = gap.tree
        let verb = gap.statement.clause.verb
        guard tree.tokens[gap.head].entity?.kind == .date,
            ["propose", "suggest", "recommend", "request", "demand"].contains(tree.tokens[verb.verb].lemma)
        else { return false }
        if verb.voice == .passive { return tree.child(of: verb.verb, .agent) == nil }
        // `that a statue be raised`, not `that dust would strike it`
        return tree.children(of: verb.verb, .clausalComplement).contains { told in
            tree.tokens[tree.subtree(of: told)].contains { $0.text == "be" && $0.tag == .baseVerb }
                && !tree.children(of: told, .auxiliary).contains { tree.tokens[$0].tag == .modal }
        }
    }

    /// `who reported the find in Nature in ____`: when and where it was printed.
    static func isOfPrinting(_ gap: Gap) -> Bool {
        let tree = gap.tree
        return tree.tokens.indices.contains { index in
            tree.tokens[index].relation == .relativeClause && tree.subtree(of: index).contains(gap.head)
                && ["report", "describe", "announce"].contains(tree.tokens[index].lemma)
        }
    }

    /// `was reported to cost 10 million in ____`, `a derby drew 52,194 people on ____`: the figure is what is told.
    static func isDateOfReport(_ gap: Gap) -> Bool {
        let tree = gap.tree
        guard tree.tokens[gap.head].entity?.kind == .date else { return false }
        let verb = gap.statement.clause.verb
        let isReported =
            verb.voice == .passive
            && ["report", "say", "estimate", "reckon", "think"].contains(tree.tokens[verb.verb].lemma)
        let isDrawn = ["draw", "attract"].contains(tree.tokens[verb.verb].lemma)
        guard isReported || isDrawn else { return false }
        return gap.statement.tokens.contains {
            !gap.range.contains($0) && tree.tokens[$0].tag == .cardinal
                && tree.tokens[$0].entity?.kind != .date
        }
    }

    /// `was brought out by ____`, `is in the collection of the ____`: who printed a book, and where a thing is shown.
    static func isPrinterOrMuseum(_ gap: Gap) -> Bool {
        let tree = gap.tree
        let verb = gap.statement.clause.verb.verb
        let preposition = tree.tokens[gap.head].head
        let above = tree.tokens[tree.tokens[preposition].head]
        // `was published in ____ between 1998 and 2005`
        if ["publish", "print", "reprint"].contains(tree.tokens[verb].lemma),
            gap.statement.clause.verb.voice == .passive,
            [.place, .location].contains(tree.entity(at: gap.head)?.kind),
            tree.tokens[preposition].lemma == "in"
        {
            return true
        }
        if above.lemma == "collection", tree.tokens[preposition].lemma == "of" { return true }
        return tree.entity(at: gap.head)?.kind == .organization
            && ["publish", "bring", "issue", "print", "reissue", "reprint"].contains(tree.tokens[verb].lemma)
            && gap.statement.clause.verb.voice == .passive && tree.tokens[preposition].lemma == "by"
    }

    /// `The ____ estimated in 2017 that`: who says so, where what is said is the matter.
    static func isEstimator(_ gap: Gap) -> Bool {
        let tree = gap.tree
        let verb = gap.statement.clause.verb.verb
        guard let subject = gap.statement.clause.subjectHead, gap.range.contains(subject) else {
            return false
        }
        return ["estimate", "calculate", "report", "note", "warn", "recommend", "advise"].contains(
            tree.tokens[verb].lemma)
            && tree.child(of: verb, .clausalComplement) != nil
    }
}
