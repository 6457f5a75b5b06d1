import English

/// Dates on which what a sentence tells of for something else was found or published.
extension PassingGate {
    private static let works: Set<String> = [
        "work", "study", "research", "analysis", "survey", "test", "measurement", "paper", "finding",
        "result",
        "experiment",
    ]

    /// Whether it is when a thing that is told of for something else came to light: `the man found in the Alps in ____ carried`.
    static func isDateOfFind(_ gap: Gap) -> Bool {
        let tree = gap.tree
        guard tree.tokens[gap.head].entity?.kind == .date else { return false }
        if gap.range.lowerBound > 2,
            tree.tokens[..<gap.range.lowerBound].suffix(4).contains(where: { $0.lemma == "record" }),
            tree.tokens[..<gap.range.lowerBound].suffix(3).contains(where: { $0.lemma == "begin" })
        {
            return true
        }
        var verb = tree.tokens[tree.tokens[gap.head].head].head
        let own = tree.tokens[verb].lemma
        if tree.tokens[verb].relation == .conjunct { verb = tree.tokens[verb].head }
        // `Laboratory work on sharks, published in ____, supported`
        let subject = gap.statement.clause.subjectHead
        let isOfWork = subject.map {
            works.contains(tree.tokens[$0].lemma.lowercased()) && tree.subtree(of: $0).contains(gap.head)
        }
        if isOfWork == true, ["publish", "report", "announce", "release"].contains(own) { return true }
        // `The study, made by Ida Marsh and published in ____, shows`
        if tree.tokens[verb].relation == .clausalModifierOfNoun,
            ["sample", "publish", "print", "release", "issue", "photograph"].contains(own),
            gap.statement.clause.verb.tense == .present
        {
            return true
        }
        return [.relativeClause, .clausalModifierOfNoun].contains(tree.tokens[verb].relation)
            && [
                "find", "discover", "unearth", "excavate", "recover", "rediscover", "take", "raise", "open",
                "identify", "exhume",
            ]
            .contains(
                tree.tokens[verb].lemma)
            && tree.child(of: verb, .agent) == nil
    }
}
