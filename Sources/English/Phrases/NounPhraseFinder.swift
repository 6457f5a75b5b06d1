extension SentenceTree {
    /// The noun phrases in the order of their heads.
    package var nounPhrases: [NounPhrase] {
        tokens.indices.compactMap(nounPhrase(at:))
    }

    /// The phrase a noun or pronoun heads; nil if the token is only a part of another noun's name.
    package func nounPhrase(at head: Int) -> NounPhrase? { nounPhrase(at: head, depth: 0) }

    func nounPhrase(at head: Int, depth: Int) -> NounPhrase? {
        guard depth < Self.longestChain, isNominal(head) else { return nil }
        let range = fullRange(of: head)
        let determiner = determiner(of: head)
        return NounPhrase(
            range: range, core: range.lowerBound..<head + 1, head: head, determiner: determiner,
            number: number(of: head), standsAlone: standsAlone(head, determiner, depth: depth))
    }

    private func isNominal(_ index: Int) -> Bool {
        let token = tokens[index]
        switch token.relation {
        case .compound, .nounModifier, .caseMarker, .determiner, .numericModifier, .quantifierModifier,
            .possessive:
            return token.relation == .possessive && token.tag.isNoun
        case .adverbialModifier, .marker, .punctuation: return false
        default: break
        }
        switch token.tag {
        case .noun, .pluralNoun, .name, .pluralName, .pronoun, .whPronoun, .existential: return true
        case .cardinal, .determiner, .adjective, .superlative:
            return [.subject, .passiveSubject, .directObject, .prepositionalObject].contains(token.relation)
        default: return false
        }
    }

    /// From the left edge to the last token before a coordinator, another member or an aside.
    private func fullRange(of head: Int) -> Range<Int> {
        let whole = subtree(of: head)
        let start = children(of: head).first { $0 < head && isPart($0, of: head) }.map {
            subtree(of: $0).lowerBound
        }
        let end = children(of: head).first { $0 > head && !isPart($0, of: head) }.map {
            subtree(of: $0).lowerBound
        }
        let bounded = min(start ?? head, head)..<max(end ?? whole.upperBound, head + 1)
        let trimmed = trimmed(bounded)
        return trimmed.contains(head) ? trimmed : head..<head + 1
    }

    /// Whether a child belongs to the phrase: no other member, no aside, nothing behind a comma.
    func isPart(_ child: Int, of head: Int) -> Bool {
        switch tokens[child].relation {
        case .coordinator, .conjunct, .apposition, .preconjunction, .parataxis: return false
        case .punctuation: return child < head || tokens[child].tag == .hyphen
        case .relativeClause, .clausalModifierOfNoun, .preposition:
            let first = subtree(of: child).lowerBound
            return first == 0 || child < head || tokens[first - 1].tag != .comma
        default: return true
        }
    }

    private func determiner(of head: Int) -> Determiner {
        if [.pronoun, .whPronoun, .existential].contains(tokens[head].tag) { return .pronoun }
        let openers = children(
            of: head, .determiner, .possessive, .numericModifier, .predeterminer, .adjectivalModifier
        )
        .filter { $0 < head }
        for opener in openers {
            let word = tokens[opener].text.lowercased()
            switch tokens[opener].relation {
            case .possessive: return tokens[opener].tag.isNoun ? .possessive : .possessivePronoun
            case .numericModifier: return .numeral
            default: if let kind = Self.determiners[word] { return kind }
            }
        }
        return tokens[head].tag == .determiner ? .demonstrative : .none
    }

    private func number(of head: Int) -> GrammaticalNumber {
        let word = tokens[head].text.lowercased()
        switch tokens[head].tag {
        case .pluralNoun, .pluralName: return .plural
        case .pronoun, .determiner, .whPronoun:
            return [
                "we", "us", "they", "them", "these", "those", "themselves", "ourselves", "many", "both",
                "some",
            ]
            .contains(word) ? .plural : .singular
        case .cardinal where tokens[head].entity?.kind == .date: return .singular
        case .cardinal: return word == "one" || word == "1" ? .singular : .plural
        default: return .singular
        }
    }

    private static let determiners: [String: Determiner] = {
        let words: [Determiner: String] = [
            .indefinite: "a an", .definite: "the", .demonstrative: "this that these those such said",
            .quantifier: """
            some any all many most few several both each every no another other others more much less either neither \
            half various certain numerous enough own same
            """,
            .interrogative: "which what whichever whatever", .possessivePronoun: "whose",
        ]
        return words.reduce(into: [:]) { table, entry in
            for word in entry.value.split(separator: " ") { table[String(word)] = entry.key }
        }
    }()
}
