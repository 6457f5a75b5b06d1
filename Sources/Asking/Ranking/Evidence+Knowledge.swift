import English

/// How far a card may be answered by what everybody knows, and whether it tells what is remembered.
extension Evidence {
    /// A name that every dictionary has is guessed more often; a founding or a treaty is dated by whoever learns a subject.
    mutating func weighKnowledge(_ candidate: Candidate) {
        guard let gap = candidate.gap else { return }
        let tree = gap.tree
        let answered = gap.range.filter { isName(tree.tokens[$0]) }
        let shown = gap.statement.tokens.filter { !gap.range.contains($0) }
        let named = shown.filter { isName(tree.tokens[$0]) }
        let isKnown = { (index: Int) in Commonness.isKnownName(tree.tokens[index].text) }
        if !answered.isEmpty {
            note("answer's names are known", answered.allSatisfy(isKnown))
            note("answer holds an unknown name", !answered.contains(where: isKnown))
            note("answer's names and all others are known", (answered + named).allSatisfy(isKnown))
        }
        if candidate.maker == DateMaker.name {
            note("date beside known names alone", !named.isEmpty && named.allSatisfy(isKnown))
            note("date beside no name", named.isEmpty)
        }
        note(
            "figure in letters",
            candidate.maker == FigureMaker.name && !candidate.answer.contains(where: \.isNumber))
        let lemmas = Set(shown.map { tree.tokens[$0].lemma })
        note("tells of a founding", !lemmas.isDisjoint(with: Self.foundings))
        note("tells of a find", !lemmas.isDisjoint(with: Self.finds))
        note("tells of a first", lemmas.contains("first"))
        if gap.range.lowerBound > 0,
            ["call", "name", "term"].contains(tree.tokens[gap.range.lowerBound - 1].lemma)
        {
            note("behind a naming", true)
        }
        if let first = shown.first, [.preposition, .whAdverb].contains(tree.tokens[first].tag) {
            note("opens with \(tree.tokens[first].lemma)", true)
        }
        weighDoings(tree, shown: shown)
    }

    /// Doings without what is done, such as `production`: of what is told before.
    private mutating func weighDoings(_ tree: SentenceTree, shown: [Int]) {
        let bare = shown.filter { index in
            let token = tree.tokens[index]
            return [.noun, .pluralNoun].contains(token.tag)
                && ["tion", "sion", "ment", "ance", "ence"].contains(where: token.lemma.hasSuffix)
                && tree.children(
                    of: index, .preposition, .compound, .adjectivalModifier, .clausalModifierOfNoun,
                    .relativeClause, .possessive, .conjunct
                ).isEmpty
                && token.relation != .compound
        }
        note("bare doings", bare.count, of: 2)
        note(
            "bare doing as subject",
            bare.contains { [.subject, .passiveSubject].contains(tree.tokens[$0].relation) })
    }

    private func isName(_ token: Token) -> Bool { [.name, .pluralName].contains(token.tag) }

    private static let foundings: Set<String> = [
        "found", "establish", "abolish", "ban", "conquer", "defeat", "invent", "patent", "introduce",
        "propose", "publish",
        "sign", "treaty", "independence", "annex", "win",
    ]

    private static let finds: Set<String> = ["find", "discover", "unearth", "excavate", "uncover"]
}
