package import English

/// Finds the statements of a sentence, each cut down to what stands by itself.
///
/// Only cuts that take nothing from the rest are made: brackets, a clause joined by `and` with a subject of its own,
/// and what hangs behind a comma at the end.
package struct StatementFinder {
    let tree: SentenceTree

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
    func secondClause(of verb: Int) -> Int? {
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
