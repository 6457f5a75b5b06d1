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
        let token = tokens[verb]
        guard token.tag.isVerb || token.tag == .modal || isCopular(verb) else { return nil }
        switch token.relation {
        case .root, .parataxis: return .main
        case .relativeClause: return .relative
        case .clausalComplement where isBeforeSemicolon(verb): return .main
        case .clausalComplement, .prepositionalComplement: return .complement
        case .adverbialClause: return .adverbial
        case .openComplement: return .infinitive
        case .clausalModifierOfNoun: return child(of: verb, .auxiliary) == nil ? .participle : .infinitive
        case .clausalSubject, .passiveClausalSubject: return .subject
        case .conjunct: return clauseKind(of: token.head)
        default: return nil
        }
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
        var steps = 0
        while steps < tokens.count {
            if let own = child(of: verb, .subject, .passiveSubject, .clausalSubject, .passiveClausalSubject) {
                return own
            }
            guard tokens[verb].relation == .conjunct, tokens[tokens[verb].head].tag.isVerb else { return nil }
            verb = tokens[verb].head
            steps += 1
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
