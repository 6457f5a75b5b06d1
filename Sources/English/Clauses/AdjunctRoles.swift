extension SentenceTree {
    /// The role of a child of a verb, nil if it is no adjunct.
    func adjunctRole(of index: Int) -> AdjunctRole? {
        switch tokens[index].relation {
        case .agent: return isMeansWithBy(index) ? .means : .agent
        case .preposition: return prepositionRole(of: index)
        case .adverbialClause: return clauseRole(of: index)
        case .nounPhraseAsAdverb: return isTime(index) ? .time : .other
        case .adverbialModifier: return adverbRole(of: index)
        default: return nil
        }
    }

    private func prepositionRole(of index: Int) -> AdjunctRole {
        let phrase = text(subtree(of: index)).lowercased()
        let word = tokens[index].text.lowercased()
        for (role, openings) in Self.openings where openings.contains(where: { phrase.hasPrefix($0 + " ") }) {
            return role
        }
        if let verb = child(of: index, .prepositionalComplement), tokens[verb].tag == .gerund {
            switch word {
            case "by", "through": return .means
            case "for": return .purpose
            case "after", "before", "since": return .time
            case "without": return .manner
            default: return .other
            }
        }
        guard let object = child(of: index, .prepositionalObject) else { return .other }
        if isTime(object) { return .time }
        if ["during", "until", "since"].contains(word) { return .time }
        if isPlace(object), Self.placePrepositions.contains(word) { return .place }
        switch word {
        case "through", "via": return .means
        case "by": return isMeansWithBy(index) ? .means : .other
        case "without": return .manner
        case "in" where ["way", "manner", "fashion"].contains(tokens[object].lemma): return .manner
        case "near", "across", "throughout", "inside", "outside", "beneath", "along", "around": return .place
        case "despite": return .concession
        default: return .other
        }
    }

    /// "by hand", "by sea": no one who acts.
    private func isMeansWithBy(_ index: Int) -> Bool {
        let means: Set = [
            "hand", "car", "train", "bus", "ship", "boat", "mail", "post", "air", "sea", "rail", "road",
            "land",
        ]
        return child(of: index, .prepositionalObject).map { means.contains(tokens[$0].lemma) } ?? false
    }

    /// The conjunction decides; a clause without one by its form: "to ..." purpose, ", ...ing" effect.
    private func clauseRole(of verb: Int) -> AdjunctRole {
        let marks = children(of: verb, .marker, .adverbialModifier).filter { $0 < verb }
        let opening = text(subtree(of: verb)).lowercased()
        for mark in marks {
            let word = tokens[mark].text.lowercased()
            let first = subtree(of: verb).lowerBound
            if word == "while", first > 0, tokens[first - 1].tag == .comma { return .concession }
            if let role = Self.conjunctions[word] { return role }
        }
        if opening.hasPrefix("so that ") || opening.hasPrefix("in order ") { return .purpose }
        if children(of: verb, .auxiliary).contains(where: { tokens[$0].tag == .to }) { return .purpose }
        if tokens[verb].tag == .gerund, marks.isEmpty {
            if tokens[verb].lemma == "use" { return .means }
            let first = subtree(of: verb).lowerBound
            let isBehindComma = first > 0 && tokens[first - 1].tag == .comma && verb > tokens[verb].head
            return isBehindComma ? .effect : .manner
        }
        return .other
    }

    private func adverbRole(of index: Int) -> AdjunctRole? {
        let word = tokens[index].text.lowercased()
        if Self.timeAdverbs.contains(word) { return .time }
        if ["here", "there", "abroad", "elsewhere", "upstairs", "nearby", "everywhere"].contains(word) {
            return .place
        }
        if [.whAdverb].contains(tokens[index].tag) { return nil }
        return word.hasSuffix("ly") && !Self.sentenceAdverbs.contains(word) ? .manner : .other
    }

    private func isTime(_ index: Int) -> Bool {
        if let kind = tokens[index].entity?.kind { return kind == .date || kind == .time }
        return Self.timeNouns.contains(tokens[index].lemma)
    }

    private func isPlace(_ index: Int) -> Bool {
        let kinds = ([index] + children(of: index, .compound, .conjunct)).compactMap {
            tokens[$0].entity?.kind
        }
        if kinds.contains(where: { [.place, .location, .facility].contains($0) }) { return true }
        return Self.placeNouns.contains(tokens[index].lemma)
    }
}
