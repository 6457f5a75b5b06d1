import English

/// What is compared or ranked against things that only the sentences before name.
extension Pointers {
    /// `shows the opposite trend`: to which, only the sentences before say.
    func isOpposite(_ index: Int, _ word: String) -> Bool {
        guard ["opposite", "reverse", "contrary"].contains(word),
            tree.tokens[index].relation == .adjectivalModifier
        else { return false }
        let noun = tree.tokens[index].head
        return tree.nounPhrase(at: noun)?.determiner == .definite
            && !tree.children(of: noun, .preposition).contains {
                ["of", "to", "from"].contains(tree.tokens[$0].lemma)
            }
    }

    /// `The only route is ...`, `The most powerful kind`, `The decisive step was ...`: of what, nothing says.
    func isBareRank(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard token.tag == .superlative || token.tag == .superlativeAdverb || Self.ranks.contains(token.lemma)
        else {
            return false
        }
        // `Among the best known are Hekla and Katla`
        if index < 3, tree.tokens[0].lemma.lowercased() == "among",
            !tree.tokens[..<(tree.tokens.firstIndex { $0.lemma == "be" } ?? 0)].contains(where: \.tag.isNoun)
        {
            return true
        }
        // `The best known, Llanganuco, separates`
        if index == 1, tree.tokens[0].text.lowercased() == "the",
            let comma = tree.tokens.prefix(5).firstIndex(where: { $0.tag == .comma }),
            !tree.tokens[..<comma].contains(where: \.tag.isNoun)
        {
            return true
        }
        // `Adansonia grandidieri, the tallest, lines a track`
        if token.tag == .superlative, tree.tokens[index].relation == .apposition,
            tree.children(of: index, .preposition).isEmpty
        {
            return true
        }
        let modified = token.tag == .superlativeAdverb ? tree.tokens[token.head].head : token.head
        guard [.noun, .pluralNoun].contains(tree.tokens[modified].tag), isMainSubject(modified),
            let phrase = tree.nounPhrase(at: modified), phrase.determiner == .definite
        else { return false }
        let isNarrowed = phrase.range.upperBound > phrase.core.upperBound
        // `the common earthworm`, `the first-aid kit`: a name of several nouns narrows itself.
        return !isNarrowed && tree.child(of: modified, .compound) == nil
    }

    private static let ranks: Set<String> = [
        "only", "decisive", "important", "crucial", "main", "chief", "principal", "sole", "central", "real",
        "true",
        "key", "usual",
    ]

    /// `On 22 October a dispute broke out`: in which year, the sentences before say.
    func isDayWithoutYear(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard token.entity?.kind == .date, Self.months.contains(token.text), token.tag == .name else {
            return false
        }
        let tells = shown.contains { tree.tokens[$0].tag == .pastVerb }
        let year = tree.tokens.contains { other in
            other.text.count == 4 && other.text.allSatisfy(\.isNumber)
        }
        return tells && !year
    }

    private static let months: Set<String> = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November",
        "December",
    ]
}

extension Pointers {
    /// `one of the first twelve World Heritage Sites`: of what, the words behind say.
    func isOneOfNamed(_ index: Int) -> Bool {
        // `from a region where they are crowded to one where they are not`
        if tree.child(of: index, .relativeClause) != nil,
            shown.contains(where: { $0 < index && tree.tokens[$0].tag == .noun })
        {
            return true
        }
        guard let of = tree.children(of: index, .preposition).first(where: { tree.tokens[$0].lemma == "of" }),
            let object = tree.child(of: of, .prepositionalObject), let phrase = tree.nounPhrase(at: object)
        else { return false }
        return phrase.standsAlone || phrase.core.count > 2
    }
}
