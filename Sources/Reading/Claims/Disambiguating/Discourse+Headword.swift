import English

/// Entries that begin with what they are about and no verb: `Brno, German Brünn, city, southeastern Czech Republic`.
extension Discourse {
    /// Lines in which an article may come to its subject, behind those that say whose page it is.
    static let openings = 12

    /// What the title names, with the article that the text gives it: `the Magdalena River`.
    static func headword(title: String, wordings: [Wording]) -> Mention? {
        let words = title.split(separator: " ")
        guard (1...4).contains(words.count), let first = words.first?.lowercased(),
            words.allSatisfy({ $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || $0 == "-" } })
        else { return nil }
        var bare = 0
        var articled = 0
        for told in wordings.map(\.words) {
            for index in told.indices.dropFirst()
            where told[index].lower == first && told[index].isCapitalised {
                if told[index - 1].lower == "the" { articled += 1 } else { bare += 1 }
            }
        }
        let isArticled = articled > bare && first != "the"
        return Mention(
            text: isArticled ? "The " + title : title, isPerson: false, isPlural: false, isName: true)
    }

    /// What an entry without a verb is about, or one whose brackets hide the verb: `Brno (German: Brünn) is a city`.
    func entry(_ tree: SentenceTree) -> Mention? {
        guard let headword else { return nil }
        let words = title.lowercased().split(separator: " ")
        let told = tree.tokens.prefix(words.count).map { $0.text.lowercased()[...] }
        guard told == words, let next = tree.tokens.dropFirst(words.count).first else { return nil }
        return next.text == "(" || next.tag == .comma && Discourse.subject(of: tree) == nil ? headword : nil
    }

    /// The kinds of thing that a sentence says the headword is: `Brno is the second city`, so that `the city` is Brno.
    func kinds(told tree: SentenceTree) -> [String] {
        guard let headword, let subject = Discourse.subject(of: tree),
            let told = mention(at: subject, in: tree),
            told.text.lowercased() == headword.text.lowercased() || entry(tree) != nil,
            let root = tree.tokens.indices.first(where: { tree.tokens[$0].head == $0 }),
            tree.tokens[root].lemma == "be",
            let kind = tree.child(of: root, .attribute)
        else { return [] }
        return (tree.coordination(from: kind)?.heads ?? [kind]).map { tree.tokens[$0].lemma }
    }
}
