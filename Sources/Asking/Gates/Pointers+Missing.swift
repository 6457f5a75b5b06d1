import English

/// What a verb or a measure needs beside it to be understood.
extension Pointers {
    /// Whether something is missing that only the sentences before tell.
    func isMissing(_ index: Int) -> Bool {
        isDirectionFromHere(index) || isVisitNowhere(index) || isLossToNobody(index) || isBareNumber(index)
            || isOfficeless(index) || isOpposite(index) || isTieToNobody(index) || isReturn(index)
            || isTakenFromOther(index) || isLongest(index) || isForetold(index)
    }

    /// `was appointed in August 2024`: as what.
    private func isOfficeless(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard ["appoint", "elect"].contains(token.lemma), token.tag == .participle,
            tree.child(of: index, .passiveAuxiliary) != nil
        else { return false }
        return !tree.children(of: index).contains { child in
            [.objectPredicate, .attribute, .directObject, .openComplement, .apposition].contains(
                tree.tokens[child].relation)
                || child > index && tree.tokens[child].tag.isNoun && tree.tokens[child].entity?.kind != .date
                || tree.tokens[child].relation == .preposition
                    && ["as", "to", "for"].contains(tree.tokens[child].lemma)
        }
    }

    /// `leased a field opposite`: opposite what.
    private func isOpposite(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        return token.text.lowercased() == "opposite" && index > 0 && tree.tokens[index - 1].tag.isNoun
            && index + 1 < tree.tokens.count
            && [.comma, .sentenceEnd, .preposition].contains(tree.tokens[index + 1].tag)
    }

    private static let ties: Set<String> = ["relation", "recognition", "tie", "contact"]

    /// `broke off relations`, `withheld recognition`: with whom, of whom.
    private func isTieToNobody(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        return Self.ties.contains(token.lemma) && token.relation == .directObject
            && tree.nounPhrase(at: index)?.determiner == Determiner.none
            && tree.child(of: index, .preposition, .compound, .relativeClause) == nil
            && !tree.children(of: token.head, .preposition).contains {
                ["with", "from", "to"].contains(tree.tokens[$0].lemma)
            }
    }

    /// `The Waikato is the longest`: the longest of what.
    private func isLongest(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard token.tag == .superlative, [.attribute, .adjectivalComplement].contains(token.relation),
            index > 0,
            tree.tokens[index - 1].text.lowercased() == "the"
        else { return false }
        return tree.child(of: index, .preposition, .relativeClause) == nil
    }

    /// `the predicted sense of movement`: told of before.
    private func isForetold(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        return token.relation == .adjectivalModifier
            && ["predicted", "proposed", "mentioned", "described", "expected", "planned", "present"].contains(
                token.text.lowercased())
            && tree.nounPhrase(at: token.head)?.determiner == .definite
    }

    /// `In return Gomes was to pay rent`: for what.
    private func isReturn(_ index: Int) -> Bool {
        guard index == shown.first, tree.tokens[index].lemma.lowercased() == "in",
            index + 1 < tree.tokens.count,
            ["return", "exchange", "consequence"].contains(tree.tokens[index + 1].text.lowercased())
        else { return false }
        let next = index + 2
        return !(next < tree.tokens.count && ["for", "to", "with", "of"].contains(tree.tokens[next].lemma))
    }

    private static let taking: Set<String> = [
        "take", "seize", "annex", "conquer", "occupy", "acquire", "inherit", "buy", "capture", "absorb",
        "invade",
    ]

    /// `The government took over its territory`: nobody takes his own.
    private func isTakenFromOther(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        let noun = tree.tokens[token.head]
        return token.tag == .possessivePronoun && ["its", "their"].contains(token.text.lowercased())
            && noun.relation == .directObject && Self.taking.contains(tree.tokens[noun.head].lemma)
            && tree.tokens[noun.head].head == noun.head
    }

    private static let directions: Set<String> = [
        "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "north-east",
        "north-west", "south-east", "south-west", "away",
    ]
    private static let lengths: Set<String> = [
        "km", "kilometre", "kilometer", "mile", "m", "metre", "meter", "nm",
    ]

    /// `Bukhara, 250 km to the west`: of where.
    private func isDirectionFromHere(_ index: Int) -> Bool {
        guard Self.lengths.contains(tree.tokens[index].lemma) else { return false }
        let behind = Array(shown.drop { $0 <= index }.prefix(4))
        guard
            let place = behind.first(where: { Self.directions.contains(tree.tokens[$0].lemma.lowercased()) }),
            behind.prefix(while: { $0 != place }).allSatisfy({
                ["to", "the"].contains(tree.tokens[$0].lemma)
            })
        else { return false }
        let next = place + 1
        return !(next < tree.tokens.count && ["of", "from"].contains(tree.tokens[next].lemma))
    }

    /// `who visited in 1404`: where.
    private func isVisitNowhere(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard ["visit", "enrol", "enroll", "attend", "join"].contains(token.lemma), token.tag.isVerb,
            tree.child(of: index, .directObject, .passiveSubject, .passiveAuxiliary) == nil
        else { return false }
        let places: Set<String> = ["in", "at", "with", "for", "as"]
        return !tree.children(of: index, .preposition).contains {
            places.contains(tree.tokens[$0].lemma) && !isWhen($0)
        } && token.relation != .clausalModifierOfNoun && tree.child(of: index, .conjunct) == nil
    }

    /// `The province was lost in 1884`: in which war, to whom.
    private func isLossToNobody(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard ["lose", "return", "cede", "surrender", "regain", "recover"].contains(token.lemma),
            tree.child(of: index, .passiveAuxiliary) != nil
        else { return false }
        return !tree.children(of: index).contains { child in
            tree.tokens[child].relation == .agent
                || [.preposition, .dative].contains(tree.tokens[child].relation) && !isWhen(child)
        }
    }

    /// `recorded 11.8`: of what.
    private func isBareNumber(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        return token.tag == .cardinal && token.relation == .directObject && token.text.contains(".")
            && token.text.contains(where: \.isNumber) && tree.children(of: index).isEmpty
            && ![.money, .percent].contains(token.entity?.kind)
    }
}
