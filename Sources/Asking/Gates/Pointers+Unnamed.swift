import English

/// Things that a sentence takes up without naming them: `a natural precedent`, `the crusade that followed`, `work started`.
extension Pointers {
    func isUnnamed(_ index: Int) -> Bool {
        isOfSomething(index) || isThinlyNarrowed(index) || isBareDoing(index) || isCountAlone(index)
            || isAmountOfNothing(index) || isSequelOf(index) || isDegree(index) || isComparedSubject(index)
            || isFartherOn(index) || isRankAlone(index) || isOtherThan(index) || isHalfCompared(index)
            || isOneOfThem(index) || isPlaceInRank(index) || isLaterOne(index) || isNumbered(index)
            || isChangeOfNothing(index) || isResponsible(index) || isShareOfNothing(index)
            || isAllOfThem(index) || isTypeOfNothing(index) || isLargerAlone(index) || isWorkOfSomebody(index)
            || isAmongMost(index) || isFootage(index)
    }

    /// Whether it leaves open of what it is one: `A well-preserved example was found`, `the Greek word`.
    private func isOfSomething(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        let isLimit =
            ["limit", "boundary", "maximum", "minimum"].contains(token.lemma) && isMainSubject(index)
        let isCopy = Self.copies.contains(token.lemma)
        guard isLimit || isCopy || Self.dependents.contains(token.lemma),
            [.noun, .pluralNoun].contains(token.tag),
            Self.places.contains(token.relation), let phrase = tree.nounPhrase(at: index),
            [.definite, .indefinite].contains(phrase.determiner) || isCopy && phrase.determiner == .none,
            isCopy
                || tree.child(of: index, .compound, .apposition, .relativeClause, .clausalModifierOfNoun)
                    == nil,
            ["word", "name", "term", "phrase"].contains(token.lemma) || isCopy
                || !tree.children(of: index, .adjectivalModifier).contains(where: {
                    tree.entity(at: $0) != nil
                })
        else { return false }
        let complements = tree.children(of: index, .preposition).filter { !isWhen($0) }.map {
            tree.tokens[$0].lemma
        }
        let isPredicate = token.relation == .attribute
        // `brought samples to Europe`: that is where, not of what.
        let joints: Set<String> =
            isCopy
            ? ["of", "for", "from"] : ["of", "for", "to", "in", "against", "on", "between", "that"]
        let isTold =
            isPredicate && !(["instance", "example"].contains(token.lemma) && phrase.determiner == .definite)
        return !isTold && !complements.contains(where: joints.contains)
    }

    /// Whether a date hangs on the preposition.
    func isWhen(_ preposition: Int) -> Bool {
        tree.child(of: preposition, .prepositionalObject).map { tree.tokens[$0].entity?.kind == .date }
            ?? false
    }

    /// Nouns of which not even a description tells what they are one of.
    private static let copies: Set<String> = [
        "version", "example", "precedent", "instance", "variant", "copy", "replica", "sample",
        "specimen", "batch", "consignment", "fragment", "strain", "isolate", "variety", "faction", "offshoot",
        "pair",
    ]

    /// Nouns that say what something is to something else, which must be named.
    private static let dependents: Set<String> = [
        "attempt", "successor", "predecessor", "sequel", "rival", "alternative", "reason", "cause", "answer",
        "solution", "result", "hint",
        "clue",
        "proof", "evidence", "confirmation", "explanation", "exception", "difference", "improvement",
        "effect",
        "consequence", "outcome", "word", "name", "term", "phrase", "principle", "idea", "trend", "step",
        "prize", "leg", "round", "interpretation", "ingredient", "agent", "series",
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

    private static let doings: Set<String> = [
        "work", "construction", "production", "building", "trial", "test", "digging", "operation",
        "fighting",
        "negotiation", "talk", "service", "preparation", "research", "excavation", "filming", "planning",
        "output", "consumption", "conversion", "ownership", "control", "command", "leadership", "success",
        "recovery",
        "progress",
    ]

    private static let phases: Set<String> = [
        "start", "begin", "commence", "stop", "end", "finish", "cease", "resume", "continue", "follow",
        "go",
    ]

    /// `Work started in 1859`, `Production grew before 1945`: on what, of what, the sentences before say.
    private func isBareDoing(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        let isTold = tree.tokens[token.head].tag == .pastVerb
        // `Rebellion broke out`
        if ["rebellion", "revolt", "war", "unrest", "fighting"].contains(token.lemma), isMainSubject(index),
            tree.tokens[token.head].lemma == "break", tree.children(of: index).isEmpty
        {
            return true
        }
        // `Regular service began`: which, an adjective does not tell, unless it is of a name.
        let narrowing = tree.children(
            of: index, .preposition, .compound, .clausalModifierOfNoun, .relativeClause, .possessive)
        return Self.doings.contains(token.lemma)
            && (isTold || Self.phases.contains(tree.tokens[token.head].lemma))
            && isMainSubject(index) && [.noun, .pluralNoun].contains(token.tag) && narrowing.isEmpty
            && !tree.children(of: index, .adjectivalModifier).contains {
                $0 > 0 && tree.tokens[$0].text.first?.isUppercase == true
            }
    }

    /// `More than 3,000 were fired`, `About 70 per cent comes from Ghana`: of what is not said.
    private func isCountAlone(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        let isCount =
            token.tag == .cardinal && token.entity?.kind != .date
            || ["cent", "percent", "%"].contains(token.lemma)
        return isCount && isMainSubject(index)
            && !tree.children(of: index, .preposition).contains { tree.tokens[$0].lemma == "of" }
    }

    /// `added a controlled amount to its water`, `the number on a chip had doubled`: of what is not said.
    private func isAmountOfNothing(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard [.noun, .pluralNoun].contains(token.tag), let phrase = tree.nounPhrase(at: index) else {
            return false
        }
        let isOfSomething = tree.children(of: index, .preposition).contains { tree.tokens[$0].lemma == "of" }
        if token.lemma == "number", phrase.determiner == .definite, isSubject(index) { return !isOfSomething }
        return ["amount", "quantity", "dose", "proportion", "portion"].contains(token.lemma)
            && tree.children(of: index, .preposition, .compound, .possessive).isEmpty
            && [.indefinite, .none].contains(phrase.determiner)
    }

    /// `in the campaign that followed`: followed what.
    private func isSequelOf(_ index: Int) -> Bool {
        guard let clause = tree.child(of: index, .relativeClause), tree.tokens[clause].lemma == "follow"
        else {
            return false
        }
        return tree.child(of: clause, .directObject, .agent, .preposition) == nil
    }
}
