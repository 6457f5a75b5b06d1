/// Roots that the parser puts in the wrong clause.
extension ParsedSentence {
    private static let finite: Set<FineTag> = [.pastVerb, .presentVerb, .thirdPersonVerb]
    private static let joints: Set<String> = [
        "though", "although", "while", "whereas", "because", "since", "so",
    ]

    /// `The Danish chemist Christian Hansen started selling rennet`, which the parser reads as `the chemist (whom) he started`.
    ///
    /// A name right behind its noun is what the noun is called.
    func verbBehindName(_ root: Int) -> [Token]? {
        guard tokens[root].tag.isNoun,
            let verb = tokens.indices.first(where: {
                tokens[$0].head == root && tokens[$0].relation == .relativeClause
            }),
            Self.finite.contains(tokens[verb].tag),
            let name = tokens.indices.first(where: { tokens[$0].head == verb && isSubject($0) }),
            tokens[name].tag == .name, root < name, name < verb,
            tokens[(root + 1)...name].allSatisfy({ $0.tag == .name || $0.tag == .hyphen })
        else { return nil }
        var changed = tokens
        for index in tokens.indices where tokens[index].head == root && index != root {
            let isOfVerb = index < root && tokens[index].relation != .determiner && !belongs(index, to: root)
            if isOfVerb || index > verb { changed[index] = changed[index].with(head: verb) }
        }
        changed[verb] = changed[verb].with(head: verb, relation: .root)
        changed[root] = changed[root].with(head: verb, relation: tokens[name].relation)
        changed[name] = changed[name].with(head: root, relation: .apposition)
        return changed
    }

    /// Whether a word before a noun is a part of its phrase.
    private func belongs(_ index: Int, to noun: Int) -> Bool {
        [.adjectivalModifier, .compound, .nounModifier, .numericModifier, .possessive, .predeterminer]
            .contains(
                tokens[index].relation)
    }

    private func isSubject(_ index: Int) -> Bool {
        [.subject, .passiveSubject].contains(tokens[index].relation)
    }

    /// `The law abolished it, though much has remained`: the root is in the clause that `though` makes subordinate.
    func mainClause(before root: Int) -> [Token]? {
        guard
            let marker = tokens.indices.first(where: {
                tokens[$0].relation == .marker && $0 < root
                    && (tokens[$0].head == root || tokens[tokens[$0].head].head == root)
            }), Self.joints.contains(tokens[marker].text.lowercased()), marker > 1,
            tokens[marker - 1].tag == .comma,
            let main = tokens.indices.first(where: {
                tokens[$0].head == root && tokens[$0].relation == .clausalComplement && $0 < marker
            }), Self.finite.contains(tokens[main].tag),
            tokens.indices.contains(where: { tokens[$0].head == main && isSubject($0) && $0 < main }),
            tokens[marker..<root].indices.contains(where: isSubject)
        else { return nil }
        var changed = tokens
        for index in tokens.indices where tokens[index].head == root && index != root {
            if index < marker || tokens[index].tag == .sentenceEnd {
                changed[index] = changed[index].with(head: main)
            }
        }
        changed[main] = changed[main].with(head: main, relation: .root)
        changed[root] = changed[root].with(head: main, relation: .adverbialClause)
        changed[marker] = changed[marker].with(head: root)
        return changed
    }
}
