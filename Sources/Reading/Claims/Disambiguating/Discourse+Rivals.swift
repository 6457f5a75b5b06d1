import English

extension Discourse {
    /// A man's life hardly ever says `she`; a woman's says `he` of the men in it.
    static func ruling(in wordings: [Wording]) -> Gender? {
        let words = wordings.flatMap { $0.words.map(\.lower) }
        let male = Double(words.count { ["he", "his", "him", "himself"].contains($0) })
        let female = Double(words.count { ["she", "her", "herself"].contains($0) })
        guard male + female >= 8 else { return nil }
        if female >= 0.6 * (male + female) { return .female }
        return male >= 0.85 * (male + female) ? .male : nil
    }

    /// What a sentence speaks of beside its subject.
    struct Rivals: Hashable {
        var singular = false
        var plural = false
        /// A thing with a name.
        var named = false
        /// Somebody who does something in a clause joined to the main one.
        var person = false
        /// A place with a name, wherever it stands.
        var place = false
        /// What may be, or what some thing of its kind does, and not what a thing did.
        var isSupposed = false
    }

    /// Things beside the subject that are no times, amounts or parts of names, and do or suffer what the main clause tells: what
    /// stands deeper is seldom taken up.
    func rivals(in tree: SentenceTree) -> Rivals {
        let own = Discourse.subject(of: tree)
        var found = Rivals()
        found.isSupposed = own.map { isSupposed($0, in: tree) } ?? false
        let isPlace = own.map { Discourse.isPlace($0, in: tree) } ?? false
        let joined = own.flatMap { tree.coordination(from: $0)?.heads } ?? []
        for phrase in tree.nounPhrases where phrase.head != own && !joined.contains(phrase.head) {
            let token = tree.tokens[phrase.head]
            let isOfMain = Discourse.isOfMainClause(phrase.head, in: tree)
            if [.name, .pluralName].contains(token.tag), let kind = token.entity?.kind,
                Discourse.things.contains(kind)
            {
                let isSite = Discourse.isPlace(phrase.head, in: tree)
                found.place = found.place || isSite
                // `Kellmoor Island is near Mount Orrin`: either may be the next sentence's.
                found.named = found.named || isOfMain || isSite && isPlace
            }
            if isOfMain, token.tag.isNoun, [.subject, .passiveSubject].contains(token.relation),
                tree.isPerson(phrase.head)
                    || token.tag == .name && phrase.determiner == Determiner.none
                        && ![.place, .location].contains(token.entity?.kind)
            {
                found.person = true
            }
            guard isOfMain || isOblique(phrase.head, in: tree), token.tag.isNoun else { continue }
            let isPeople = token.tag == .name && token.text.hasSuffix("s")
            if phrase.number == .plural || isPeople && isAgent(token, in: tree) {
                found.plural = true
            } else {
                found.singular = true
            }
        }
        return found
    }

    /// The people of a sentence who do or suffer what its main clause tells; not those whom it names for what is theirs, for a
    /// time or a place, or deeper in it: `Maliszewski's class`, `the genres codified by Felibien`.
    func acting(in tree: SentenceTree) -> [String] {
        let people = tree.entities.filter { $0.kind == .person }.compactMap { person in
            let head = person.range.first { !person.range.contains(tree.tokens[$0].head) }
            return head.map { isAside($0, in: tree) } ?? false ? nil : tree.text(person.range)
        }
        return people
            + tree.tokens.indices.filter { isUnknownActor($0, in: tree) }.map { tree.tokens[$0].text }
    }

    /// Whether it is named for what is its own, or for a time or a place.
    private func isAside(_ head: Int, in tree: SentenceTree) -> Bool {
        let token = tree.tokens[head]
        if [.possessive, .compound, .nounModifier].contains(token.relation) { return true }
        guard token.relation == .prepositionalObject,
            !isAgent(token, in: tree) || !Discourse.isOfMainClause(head, in: tree)
        else { return false }
        let verb = tree.tokens[token.head].head
        return tree.tokens[verb].relation == .clausalModifierOfNoun
            || ["of", "in", "at", "on", "after", "under", "like", "than", "between"].contains(
                tree.tokens[token.head].lemma.lowercased())
    }

    /// `was defended by Odaenathus`: a name that the recogniser does not know may be somebody's.
    private func isUnknownActor(_ index: Int, in tree: SentenceTree) -> Bool {
        let token = tree.tokens[index]
        return token.tag == .name && token.text.first?.isUppercase == true
            && token.entity.map { $0.kind != .person && !Discourse.isPlace(index, in: tree) } ?? true
            && [.directObject, .dative, .prepositionalObject].contains(token.relation)
            && !isAside(index, in: tree)
            && tree.nounPhrase(at: index)?.determiner == Determiner.none
            && (token.relation != .prepositionalObject || isAgent(token, in: tree))
    }

    /// `They were overthrown by the Almohads`: who did it is spoken of as much as those to whom it was done.
    private func isAgent(_ token: Token, in tree: SentenceTree) -> Bool {
        token.relation == .prepositionalObject && tree.tokens[token.head].relation == .agent
    }

    static func isPlace(_ index: Int, in tree: SentenceTree) -> Bool {
        [.place, .location, .facility].contains(tree.tokens[index].entity?.kind)
    }

    /// Whether it is a subject, object or agent of the main verb or of one joined to it.
    static func isOfMainClause(_ noun: Int, in tree: SentenceTree) -> Bool {
        var index = noun
        for _ in 0..<SentenceTree.longestChain where tree.tokens[index].relation == .conjunct {
            index = tree.tokens[index].head
        }
        let token = tree.tokens[index]
        let isAgent = token.relation == .prepositionalObject && tree.tokens[token.head].relation == .agent
        guard isAgent || [.directObject, .dative, .subject, .passiveSubject].contains(token.relation) else {
            return false
        }
        var verb = isAgent ? tree.tokens[token.head].head : token.head
        // `The wheel failed as the probe was turning`
        if tree.tokens[verb].relation == .adverbialClause, !isAgent { return token.relation != .directObject }
        for _ in 0..<SentenceTree.longestChain where tree.tokens[verb].relation == .conjunct {
            verb = tree.tokens[verb].head
        }
        return tree.tokens[verb].head == verb
    }

    /// `The act deprived them of the right`: what the main verb needs a preposition for, and is no place, time or name.
    private func isOblique(_ index: Int, in tree: SentenceTree) -> Bool {
        let token = tree.tokens[index]
        let preposition = tree.tokens[token.head]
        guard token.relation == .prepositionalObject, token.tag == .noun, token.entity == nil,
            ["of", "from", "with", "to", "for", "into", "on"].contains(preposition.lemma.lowercased()),
            tree.nounPhrase(at: index)?.determiner != Determiner.none, preposition.head < token.head
        else { return false }
        let verb = tree.tokens[preposition.head]
        return verb.head == preposition.head && verb.tag.isVerb
    }

    /// `A large stone wears a hole`, `The gallbladder can become inflamed`: the next sentence's `it` is often all of that.
    private func isSupposed(_ subject: Int, in tree: SentenceTree) -> Bool {
        guard let root = tree.tokens.indices.first(where: { tree.tokens[$0].head == $0 }) else {
            return false
        }
        let verb = tree.verbGroup(at: root)
        if verb.modality != nil { return true }
        return verb.tense == .present && tree.tokens[root].lemma != "be"
            && tree.nounPhrase(at: subject)?.determiner == .indefinite
    }
}
