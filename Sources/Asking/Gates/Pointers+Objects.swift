import English

/// Objects, amounts and works that a sentence takes up without saying of what: `left little doubt`, `sent a message`.
extension Pointers {
    func isIncomplete(_ index: Int) -> Bool {
        isDoubt(index) || isWorkForNothing(index) || isFacility(index) || isSomeObject(index)
            || isWeightOfNothing(index)
            || isLargestKnown(index) || isCulprit(index) || isUnaimed(index)
            || isBareTotal(index) || isOnes(index) || isBeginning(index) || isGoingOver(index)
    }

    /// `left little doubt`, `showed their worth`: of what.
    private func isDoubt(_ index: Int) -> Bool {
        ["doubt", "trace", "impression", "effort"].contains(tree.tokens[index].lemma)
            && [.noun, .pluralNoun].contains(tree.tokens[index].tag)
            && Self.places.contains(tree.tokens[index].relation)
            && isBare(index)
            && (tree.tokens[index].lemma != "effort"
                || tree.child(of: index, .adjectivalModifier, .nounModifier) == nil)
    }

    /// `patented a process`, `sent a message to Congress`, `an international convention was agreed`: about what.
    private func isWorkForNothing(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard Self.purposes.contains(token.lemma), token.tag == .noun,
            [.directObject, .passiveSubject, .subject].contains(token.relation),
            let phrase = tree.nounPhrase(at: index), phrase.determiner == .indefinite
        else { return false }
        let joints: Set<String> = [
            "of", "for", "on", "about", "against", "between", "with", "that", "by", "called", "in",
        ]
        let isTold = tree.children(of: index, .preposition).contains {
            joints.contains(tree.tokens[$0].lemma)
                && (tree.tokens[$0].lemma == "of" || !isWhen($0))
        }
        let isNarrowed =
            tree.child(
                of: index, .compound, .relativeClause, .clausalModifierOfNoun, .apposition, .clausalComplement
            ) != nil
        return !isTold && !isNarrowed && !hasPurpose(token.head)
    }

    /// `patented a process to harden steel`: an infinitive says what for, wherever the parser hangs it.
    private func hasPurpose(_ verb: Int) -> Bool {
        !tree.children(of: verb, .openComplement, .adverbialClause, .clausalComplement).isEmpty
    }

    /// What is made or decreed about something, or for something.
    private static let purposes: Set<String> = [
        "process", "message", "report", "proposal", "petition", "convention", "agreement", "law", "act",
        "bill", "decree", "edict", "order", "scheme", "commission", "committee", "ban", "vote", "business",
        "remedy", "cure", "problem", "puzzle", "question", "inquiry", "enquiry", "investigation",
    ]

    /// `The European facility at Grenoble`: for what.
    private func isFacility(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        return ["facility", "installation", "apparatus"].contains(
            token.lemma)
            && token.tag == .noun && isSubject(index) && tree.nounPhrase(at: index)?.determiner == .definite
            && tree.child(of: index, .compound, .apposition, .possessive, .relativeClause) == nil
            && !tree.children(of: index, .preposition).contains {
                ["of", "for"].contains(tree.tokens[$0].lemma)
            }
    }

    /// `exposed some in the soil`, `capable of 120,000 a day`: of what.
    private func isSomeObject(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        return token.text.lowercased() == "some"
            && [.directObject, .prepositionalObject].contains(token.relation)
            && !tree.children(of: index, .preposition).contains { tree.tokens[$0].lemma == "of" }
            && !(index + 1 < tree.tokens.count && tree.tokens[index + 1].tag.isNoun)
    }

    private static let units: Set<String> = [
        "pound", "ton", "tonne", "kilogram", "gram", "litre", "liter", "gallon", "barrel", "bushel",
        "acre", "hectare",
    ]

    /// `Some 20,000 pounds were sent to England`: of what.
    private func isWeightOfNothing(_ index: Int) -> Bool {
        Self.units.contains(tree.tokens[index].lemma) && isMainSubject(index)
            && tree.tokens[tree.tokens[index].head].lemma != "be"
            && !tree.children(of: index, .preposition).contains { tree.tokens[$0].lemma == "of" }
    }

    /// `The largest known, in Alberta, was discovered`: largest what.
    private func isLargestKnown(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        return isMainSubject(index) && (token.tag == .superlative || token.text.lowercased() == "known")
            && shown.contains { $0 < index && tree.tokens[$0].text.lowercased() == "the" }
            && !tree.children(of: index, .preposition).contains { tree.tokens[$0].lemma == "of" }
    }

    private func isBare(_ index: Int) -> Bool {
        tree.child(
            of: index, .preposition, .compound, .relativeClause, .clausalModifierOfNoun, .clausalComplement,
            .possessive)
            == nil
    }

    /// `phosphorus was the main culprit`: of what.
    private func isCulprit(_ index: Int) -> Bool {
        ["culprit", "answer", "reason", "solution", "remedy"].contains(tree.tokens[index].lemma)
            && tree.tokens[index].relation == .attribute
            && tree.nounPhrase(at: index)?.determiner == .definite
            && isBare(index)
    }

    /// `began to look in 1987`, `answered with birch bark`: for what, to what.
    private func isUnaimed(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard token.tag.isVerb, ["look", "search", "answer", "respond", "reply"].contains(token.lemma) else {
            return false
        }
        // `responded by inviting`: how, but not to what.
        let isReply = ["respond", "reply"].contains(token.lemma)
        let aims: Set<String> =
            isReply
            ? ["to"] : ["for", "at", "to", "into", "like", "after", "by", "through", "on", "over"]
        return tree.child(
            of: index, .directObject, .clausalComplement, .openComplement, .adjectivalComplement,
            .passiveSubject, .particle)
            == nil
            && !tree.children(of: index, .preposition).contains { aims.contains(tree.tokens[$0].lemma) }
            && !tree.children(of: index, .preposition).isEmpty
    }

    /// `In 2006 the Emma Maersk passed 14,000`: of what.
    private func isBareTotal(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        return token.tag == .cardinal && token.relation == .directObject && token.entity?.kind == .cardinal
            && ["pass", "exceed", "reach", "top", "allow", "carry"].contains(tree.tokens[token.head].lemma)
            && tree.children(of: index, .preposition).isEmpty
    }

    /// `The Orchestre de Paris went over in the 1970s`: to what.
    private func isGoingOver(_ index: Int) -> Bool {
        tree.tokens[index].lemma == "go"
            && tree.children(of: index, .particle, .adverbialModifier).contains {
                tree.tokens[$0].lemma == "over"
            }
            && !tree.children(of: index, .preposition).contains { tree.tokens[$0].lemma == "to" }
    }

    /// `Herbert Bartz began in 1972`: to do what.
    private func isBeginning(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard token.tag.isVerb, ["begin", "start", "resume", "stop", "quit"].contains(token.lemma),
            tree.child(
                of: index, .directObject, .openComplement, .clausalComplement, .passiveSubject, .particle)
                == nil,
            let subject = tree.child(of: index, .subject), tree.isPerson(subject)
        else { return false }
        return !tree.children(of: index, .preposition).contains {
            ["as", "by", "with", "on", "at"].contains(tree.tokens[$0].lemma)
        }
    }

    /// `built small ones in 1800`: of what kind, an earlier noun of the sentence must say.
    private func isOnes(_ index: Int) -> Bool {
        tree.tokens[index].text.lowercased() == "ones"
            && !shown.contains { $0 < index && [.pluralNoun, .noun].contains(tree.tokens[$0].tag) }
    }
}
