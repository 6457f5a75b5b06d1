import English

extension Pointers {
    /// A pronoun without a noun before it that agrees and is shown.
    func isUnexplained(_ index: Int, _ word: String) -> Bool {
        guard tree.tokens[index].relation != .expletive else { return false }
        // `Darwin himself proposed`, `the junction itself`
        if word.hasSuffix("self"), index > 0, tree.tokens[index - 1].tag.isNoun { return false }
        let own = isObject(index) || isOfPredicate(index) ? subjects(above: index) : []
        let above = holders(of: index)
        let nouns = shown.filter { before in
            before < index && tree.tokens[before].tag.isNoun
                && (word != "it" || tree.tokens[before].relation != .compound) && !own.contains(before)
                && !isAmount(before)
                && !above.contains(before) && !above.contains(tree.tokens[before].head)
        }
        // `60 per cent of its weight is mineral`: nothing in its own phrase is what it is of.
        if isInOpening(index, of: nouns), ["its", "their"].contains(word), !isOfOwnSubject(index) {
            return true
        }
        switch word {
        case "he", "she", "him", "his", "her", "himself", "herself":
            // `Hans Kmoch's collection of his games`: whose.
            if tree.tokens[index].relation == .possessive, isInOwnedSubject(index) { return true }
            if isAheadOfPerson(index) { return false }
            // A main subject takes up subjects: in `After talks with Arkady, he left` nobody says who.
            if isMainSubject(index) {
                return !nouns.contains {
                    isSubject($0) && tree.nounPhrase(at: $0)?.number != .plural
                        && (tree.isPerson($0) || isNameOfWho($0))
                }
            }
            return !nouns.contains { tree.isPerson($0) || isNameOfWho($0) }
        case "it", "its", "itself":
            if isAheadOfThing(index) || isOfOwnSubject(index) { return false }
            if isMainSubject(index) {
                return !nouns.contains { isSubject($0) && tree.tokens[$0].tag == .noun }
            }
            // `Godwin advocated for its replacement`, `Priestley noted that a cube of it`: a person is no `it`; nor is
            // `iodine` in `add iodine to it`, or the place in `Meissner, in Berlin, showed that it is more`.
            if word == "its", isOfNewcomer(index) || isPostOf(index) { return true }
            // `The institute published standards intended to resist it`: hardly the institute.
            let told = isSubject(index) ? toldClause(of: index) : isObject(index) ? mainSubject : 0..<0
            return !nouns.contains {
                // `The earthquake shifted the ground under its towers`: what happens owns none.
                !(word == "its" && Self.happenings.contains(tree.tokens[$0].lemma))
                    && !(word == "it"
                        && (isBeside($0, index) || isPlace($0) || isTeller($0, of: index) || isOfSomebody($0)))
                    && !told.contains($0)
                    // `Almagro crossed its southern part on his return`: who has a `his` is no `it`.
                    && !(isMainSubject($0) && tree.tokens[$0].tag == .name && hasHis)
                    && tree.nounPhrase(at: $0)?.number == .singular && !tree.isPerson($0)
                    && !isTitleOfPerson($0) && !isOfSeveral($0) && !isOfSetPhrase($0)
                    && !(word == "it" && isDoer($0, of: index))
            }
        case "they" where isMainSubject(index):
            // `Together with dolphins, which are small, they form a group`: who they are, subjects tell.
            return !nouns.contains {
                isSubject($0)
                    && (tree.nounPhrase(at: $0)?.number == .plural || tree.coordination(from: $0) != nil)
            }
        case "theirs", "hers", "ours", "yours": return true
        case "they", "them", "their", "themselves":
            return !nouns.contains {
                tree.nounPhrase(at: $0)?.number == .plural || tree.coordination(from: $0) != nil
            }
        case "us": return tree.tokens[index].text != "US"
        // `Elizabeth I`
        case "i": return index == 0 || tree.tokens[index - 1].tag != .name
        case "we", "you", "my", "our", "your", "me", "one": return true
        default: return false
        }
    }

    /// `In October its fleet was destroyed`: a time or an amount owns nothing.
    func isAmount(_ index: Int) -> Bool {
        let amounts: Set<EntityKind> = [.date, .time, .percent, .cardinal, .quantity, .money, .ordinal]
        return tree.entity(at: index).map { amounts.contains($0.kind) } ?? false
            || [
                "cent", "percent", "half", "part", "majority", "number", "period", "era", "century", "decade",
                "year",
            ].contains(tree.tokens[index].lemma)
    }

    func isMainSubject(_ index: Int) -> Bool {
        isSubject(index) && tree.tokens[tree.tokens[index].head].head == tree.tokens[index].head
    }

    func isSubject(_ index: Int) -> Bool {
        [.subject, .passiveSubject].contains(tree.tokens[index].relation)
    }

    /// A capitalised subject that the recogniser took for something else may be a person; `the Mongols` are none.
    func isNameOfWho(_ index: Int) -> Bool {
        isSubject(index) && tree.tokens[index].tag == .name
            && tree.nounPhrase(at: index)?.determiner != .definite
    }

    /// `Barbara Harmer, once a hairdresser`: who somebody is.
    private func isTitleOfPerson(_ index: Int) -> Bool {
        tree.tokens[index].relation == .apposition && tree.isPerson(tree.tokens[index].head)
    }

    /// The words of the main clause's subject.
    var mainSubject: Range<Int> {
        tree.tokens.indices.first(where: isMainSubject).map { tree.subtree(of: $0) } ?? 0..<0
    }
}
