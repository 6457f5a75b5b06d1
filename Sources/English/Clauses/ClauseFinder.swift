extension SentenceTree {
    /// The clauses in the order of their verbs.
    package var clauses: [Clause] {
        tokens.indices.compactMap(clause(at:))
    }

    /// The clause a verb heads; nil if the token heads none.
    package func clause(at verb: Int) -> Clause? {
        guard let kind = clauseKind(of: verb) else { return nil }
        let group = verbGroup(at: verb)
        let subject = subject(of: verb)
        return Clause(
            kind: kind, verb: group, subject: subject.map { trimmed(subtree(of: $0)) }, subjectHead: subject,
            complements: complements(of: verb), adjuncts: adjuncts(of: verb),
            attribution: attribution(of: verb),
            hedges: hedges(of: verb, group), range: trimmed(subtree(of: verb)))
    }

    private func clauseKind(of verb: Int) -> ClauseKind? {
        let first = firstConjunct(of: verb)
        let token = tokens[first]
        guard tokens[verb].tag.isVerb || tokens[verb].tag == .modal || isCopular(verb),
            first == verb || token.tag.isVerb || token.tag == .modal || isCopular(first)
        else { return nil }
        switch token.relation {
        case .root, .parataxis: return .main
        case .relativeClause: return .relative
        case .clausalComplement where isBeforeSemicolon(first): return .main
        case .clausalComplement, .prepositionalComplement: return .complement
        case .adverbialClause: return .adverbial
        case .openComplement: return .infinitive
        case .clausalModifierOfNoun: return child(of: first, .auxiliary) == nil ? .participle : .infinitive
        case .clausalSubject, .passiveClausalSubject: return .subject
        default: return nil
        }
    }

    /// The first of the words that a word is coordinated with.
    func firstConjunct(of index: Int) -> Int {
        var index = index
        for _ in 0..<Self.longestChain where tokens[index].relation == .conjunct {
            index = tokens[index].head
        }
        return index
    }

    /// A statement of its own before a semicolon, which the parser hangs below the second.
    private func isBeforeSemicolon(_ verb: Int) -> Bool {
        let head = tokens[verb].head
        return verb < head && tokens[verb..<head].contains { $0.text == ";" }
    }

    /// A verb tagged as something else that has a subject of its own.
    private func isCopular(_ index: Int) -> Bool {
        !tokens[index].tag.isNoun && child(of: index, .subject, .passiveSubject) != nil
    }

    /// The subject of a verb, or of the verb it is coordinated with if it has none.
    func subject(of verb: Int) -> Int? {
        var verb = verb
        for _ in 0..<Self.longestChain {
            if let own = child(of: verb, .subject, .passiveSubject, .clausalSubject, .passiveClausalSubject) {
                return own
            }
            guard tokens[verb].relation == .conjunct, tokens[tokens[verb].head].tag.isVerb else { return nil }
            verb = tokens[verb].head
        }
        return nil
    }

    private func complements(of verb: Int) -> [Complement] {
        children(of: verb).compactMap { child in
            let kind: Complement.Kind
            switch tokens[child].relation {
            case .directObject: kind = .object
            case .dative: kind = .indirectObject
            case .attribute, .adjectivalComplement: kind = .predicate
            case .objectPredicate: kind = .objectPredicate
            case .clausalComplement: kind = .clause
            case .openComplement: kind = .infinitive
            default: return nil
            }
            return Complement(kind: kind, head: child, range: trimmed(subtree(of: child)))
        }
    }

    private func adjuncts(of verb: Int) -> [Adjunct] {
        children(of: verb).compactMap { child in
            guard let role = adjunctRole(of: child) else { return nil }
            return Adjunct(role: role, head: child, range: trimmed(subtree(of: child)))
        }
    }
}
