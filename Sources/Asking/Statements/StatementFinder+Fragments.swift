import English

/// What looks like a statement to the parser and is a part of one, or two run together.
extension StatementFinder {
    private static let numbered: Set<String> = [
        "Grade", "Class", "Type", "Phase", "Category", "Part", "Stage", "Level",
    ]

    /// `Grade I listed status`: the number taken for somebody who lists.
    var hasNumeral: Bool {
        tree.tokens.indices.dropFirst().contains {
            tree.tokens[$0].text == "I" && [.subject, .passiveSubject].contains(tree.tokens[$0].relation)
                && Self.numbered.contains(tree.tokens[$0 - 1].text)
        }
    }

    /// `A maroon is fired over the hall, the lights are switched off, and the torches lit`: of three clauses the parser made two.
    func isSpliced(_ clause: Clause) -> Bool {
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
    func agrees(_ clause: Clause) -> Bool {
        guard let verb = clause.verb.words.first,
            ["are", "were"].contains(tree.tokens[verb].text.lowercased()),
            let subject = clause.subjectHead, tree.coordination(from: subject) == nil,
            let told = tree.child(of: clause.verb.verb, .attribute), tree.tokens[told].tag == .noun
        else { return true }
        return tree.nounPhrase(at: subject)?.number == .plural || tree.nounPhrase(at: told)?.number == .plural
    }

    /// `Mimivirus, found in an amoeba.`: no single comma parts a subject from its verb.
    func isPhrase(_ clause: Clause) -> Bool {
        if isHeadword(clause) || isRelative(clause) { return true }
        guard let subject = clause.subjectHead, let verb = clause.verb.words.first, verb > subject + 1,
            tree.tokens[verb - 1].tag == .comma
        else { return false }
        // With a second comma the parser may have taken an aside for the verb: `Holt's bridge, opened in 1826, hung from`.
        let end = secondClause(of: clause.verb.verb) ?? tree.tokens.count
        // `Two chronicles, the Tarikh, finished around 1655, and the Fattash, remain`: cut before its verb.
        let isCut =
            end < tree.tokens.count && clause.verb.words == [verb] && tree.tokens[verb].text.hasSuffix("ed")
        if isCut, tree.child(of: verb, .directObject, .attribute) == nil { return true }
        return tree.tokens[..<end].count { $0.tag == .comma } == 1
    }

    /// `Kovar, with 17 per cent of cobalt, which matches glass and is used for tubes.`: a relative clause taken for the main one.
    private func isRelative(_ clause: Clause) -> Bool {
        guard let verb = clause.verb.words.first, verb > 0 else { return false }
        return [.whDeterminer, .whPronoun].contains(tree.tokens[verb - 1].tag)
            && tree.tokens[..<verb].contains { $0.tag == .comma }
    }

    /// `Achaemenid Empire, state ruled by kings that reached from ...`: an entry that begins without a verb.
    private func isHeadword(_ clause: Clause) -> Bool {
        guard let subject = clause.subjectHead, let verb = clause.verb.words.first, verb > subject + 1 else {
            return false
        }
        if isNamedEntry(clause, subject, verb) || isDescribedEntry(clause, subject, verb) { return true }
        let commas = (subject..<verb).filter { tree.tokens[$0].tag == .comma }
        guard commas.count == 1, let comma = commas.first else { return false }
        return tree.tokens[comma + 1].tag == .noun
            && tree.nounPhrase(at: comma + 1)?.determiner == Determiner.none
            && [.name, .pluralName].contains(tree.tokens[subject].tag)
    }

    /// `Linotype, machine that casts a line, called a slug`: an entry that tells a name.
    private func isNamedEntry(_ clause: Clause, _ subject: Int, _ verb: Int) -> Bool {
        guard let told = tree.child(of: subject, .apposition), told == subject + 2, !tree.isPerson(told),
            tree.nounPhrase(at: told)?.determiner == Determiner.none
        else { return false }
        return clause.verb.words == [verb]
            && ["call", "know", "name", "term"].contains(tree.tokens[verb].lemma)
            && tree.tokens[verb - 1].tag == .comma
    }

    /// `Madder, also called krapp, red dye obtained from roots`: what stands before the verb is no end of an aside.
    private func isDescribedEntry(_ clause: Clause, _ subject: Int, _ verb: Int) -> Bool {
        tree.tokens[subject + 1].tag == .comma && clause.verb.words == [verb]
            && tree.tokens[verb].tag == .pastVerb && [.noun, .pluralNoun].contains(tree.tokens[verb - 1].tag)
            && tree.child(of: verb, .directObject, .attribute) == nil
    }

    /// No `Most are ...` or `Several followed`, which count things that the sentence does not name.
    func hasPlainSubject(_ clause: Clause) -> Bool {
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
}
