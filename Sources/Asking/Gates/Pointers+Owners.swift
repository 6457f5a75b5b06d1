import English

/// Whose or what a pronoun is, where the sentence itself tells.
extension Pointers {
    /// `By the time she left the project in 1939, Abbott had taken`: the subject of the sentence, which comes behind.
    func isAheadOfPerson(_ index: Int) -> Bool {
        guard let subject = tree.tokens.indices.first(where: isMainSubject), index < subject,
            shown.contains(subject),
            tree.tokens[subject].tag == .name, tree.isPerson(subject), isSubject(index)
        else { return false }
        let clause = tree.tokens[index].head
        return [.adverbialClause, .relativeClause].contains(tree.tokens[clause].relation)
            && !shown.contains { $0 < index && tree.isPerson($0) }
    }

    /// `Because of its altitude, Kellmoor is the coldest`: the subject of the sentence, a name that comes behind.
    func isAheadOfThing(_ index: Int) -> Bool {
        guard let subject = tree.tokens.indices.first(where: isMainSubject), index < subject,
            shown.contains(subject),
            tree.tokens[subject].tag == .name, !tree.isPerson(subject),
            tree.nounPhrase(at: subject)?.number == .singular
        else { return false }
        return !shown.contains { $0 < index && tree.tokens[$0].tag.isNoun }
            && ["because", "although", "though", "since", "while", "when", "despite", "with", "owing", "due"]
                .contains(
                    tree.tokens[0].lemma.lowercased())
    }

    /// `Kellmoor Square, with the palace on its northern side, contains`, `the Orange and its precursors`: a name that heads the
    /// subject owns what is told of inside it.
    func isOfOwnSubject(_ index: Int) -> Bool {
        guard tree.tokens[index].relation == .possessive,
            let subject = tree.tokens.indices.first(where: isMainSubject), subject < index,
            shown.contains(subject),
            tree.tokens[subject].tag == .name,
            tree.nounPhrase(at: subject)?.number == .singular
        else { return false }
        let isInside = tree.subtree(of: subject).contains(index)
        let between = tree.tokens[(subject + 1)..<index]
        return isInside
            && (between.contains { $0.tag == .comma } || tree.tokens[tree.tokens[index].head].head == subject)
            && !between.contains { $0.tag == .name }
    }

    /// `Bazalgette was made its engineer`: nobody is his own engineer.
    func isPostOf(_ index: Int) -> Bool {
        let post = tree.tokens[index].head
        return tree.isPerson(post)
            && ["make", "appoint", "elect", "name", "become", "be"].contains(
                tree.tokens[tree.tokens[post].head].lemma)
    }

    /// Whether the sentence says `his` or `her` of somebody.
    var hasHis: Bool {
        shown.contains {
            ["his", "her", "he", "she", "himself", "herself"].contains(tree.tokens[$0].text.lowercased())
        }
    }

    /// `Edward Abraham at Oxford`: where somebody is, and no thing to speak of.
    func isOfSomebody(_ index: Int) -> Bool {
        let preposition = tree.tokens[index].head
        return tree.tokens[index].relation == .prepositionalObject && tree.tokens[index].tag == .name
            && ["at", "of", "from", "in"].contains(tree.tokens[preposition].lemma)
            && tree.isPerson(tree.tokens[preposition].head)
    }
}
