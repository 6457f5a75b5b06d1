import English
import Reading

extension Evidence {
    /// What the parse shows, and where it may be wrong: the four relations that the model gets wrong most often.
    mutating func weighTree(_ tree: SentenceTree, _ candidate: Candidate, ground: Ground) {
        let gap = candidate.gap?.range ?? 0..<0
        let shown = candidate.gap?.statement.tokens ?? Array(tree.tokens.indices)
        for relation in [Relation.adverbialClause, .conjunct, .apposition, .relativeClause] {
            let places = shown.filter { tree.tokens[$0].relation == relation }
            note("has \(relation.rawValue)", places.count, of: 3)
            note("gap has \(relation.rawValue)", places.contains(where: gap.contains))
        }
        note(
            "cut",
            candidate.gap.map { Double($0.statement.tokens.count) < Double(tree.tokens.count) - 1 } ?? false)
        weighReferences(tree, shown: shown, gap: gap, known: ContentWords.of(candidate.context))
        weighVerb(tree, candidate)
        if let change = candidate.change {
            note("judge by \(change.rawValue)", true)
            note("judge \(candidate.slot)", true)
            note("judge \(candidate.slot) by \(change.rawValue)", true)
            return
        }
        guard let gap = candidate.gap else { return }
        let head = tree.tokens[gap.head]
        note("gap is \(head.relation.rawValue)", true)
        if let kind = tree.entity(at: gap.head)?.kind { note("gap is \(kind.rawValue)", true) }
        note("\(candidate.maker) \(head.relation.rawValue)", true)
        if gap.range.lowerBound > 0 {
            let before = tree.tokens[gap.range.lowerBound - 1]
            if before.tag == .preposition { note("behind \(before.text.lowercased())", true) }
            note("behind the", before.text.lowercased() == "the")
        }
        if [KeywordMaker.name, TopicMaker.name].contains(candidate.maker) {
            weighTerm(tree, gap, shown: shown, maker: candidate.maker)
        }
        let after = gap.statement.tokens.count { $0 >= gap.range.upperBound }
        note("words after gap", after, of: 20)
        let governor = tree.tokens[gap.head].head
        note(
            "gap's preposition hangs on a name",
            tree.tokens[governor].tag == .preposition
                && [.name, .pluralName].contains(tree.tokens[tree.tokens[governor].head].tag))
        note("gap in main clause", depth(of: gap.head, in: tree) <= 2)
        note("gap in subordinate clause", isSubordinate(gap.head, in: tree))
        note("article opens with the subject", ground.isHero(gap.statement, in: tree))
        note("name in gap", [.name, .pluralName].contains(head.tag))
        note("main verb governs", tree.tokens[gap.head].head == gap.statement.clause.verb.verb)
        note("gap is plural", [.pluralNoun, .pluralName].contains(head.tag))
        note("gap hangs deep", depth(of: gap.head, in: tree), of: 6)
        note("gap share", Double(gap.range.count) / Double(max(1, gap.statement.tokens.count)))
    }

    private mutating func weighReferences(
        _ tree: SentenceTree, shown: [Int], gap: Range<Int>, known: Set<String>
    ) {
        let seen = shown.filter { !gap.contains($0) }
        let phrases = seen.compactMap { tree.nounPhrase(at: $0) }
        let bare = phrases.filter { phrase in
            phrase.determiner == .definite && !phrase.standsAlone
                && ContentWords.of(tree.tokens[phrase.head].text).isDisjoint(with: known)
        }
        note("bare definites", bare.count, of: 3)
        note(
            "adjective definites",
            bare.count { phrase in
                tree.children(of: phrase.head, .adjectivalModifier).contains { phrase.core.contains($0) }
            },
            of: 2)
        note(
            "bare definite subject",
            bare.contains { [.subject, .passiveSubject].contains(tree.tokens[$0.head].relation) })
        let words = seen.map { tree.tokens[$0].text.lowercased() }
        note(
            "pronouns", words.count { ["it", "they", "them", "he", "she", "him", "her"].contains($0) }, of: 2)
        note("possessives", words.count { ["its", "their", "his", "her"].contains($0) }, of: 2)
        note(
            "demonstratives", words.count { ["this", "that", "these", "those", "such"].contains($0) }, of: 2)
        note(
            "comparatives",
            seen.contains { [.comparative, .comparativeAdverb].contains(tree.tokens[$0].tag) })
        note(
            "superlative", seen.contains { [.superlative, .superlativeAdverb].contains(tree.tokens[$0].tag) })
        note(
            "some or many",
            words.contains { ["some", "many", "most", "several", "often", "sometimes"].contains($0) })
        note("entities shown", tree.entities.count { !gap.contains($0.range.lowerBound) }, of: 4)
    }

    private mutating func weighVerb(_ tree: SentenceTree, _ candidate: Candidate) {
        guard let clause = candidate.gap?.statement.clause else { return }
        let verb = tree.tokens[clause.verb.verb]
        note("past", clause.verb.tense == .past)
        note("past perfect", clause.verb.isPerfect && clause.verb.tense == .past)
        note("passive", clause.verb.voice == .passive)
        note("modal", clause.verb.modality != nil)
        note("future", clause.verb.tense == .future)
        note("negated verb", clause.verb.isNegated)
        note("verb be", verb.lemma == "be")
        note("verb have", verb.lemma == "have")
        note("verb is weak", Evidence.weak.contains(verb.lemma))
        note("hedged verb", !clause.hedges.isEmpty)
        note("attributed verb", clause.attribution != nil)
        note("fronted", (clause.subject?.lowerBound ?? 0) > 0)
        guard let head = clause.subjectHead, let phrase = tree.nounPhrase(at: head) else { return }
        note("subject \(phrase.determiner.rawValue)", true)
        note("subject is name", [.name, .pluralName].contains(tree.tokens[head].tag))
        note("subject is plural", phrase.number == .plural)
        note("subject is person", tree.isPerson(head))
        note("subject stands alone", phrase.standsAlone)
    }

    /// Whether a clause of its own stands between the gap and the main verb.
    private func isSubordinate(_ index: Int, in tree: SentenceTree) -> Bool {
        var index = index
        for _ in 0..<12 {
            switch tree.tokens[index].relation {
            case .relativeClause, .adverbialClause, .clausalModifierOfNoun, .apposition: return true
            default: break
            }
            guard tree.tokens[index].head != index else { return false }
            index = tree.tokens[index].head
        }
        return false
    }

    private func depth(of index: Int, in tree: SentenceTree) -> Int {
        var index = index
        var depth = 0
        while tree.tokens[index].head != index, depth < 12 {
            index = tree.tokens[index].head
            depth += 1
        }
        return depth
    }

    private static let weak: Set<String> = [
        "involve", "include", "focus", "help", "contribute", "play", "affect", "influence", "provide", "make",
        "take",
        "get", "go", "come", "see", "show", "become", "highlight", "reflect", "represent", "need", "want",
        "use",
        "say", "think", "know", "feel", "look", "seem",
    ]
}
