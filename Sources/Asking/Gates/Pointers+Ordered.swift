import English

/// What is one of several that only the sentences before tell of: `later treaties`, `the fourth conquest`, `individuals`.
extension Pointers {
    /// `Later treaties dealt with rescue`, `The single bird flew on`, `The better images came`: than which, of which.
    func isLaterOne(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard isMainSubject(index), [.noun, .pluralNoun].contains(token.tag),
            let phrase = tree.nounPhrase(at: index),
            tree.child(of: index, .compound) == nil
        else { return false }
        let modifiers = tree.children(of: index, .adjectivalModifier)
        let isOrdered =
            phrase.determiner == Determiner.none && token.tag == .pluralNoun
            && modifiers.contains {
                ["later", "earlier", "subsequent", "previous", "prior"].contains(
                    tree.tokens[$0].text.lowercased())
            }
        let isPicked =
            phrase.determiner == .definite
            && modifiers.contains {
                ["single", "lone"].contains(tree.tokens[$0].lemma)
                    || tree.tokens[$0].tag == .comparative && $0 + 1 == index
            }
        return (isOrdered || isPicked)
            && !tree.children(of: index, .preposition).contains { tree.tokens[$0].lemma == "of" }
    }

    /// `The fourth conquest was lasting`: of what, and which came before.
    func isNumbered(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard isMainSubject(index) || token.relation == .directObject, token.tag == .noun,
            tree.nounPhrase(at: index)?.determiner == .definite
        else {
            return false
        }
        return tree.children(of: index, .adjectivalModifier).contains {
            ["second", "third", "fourth", "fifth", "sixth"].contains(tree.tokens[$0].text)
        } && tree.child(of: index, .compound, .relativeClause) == nil
            && !tree.children(of: index, .preposition).contains {
                ["of", "on", "to"].contains(tree.tokens[$0].lemma)
            }
            && !tree.children(of: index, .adjectivalModifier).contains {
                tree.tokens[$0].text.first?.isUppercase == true && $0 > 0
            }
    }

    /// `The rise in cost led to`, but `the rise in the cost of rhenium`.
    func isChangeOfNothing(_ index: Int) -> Bool {
        guard
            ["rise", "fall", "increase", "decrease", "decline", "drop", "reduction", "growth", "change"]
                .contains(
                    tree.tokens[index].lemma), isMainSubject(index),
            tree.nounPhrase(at: index)?.determiner == .definite
        else { return false }
        let told = tree.children(of: index, .preposition)
        guard told.count == 1, tree.tokens[told[0]].lemma == "in",
            let object = tree.child(of: told[0], .prepositionalObject)
        else { return false }
        return tree.subtree(of: object).count == 1 && [.noun, .pluralNoun].contains(tree.tokens[object].tag)
    }

    /// `The American type was tried`: of what.
    func isTypeOfNothing(_ index: Int) -> Bool {
        ["type", "version", "model", "design", "kind", "method", "system"].contains(tree.tokens[index].lemma)
            && isMainSubject(index) && tree.nounPhrase(at: index)?.determiner == .definite
            && tree.child(
                of: index, .preposition, .compound, .relativeClause, .clausalModifierOfNoun, .possessive)
                == nil
            && tree.child(of: index, .adjectivalModifier) != nil
    }

    /// `described the larger as a subspecies`: of the two that are not named.
    func isLargerAlone(_ index: Int) -> Bool {
        tree.tokens[index].tag == .comparative && Self.places.contains(tree.tokens[index].relation)
            && tree.children(of: index, .determiner).contains { tree.tokens[$0].lemma.lowercased() == "the" }
            && tree.child(of: index, .preposition) == nil
    }

    /// `Ferenc Erkel's opera was first performed`: which.
    func isWorkOfSomebody(_ index: Int) -> Bool {
        [
            "opera", "film", "novel", "play", "book", "poem", "symphony", "painting", "song", "successor",
            "pupil",
        ].contains(
            tree.tokens[index].lemma)
            && isMainSubject(index) && tree.child(of: index, .possessive) != nil
            && tree.child(
                of: index, .apposition, .preposition, .compound, .adjectivalModifier, .relativeClause) == nil
            && !(index + 1 < tree.tokens.count
                && (tree.tokens[index + 1].tag.isNoun || tree.tokens[index + 1].tag == .comma))
    }

    /// `Footage from the wild was obtained`: of what.
    func isFootage(_ index: Int) -> Bool {
        tree.tokens[index].lemma == "footage" && isMainSubject(index)
            && !tree.children(of: index, .preposition).contains {
                ["of", "by"].contains(tree.tokens[$0].lemma)
            }
            && tree.child(of: index, .compound, .possessive, .relativeClause) == nil
    }

    /// `is among the most notable`: of what.
    func isAmongMost(_ index: Int) -> Bool {
        guard tree.tokens[index].tag == .superlativeAdverb, index > 1,
            ["among", "one"].contains(tree.tokens[index - 2].lemma) || tree.tokens[index - 2].lemma == "of"
        else { return false }
        let adjective = index + 1
        guard tree.tokens.indices.contains(adjective), tree.tokens[adjective].tag == .adjective else {
            return false
        }
        guard tree.tokens.indices.contains(adjective + 1) else { return true }
        return [.sentenceEnd, .comma].contains(tree.tokens[adjective + 1].tag)
    }

    /// `accounted for some 10 per cent`: of what.
    func isShareOfNothing(_ index: Int) -> Bool {
        guard ["%", "cent", "percent"].contains(tree.tokens[index].lemma),
            tree.tokens[index].relation == .prepositionalObject,
            tree.tokens[tree.tokens[tree.tokens[index].head].head].lemma == "account"
        else { return false }
        return !tree.children(of: index, .preposition).contains { tree.tokens[$0].lemma == "of" }
            && !tree.tokens[index...].prefix(3).contains { $0.lemma == "of" }
    }

    /// `had overshadowed all three`: of what.
    func isAllOfThem(_ index: Int) -> Bool {
        tree.tokens[index].tag == .cardinal && index > 0 && tree.tokens[index - 1].text.lowercased() == "all"
            && Self.places.contains(tree.tokens[index].relation)
            && tree.child(of: index, .preposition) == nil
            && !(index + 1 < tree.tokens.count
                && [.noun, .pluralNoun, .adjective].contains(tree.tokens[index + 1].tag))
    }

    /// `is thought to be mainly responsible`: for what.
    func isResponsible(_ index: Int) -> Bool {
        ["responsible", "accountable"].contains(tree.tokens[index].lemma)
            && tree.tokens[index].relation == .adjectivalComplement
            && !shown.contains { $0 > index && ["for", "to"].contains(tree.tokens[$0].text.lowercased()) }
    }

    /// `Individuals are divided into types`, `Groups have been filmed`: of what.
    func isOneOfThem(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        return ["individual", "group", "specimen", "record", "sighting", "member"].contains(token.lemma)
            && (isMainSubject(index) || token.text == "individuals" && Self.places.contains(token.relation))
            && tree.nounPhrase(at: index)?.core.count == 1
            && tree.child(of: index, .preposition, .relativeClause, .clausalModifierOfNoun) == nil
    }

    /// `Idrija stands second`: in what.
    func isPlaceInRank(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        return ["first", "second", "third", "fourth", "last"].contains(token.text.lowercased())
            && ["stand", "rank", "come", "finish"].contains(tree.tokens[token.head].lemma)
            && token.head < index && token.head + 2 > index && tree.children(of: index).isEmpty
            && !tree.children(of: token.head, .preposition).contains {
                $0 > index
                    && ["in", "among", "of", "for", "behind", "to", "after"].contains(tree.tokens[$0].lemma)
            }
    }
}
