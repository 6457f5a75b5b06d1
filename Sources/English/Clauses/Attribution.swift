/// Who is said to say or think something: "critics argued that ...", "according to the report".
package struct Attribution: Equatable, Sendable {
    /// The tokens that name the source, if it is named.
    package let source: Range<Int>?
    /// The lemma of the verb, nil for "according to".
    package let verb: String?
}

/// What keeps a clause from being a plain statement of fact.
package enum Hedge: String, Codable, Sendable {
    /// may, might, could, perhaps
    case possibility
    /// aimed to, sought to, planned to
    case intention
    /// seems to, is said to, is thought to
    case appearance
    /// reportedly, allegedly
    case report
}

extension SentenceTree {
    /// Who the clause of a verb is attributed to.
    func attribution(of verb: Int) -> Attribution? {
        if let attribution = reporter(of: verb) { return attribution }
        let prepositions = children(of: verb, .preposition) + children(of: verb, .adverbialClause)
        for child in prepositions where tokens[child].lemma == "accord" {
            let to = self.child(of: child, .preposition) ?? child
            let source = self.child(of: to, .prepositionalObject).map { trimmed(subtree(of: $0)) }
            return Attribution(source: source, verb: nil)
        }
        return nil
    }

    /// The subject of the reporting verb above a clause, or below it ("..., police said").
    ///
    /// Clauses coordinated with the first that is said are said, too.
    private func reporter(of verb: Int) -> Attribution? {
        let verb = firstConjunct(of: verb)
        let head = tokens[verb].head
        if tokens[verb].relation == .clausalComplement, Self.reportingVerbs.contains(tokens[head].lemma) {
            let source = subject(of: head).map { trimmed(subtree(of: $0)) }
            return Attribution(source: source, verb: tokens[head].lemma)
        }
        return nil
    }

    /// The hedges of a clause, each once.
    func hedges(of verb: Int, _ group: VerbGroup) -> [Hedge] {
        var hedges: [Hedge] = []
        if ["may", "might", "could"].contains(group.modality) { hedges.append(.possibility) }
        let adverbs = children(of: verb, .adverbialModifier).map { tokens[$0].text.lowercased() }
        if adverbs.contains(where: Self.possibilityAdverbs.contains) { hedges.append(.possibility) }
        if adverbs.contains(where: Self.reportAdverbs.contains) { hedges.append(.report) }
        if child(of: verb, .openComplement) != nil || !children(of: verb, .preposition).isEmpty {
            if Self.intentionVerbs.contains(tokens[verb].lemma) { hedges.append(.intention) }
        }
        if child(of: verb, .openComplement, .objectPredicate) != nil {
            let isReportedPassive =
                group.voice == .passive && Self.reportingVerbs.contains(tokens[verb].lemma)
            if isReportedPassive || ["seem", "appear", "tend"].contains(tokens[verb].lemma) {
                hedges.append(.appearance)
            }
        }
        return hedges.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private static let reportingVerbs: Set<String> = [
        "say", "argue", "claim", "believe", "think", "suggest", "report", "warn", "state", "note", "add",
        "tell",
        "announce", "allege", "contend", "maintain", "insist", "assert", "estimate", "expect", "fear", "hope",
        "write",
        "explain", "admit", "deny", "complain", "conclude", "predict", "assume", "suppose", "feel",
        "consider",
        "acknowledge", "declare", "propose", "speculate", "hold", "find", "stress", "point", "observe",
        "promise",
    ]

    private static let intentionVerbs: Set<String> = [
        "aim", "seek", "intend", "plan", "hope", "try", "attempt", "want", "strive", "endeavour", "endeavor",
        "mean",
        "propose", "wish", "promise", "expect", "agree", "pledge", "vow",
    ]

    private static let possibilityAdverbs: Set<String> = [
        "perhaps", "maybe", "possibly", "probably", "likely", "presumably", "potentially", "conceivably",
        "arguably",
    ]

    private static let reportAdverbs: Set<String> = [
        "reportedly", "allegedly", "supposedly", "apparently", "purportedly",
    ]
}
