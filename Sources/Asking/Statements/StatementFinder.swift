package import English

/// Finds the statements of a sentence, each cut down to what stands by itself.
///
/// Only cuts that take nothing from the rest are made: brackets, a clause joined by `and` with a subject of its own,
/// and what hangs behind a comma at the end.
package struct StatementFinder {
    private let tree: SentenceTree

    package init(_ tree: SentenceTree) { self.tree = tree }

    /// None where the sentence has no main clause with a subject, or is built in a way that cuts would garble.
    package var statements: [Statement] {
        guard let root, let clause = tree.clause(at: root), isPlain(clause) else { return [] }
        return [Statement(tree: tree, clause: clause, kept: kept(of: clause))]
    }

    private var root: Int? { tree.tokens.indices.first { tree.tokens[$0].head == $0 } }

    private func isPlain(_ clause: Clause) -> Bool {
        clause.subject != nil && clause.kind == .main
            && [.past, .present, .future].contains(clause.verb.tense)
            && tree.children(of: clause.verb.verb, .parataxis, .dependent, .interjection).isEmpty
            && !tree.children(of: clause.verb.verb, .marker).contains { $0 < clause.verb.verb }
            && !tree.children(of: clause.verb.verb, .clausalComplement).contains { $0 < clause.verb.verb }
            && !clause.verb.words.isEmpty && !isSpliced(clause) && hasPlainSubject(clause) && agrees(clause)
            && !isPhrase(clause)
            // `was sent there and the rest became a province`: the second verb taken for a part of the first.
            && !tree.children(of: clause.verb.verb, .auxiliary, .passiveAuxiliary).contains {
                $0 > clause.verb.verb
            }
            && !tree.tokens.contains { $0.text == ":" } && !hasNumeral
            && !tree.tokens.prefix(4).contains {
                ["-", "\u{2013}", "\u{2014}"].contains($0.text) && $0.tag != .hyphen
            }
    }

    private static let numbered: Set<String> = [
        "Grade", "Class", "Type", "Phase", "Category", "Part", "Stage", "Level",
    ]

    /// `Grade I listed status`: the number taken for somebody who lists.
    private var hasNumeral: Bool {
        tree.tokens.indices.dropFirst().contains {
            tree.tokens[$0].text == "I" && [.subject, .passiveSubject].contains(tree.tokens[$0].relation)
                && Self.numbered.contains(tree.tokens[$0 - 1].text)
        }
    }

    /// `A maroon is fired over the hall, the lights are switched off, and the torches lit`: of three clauses the parser made two.
    private func isSpliced(_ clause: Clause) -> Bool {
        let verb = clause.verb.verb
        let finite: Set<FineTag> = [.pastVerb, .presentVerb, .thirdPersonVerb]
        let isBeside = tree.children(of: verb, .adverbialClause, .clausalComplement).contains { other in
            guard other < verb, tree.child(of: other, .subject, .passiveSubject) != nil else { return false }
            let isFinite =
                finite.contains(tree.tokens[other].tag)
                || tree.children(of: other, .passiveAuxiliary, .auxiliary).contains {
                    finite.contains(tree.tokens[$0].tag)
                }
            let opening = tree.tokens[tree.subtree(of: other).lowerBound]
            return isFinite && tree.child(of: other, .marker) == nil
                && ![.whAdverb, .whPronoun, .whDeterminer, .whPossessive].contains(opening.tag)
                && !["when", "where", "while", "as", "once"].contains(opening.text.lowercased())
        }
        // `The loss of silt raised costs, the coast began to erode, and thousands left`
        let second = tree.children(of: verb, .subject, .passiveSubject).dropFirst().first
        let isBehindComma = second.map { subject in
            let start = tree.subtree(of: subject).lowerBound
            return start > 0 && tree.tokens[start - 1].tag == .comma
        }
        return isBeside || isBehindComma ?? false
    }

    /// `Downstream are the lock at Agde and ...`: a plural verb with a single subject is half of what was said.
    private func agrees(_ clause: Clause) -> Bool {
        guard let verb = clause.verb.words.first,
            ["are", "were"].contains(tree.tokens[verb].text.lowercased()),
            let subject = clause.subjectHead, tree.coordination(from: subject) == nil,
            let told = tree.child(of: clause.verb.verb, .attribute), tree.tokens[told].tag == .noun
        else { return true }
        return tree.nounPhrase(at: subject)?.number == .plural || tree.nounPhrase(at: told)?.number == .plural
    }

    /// `Mimivirus, found in an amoeba.`: no single comma parts a subject from its verb.
    private func isPhrase(_ clause: Clause) -> Bool {
        if isHeadword(clause) { return true }
        guard let subject = clause.subjectHead, let verb = clause.verb.words.first, verb > subject + 1,
            tree.tokens[verb - 1].tag == .comma
        else { return false }
        // With a second comma the parser may have taken an aside for the verb: `Holt's bridge, opened in 1826, hung from`.
        let end = secondClause(of: clause.verb.verb) ?? tree.tokens.count
        return tree.tokens[..<end].count { $0.tag == .comma } == 1
    }

    /// `Achaemenid Empire, state ruled by kings that reached from ...`: an entry that begins without a verb.
    private func isHeadword(_ clause: Clause) -> Bool {
        guard let subject = clause.subjectHead, let verb = clause.verb.words.first, verb > subject + 1 else {
            return false
        }
        // `Linotype, machine that casts a line, called a slug`
        if let told = tree.child(of: subject, .apposition), told == subject + 2, !tree.isPerson(told),
            tree.nounPhrase(at: told)?.determiner == Determiner.none,
            clause.verb.words == [verb], ["call", "know", "name", "term"].contains(tree.tokens[verb].lemma),
            tree.tokens[verb - 1].tag == .comma
        {
            return true
        }
        let commas = (subject..<verb).filter { tree.tokens[$0].tag == .comma }
        guard commas.count == 1, let comma = commas.first else { return false }
        return tree.tokens[comma + 1].tag == .noun
            && tree.nounPhrase(at: comma + 1)?.determiner == Determiner.none
            && [.name, .pluralName].contains(tree.tokens[subject].tag)
    }

    /// No `Most are ...` or `Several followed`, which count things that the sentence does not name.
    private func hasPlainSubject(_ clause: Clause) -> Bool {
        guard let head = clause.subjectHead else { return false }
        let quantities: Set<String> = [
            "most", "many", "some", "few", "several", "both", "all", "each", "another", "others", "other",
            "one", "two",
            "neither", "either", "none", "here", "there", "much", "little", "more", "less",
        ]
        // `It was Henry Ridley who won them over`: without its clause it says nothing.
        if tree.tokens[head].text.lowercased() == "it", clause.verb.words.last == clause.verb.verb,
            tree.tokens[clause.verb.verb].lemma == "be",
            let told = tree.child(of: clause.verb.verb, .attribute),
            tree.isPerson(told) || tree.child(of: told, .relativeClause) != nil
        {
            return false
        }
        guard quantities.contains(tree.tokens[head].text.lowercased()) else { return true }
        return tree.child(of: head, .preposition).map { tree.tokens[$0].lemma == "of" } ?? false
    }

    /// The sentence without its brackets and what follows a second main clause or a trailing comma phrase.
    private func kept(of clause: Clause) -> [Range<Int>] {
        let end = wholeEnd(secondClause(of: clause.verb.verb) ?? tree.tokens.count, behind: clause.verb.verb)
        var ranges: [Range<Int>] = []
        var start = 0
        for bracket in brackets where bracket.upperBound <= end {
            if bracket.lowerBound > start { ranges.append(start..<bracket.lowerBound) }
            start = bracket.upperBound
        }
        if start < end { ranges.append(start..<end) }
        return ranges
    }

    /// The end without the beginning of what was cut: `, and reeds, buffalo`, `; of some 15,000 people`.
    private func wholeEnd(_ end: Int, behind verb: Int) -> Int {
        let finite: Set<FineTag> = [.pastVerb, .presentVerb, .thirdPersonVerb, .modal]
        if let mark = tree.tokens[..<end].indices.first(where: { $0 > verb && tree.tokens[$0].text == ";" }),
            !tree.tokens[mark..<end].contains(where: { finite.contains($0.tag) })
        {
            return mark
        }
        guard end < tree.tokens.count,
            let joint = tree.tokens[..<end].indices.last(where: {
                $0 > verb + 1 && tree.tokens[$0].tag == .coordinator && tree.tokens[$0 - 1].tag == .comma
            })
        else { return end }
        let rest = tree.tokens[(joint + 1)..<end]
        let isBeginning = rest.contains { $0.tag == .comma } || rest.first?.tag == .preposition
        return isBeginning && !rest.contains { $0.tag.isVerb } ? joint - 1 : end
    }

    /// Where a coordinated clause with its own subject begins, its comma and coordinator included.
    private func secondClause(of verb: Int) -> Int? {
        let seconds = tree.children(of: verb, .conjunct).filter { conjunct in
            conjunct > verb && tree.child(of: conjunct, .subject, .passiveSubject, .expletive) != nil
        }
        guard let second = seconds.first else { return nil }
        var start = tree.subtree(of: second).lowerBound
        while start > verb + 1,
            [.coordinator, .comma].contains(tree.tokens[start - 1].tag) || tree.tokens[start - 1].text == ";"
        {
            start -= 1
        }
        return start
    }

    /// Brackets with their content.
    private var brackets: [Range<Int>] {
        var found: [Range<Int>] = []
        var open: Int?
        for (index, token) in tree.tokens.enumerated() {
            if token.text == "(" || token.text == "[" {
                if open == nil { open = index }
            } else if token.text == ")" || token.text == "]", let first = open {
                found.append(first..<index + 1)
                open = nil
            }
        }
        return found
    }
}
