extension SentenceTree {
    /// Whether the phrase of a head can be understood without the sentences before.
    ///
    /// A name can, and so can a phrase that is not definite. A definite one can if something in it says which is meant.
    func standsAlone(_ head: Int, _ determiner: Determiner, depth: Int) -> Bool {
        if hasBackwardReference(head) { return false }
        if tokens[head].tag == .name || tokens[head].tag == .pluralName { return true }
        if tokens[head].tag == .cardinal, let kind = tokens[head].entity?.kind, kind != .cardinal {
            return true
        }
        switch determiner {
        case .pronoun, .demonstrative, .possessivePronoun, .interrogative: return false
        case .definite: return isIdentified(head, depth: depth)
        case .possessive:
            return children(of: head, .possessive).allSatisfy {
                nounPhrase(at: $0, depth: depth + 1)?.standsAlone ?? false
            }
        case .indefinite, .quantifier, .numeral, .none: return tokens[head].tag.isNoun
        }
    }

    private static let pointers: Set<String> = [
        "this", "that", "these", "those", "such", "same", "other", "others", "another", "latter",
        "former", "above",
        "aforementioned", "both", "each", "either", "neither", "its", "their", "his", "her", "said",
        "similar",
    ]

    /// Words that point to what was said before.
    private func hasBackwardReference(_ head: Int) -> Bool {
        children(of: head, .determiner, .predeterminer, .adjectivalModifier, .possessive)
            .contains { $0 < head && Self.pointers.contains(tokens[$0].text.lowercased()) }
    }

    /// They tell when or how something happened, and hang on a noun only by a mistake of the parser or loosely:
    /// `inherited the film from him`.
    private static let loosePrepositions: Set<String> = [
        "from", "with", "as", "after", "before", "during", "since", "until", "through", "into", "despite",
        "without",
    ]

    /// A name, an "of" phrase or a restrictive clause inside the phrase.
    private func isIdentified(_ head: Int, depth: Int) -> Bool {
        let names: Set<EntityKind> = [
            .organization, .place, .group, .person, .event, .location, .facility, .law,
        ]
        return children(of: head).contains { child in
            guard isPart(child, of: head) else { return false }
            switch tokens[child].relation {
            case .compound, .adjectivalModifier, .nounModifier:
                return tokens[child].entity.map { names.contains($0.kind) } ?? (tokens[child].tag == .name)
            case .preposition:
                guard let object = self.child(of: child, .prepositionalObject),
                    !Self.loosePrepositions.contains(tokens[child].lemma),
                    // `the line in 1899`: when, not which.
                    tokens[object].entity?.kind != .date
                else { return false }
                return nounPhrase(at: object, depth: depth + 1)?.standsAlone ?? false
            case .relativeClause, .clausalModifierOfNoun: return child > head
            default: return false
            }
        }
    }
}
