import English

/// What a pronoun cannot stand for by its place in the sentence: nobody is his own advocate, and no ground is under its own towers.
extension Pointers {
    /// Whether it stands in the main subject behind somebody who owns that.
    func isInOwnedSubject(_ index: Int) -> Bool {
        let subject = mainSubject
        // `printed at his own expense`
        if index + 1 < tree.tokens.count, tree.tokens[index + 1].lemma == "own" { return false }
        return subject.contains(index)
            && tree.tokens[subject.lowerBound..<index].contains { $0.tag == .possessiveEnding }
    }

    /// The nouns that a pronoun hangs below: `a reservoir of it` is none of itself, nor `the man who took it on`.
    func holders(of index: Int) -> Set<Int> {
        // `the ground under its towers`: nor are the towers the ground's.
        let isOwner = ["its", "their"].contains(tree.tokens[index].text.lowercased())
        guard tree.tokens[index].tag == .pronoun || isOwner else { return [] }
        var found: Set<Int> = []
        var index = isOwner ? tree.tokens[index].head : index
        for _ in 0..<12 where tree.tokens[index].head != index {
            // `deaths, most of them of soldiers`, `a town that became rich after they left it`: another phrase or clause.
            if [.apposition, .adverbialClause, .clausalComplement].contains(tree.tokens[index].relation) {
                break
            }
            // `particles from a region where they are crowded`: not the region, but the particles.
            let isRelative = tree.tokens[index].relation == .relativeClause
            index = tree.tokens[index].head
            if tree.tokens[index].tag.isNoun { found.insert(index) }
            if isRelative { break }
        }
        return found
    }

    /// Whether a possessive belongs to the main subject and no noun stands before that phrase.
    func isInOpening(_ index: Int, of nouns: [Int]) -> Bool {
        guard let subject = tree.tokens.indices.first(where: isMainSubject) else { return false }
        let phrase = tree.subtree(of: subject)
        return phrase.contains(index) && subject > index - 8
            && nouns.allSatisfy { phrase.contains($0) && $0 < index }
            && tree.tokens[index].relation == .possessive
            && !tree.tokens[phrase].contains { $0.relation == .relativeClause || $0.relation == .conjunct }
    }

    /// `Bateson became his advocate`: nobody is his own.
    func isOfPredicate(_ index: Int) -> Bool {
        let noun = tree.tokens[index].head
        // `served as his headquarters`
        let isRole =
            tree.tokens[noun].relation == .prepositionalObject
            && tree.tokens[tree.tokens[noun].head].lemma == "as"
            && ["serve", "act", "function"].contains(
                tree.tokens[tree.tokens[tree.tokens[noun].head].head].lemma)
        return tree.tokens[index].relation == .possessive
            && (tree.tokens[noun].relation == .attribute || isRole)
            && ["his", "her"].contains(tree.tokens[index].text.lowercased())
    }

    func isObject(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        // `nominated her to be`: subject of the infinitive, object of the sentence.
        let isRaised =
            token.relation == .subject && !isMainSubject(index)
            && (tree.tokens[token.head].tag == .baseVerb || !tree.tokens[token.head].tag.isVerb)
        return token.tag == .pronoun
            && ([.directObject, .dative, .prepositionalObject].contains(token.relation) || isRaised)
    }

    /// The subjects of the clause that an object stands in, with all their words: `it` is never what its own clause is
    /// about.
    func subjects(above object: Int) -> Set<Int> {
        var verb = tree.tokens[object].head
        if isSubject(object) || tree.tokens[object].relation == .possessive, tree.tokens[verb].head != verb {
            verb = tree.tokens[verb].head
        }
        while tree.tokens[verb].tag == .preposition, tree.tokens[verb].head != verb {
            verb = tree.tokens[verb].head
        }
        // `obliged the towns to accept them`: who accepts them are the towns.
        if tree.tokens[verb].relation == .openComplement, tree.child(of: verb, .subject) == nil,
            let doer = tree.child(of: tree.tokens[verb].head, .directObject)
        {
            return Set(tree.subtree(of: doer))
        }
        // `Some sewers were to feed into them`
        if tree.tokens[verb].relation == .openComplement, tree.child(of: verb, .subject) == nil,
            let feeder = tree.child(of: tree.tokens[verb].head, .subject)
        {
            // `Some miles of sewers`
            let of = tree.children(of: feeder, .preposition).filter { tree.tokens[$0].lemma == "of" }
            return Set(tree.nounPhrase(at: feeder)?.core ?? feeder..<feeder + 1)
                .union(of.compactMap { tree.child(of: $0, .prepositionalObject) })
        }
        // `Richard I of England defeated him`: the parser may take the number for the subject.
        let heads =
            tree.children(of: verb, .subject, .passiveSubject)
            + tree.children(of: verb, .nounPhraseAsAdverb).filter(tree.isPerson)
        return Set(heads.flatMap { Array(tree.subtree(of: $0)) })
    }
}
