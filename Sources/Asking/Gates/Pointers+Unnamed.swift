import English

/// Things that a sentence takes up without naming them: `a natural precedent`, `the crusade that followed`, `work started`.
extension Pointers {
    func isUnnamed(_ index: Int) -> Bool {
        isOfSomething(index) || isThinlyNarrowed(index) || isBareDoing(index) || isCountAlone(index)
            || isDegree(index) || isComparedSubject(index)
            || isFartherOn(index) || isRankAlone(index) || isOtherThan(index) || isHalfCompared(index)
    }

    /// Whether it leaves open of what it is one: `A well-preserved example was found`, `the Greek word`.
    private func isOfSomething(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        let isLimit =
            ["limit", "boundary", "maximum", "minimum"].contains(token.lemma) && isMainSubject(index)
        guard isLimit || Self.dependents.contains(token.lemma), [.noun, .pluralNoun].contains(token.tag),
            Self.places.contains(token.relation), let phrase = tree.nounPhrase(at: index),
            [.definite, .indefinite].contains(phrase.determiner),
            Self.copies.contains(token.lemma)
                || tree.child(of: index, .compound, .apposition, .relativeClause, .clausalModifierOfNoun)
                    == nil,
            ["word", "name", "term", "phrase"].contains(token.lemma) || Self.copies.contains(token.lemma)
                || !tree.children(of: index, .adjectivalModifier).contains(where: {
                    tree.entity(at: $0) != nil
                })
        else { return false }
        let complements = tree.children(of: index, .preposition).map { tree.tokens[$0].lemma }
        let isPredicate = token.relation == .attribute
        return !complements.contains {
            ["of", "for", "to", "in", "against", "on", "between", "that"].contains($0)
        }
            && !isPredicate
    }

    /// Nouns of which not even a description tells what they are one of.
    private static let copies: Set<String> = [
        "version", "example", "precedent", "instance", "variant", "copy", "replica",
    ]

    /// Nouns that say what something is to something else, which must be named.
    private static let dependents: Set<String> = [
        "example", "precedent", "instance", "version", "variant", "attempt", "successor", "predecessor",
        "replica",
        "copy", "sequel", "rival", "alternative", "reason", "cause", "answer", "solution", "result", "hint",
        "clue",
        "proof", "evidence", "confirmation", "explanation", "exception", "difference", "improvement",
        "effect",
        "consequence", "outcome", "word", "name", "term", "phrase", "principle", "idea", "trend", "step",
        "prize",
    ]

    /// `The man who took it on`, `the machine that mattered`: a clause with hardly a word in it narrows nothing.
    private func isThinlyNarrowed(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard [.noun, .pluralNoun].contains(token.tag), isMainSubject(index),
            tree.nounPhrase(at: index)?.determiner == .definite,
            let clause = tree.child(of: index, .relativeClause), tree.child(of: index, .compound) == nil,
            !tree.children(of: index, .preposition).contains(where: { tree.tokens[$0].lemma == "of" })
        else { return false }
        let words = tree.subtree(of: clause).filter {
            tree.tokens[$0].tag.isNoun || tree.tokens[$0].tag == .adjective
        }
        return words.isEmpty
    }

    /// `Work started in 1859`: on what, the sentences before say.
    private func isBareDoing(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        let doings: Set<String> = [
            "work", "construction", "production", "building", "trial", "test", "digging", "operation",
            "fighting",
            "negotiation", "talk", "service", "preparation", "research", "excavation", "filming", "planning",
            "output", "consumption", "conversion",
        ]
        let phases: Set<String> = [
            "start", "begin", "commence", "stop", "end", "finish", "cease", "resume", "continue", "follow",
            "go",
        ]
        return doings.contains(token.lemma) && phases.contains(tree.tokens[token.head].lemma)
            && isMainSubject(index)
            && [.noun, .pluralNoun].contains(token.tag)
            && tree.children(
                of: index, .preposition, .compound, .adjectivalModifier, .clausalModifierOfNoun,
                .relativeClause, .possessive
            ).isEmpty
    }

    /// `More than 3,000 were fired`: of what is not said.
    private func isCountAlone(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        return token.tag == .cardinal && isMainSubject(index) && token.entity?.kind != .date
            && !tree.children(of: index, .preposition).contains { tree.tokens[$0].lemma == "of" }
    }
}
