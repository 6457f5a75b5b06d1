import English

/// Dates and places of people and things that the article only brushes against.
extension PassingGate {
    static func isOfBystander(_ gap: Gap, of topic: [String]) -> Bool {
        isBirthOfOther(gap, of: topic) || isWhatWas(gap) || isGrave(gap) || isPartOfPlace(gap)
            || isOfPaper(gap) || isOfGroup(gap) || isSuchAs(gap) || isYearOfKin(gap)
            || isInCollection(gap) || isPlaceOfPrinting(gap)
    }

    /// `Ida Marsh, always called Kit, was born in Calcutta in ____`, in an article that is no life of hers.
    private static func isBirthOfOther(_ gap: Gap, of topic: [String]) -> Bool {
        let tree = gap.tree
        guard tree.entity(at: gap.head) != nil else { return false }
        let verb = tree.tokens[tree.tokens[gap.head].head].head
        let title = ContentWords.of(topic.first ?? "")
        let isHero = gap.statement.clause.subject.map {
            !ContentWords.of(tree.text($0)).isDisjoint(with: title)
        }
        let isWhole = tree.tokens[gap.statement.clause.verb.verb].text.lowercased() == "born"
        return (isWhole || tree.tokens[verb].text.lowercased() == "born") && isHero != true
    }

    /// `Holt's elder son, who had dug at Redmoor, died in ____`.
    private static func isYearOfKin(_ gap: Gap) -> Bool {
        let tree = gap.tree
        guard tree.tokens[gap.head].entity?.kind == .date, let subject = gap.statement.clause.subjectHead
        else {
            return false
        }
        let kin: Set<String> = ["son", "daughter", "wife", "husband", "widow", "grandson", "granddaughter"]
        return tree.subtree(of: subject).contains { index in
            kin.contains(tree.tokens[index].lemma.lowercased())
                && (index == subject || tree.tokens[index].head == subject)
                && tree.tokens[..<index].contains {
                    $0.tag == .possessiveEnding || $0.tag == .possessivePronoun
                }
        }
    }

    /// `a museum in Leeds, which acquired a piece in ____`.
    private static func isInCollection(_ gap: Gap) -> Bool {
        let tree = gap.tree
        return tree.tokens.indices.contains { index in
            tree.tokens[index].relation == .relativeClause
                && ["acquire", "buy", "purchase", "house", "exhibit", "display"].contains(
                    tree.tokens[index].lemma)
                && tree.subtree(of: index).contains(gap.head)
        }
    }

    /// `published in ____ a study`, `a dictionary which was issued in ____`.
    private static func isPlaceOfPrinting(_ gap: Gap) -> Bool {
        let tree = gap.tree
        let preposition = tree.tokens[gap.head].head
        guard let kind = tree.entity(at: gap.head)?.kind, kind != .date,
            ["in", "at"].contains(tree.tokens[preposition].lemma)
        else { return false }
        return ["publish", "issue", "print", "reprint"].contains(
            tree.tokens[tree.tokens[preposition].head].lemma)
    }

    /// `in what was then ____`: what a place was called, or is.
    private static func isWhatWas(_ gap: Gap) -> Bool {
        let before = gap.tree.tokens[..<gap.range.lowerBound].suffix(4).map { $0.text.lowercased() }
        return before.contains("what") && before.contains { ["is", "was"].contains($0) }
            && before.contains { ["then", "now", "today"].contains($0) }
    }

    /// `and was buried in the churchyard of ____`.
    private static func isGrave(_ gap: Gap) -> Bool {
        var index = gap.head
        for _ in 0..<8 where gap.tree.tokens[index].head != index {
            index = gap.tree.tokens[index].head
            if ["bury", "inter"].contains(gap.tree.tokens[index].lemma) { return true }
            if gap.tree.tokens[index].tag.isVerb { return false }
        }
        return false
    }

    /// `was shipped to many parts of the ____`: somewhere there.
    private static func isPartOfPlace(_ gap: Gap) -> Bool {
        let before = gap.tree.tokens[..<gap.range.lowerBound].suffix(4).map(\.lemma)
        return before.contains("part") && before.contains("of")
            && before.contains { ["many", "other", "various", "some", "most", "several"].contains($0) }
    }

    /// `In ____ a group led by Ida Marsh published measurements`: when, and not what was found.
    private static func isOfGroup(_ gap: Gap) -> Bool {
        let tree = gap.tree
        guard tree.tokens[gap.head].entity?.kind == .date, let subject = gap.statement.clause.subjectHead
        else {
            return false
        }
        return ["group", "team", "researcher", "scientist"].contains(tree.tokens[subject].lemma)
            && ["publish", "report", "present", "announce"].contains(
                tree.tokens[gap.statement.clause.verb.verb].lemma)
    }

    /// `A study that appeared in ____ put the share at a third`.
    private static func isOfPaper(_ gap: Gap) -> Bool {
        let tree = gap.tree
        guard tree.tokens[gap.head].entity?.kind == .date else { return false }
        return tree.tokens.indices.contains { clause in
            tree.tokens[clause].relation == .relativeClause && tree.subtree(of: clause).contains(gap.head)
                && ["study", "survey", "report", "paper", "article", "analysis", "review"].contains(
                    tree.tokens[tree.tokens[clause].head].lemma)
        }
    }

    /// `for a unit of a given size, such as an ____`: one of several that would do.
    private static func isSuchAs(_ gap: Gap) -> Bool {
        var before = gap.tree.tokens[..<gap.range.lowerBound].suffix(3).map { $0.text.lowercased() }
        guard let last = before.last, ["a", "an"].contains(last) else { return false }
        before.removeLast()
        return before.suffix(2) == ["such", "as"]
    }
}
