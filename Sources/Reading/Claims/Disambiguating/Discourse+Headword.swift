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

    /// What an entry without a verb is about.
    func entry(_ tree: SentenceTree) -> Mention? {
        guard let headword, Discourse.subject(of: tree) == nil else { return nil }
        let words = title.lowercased().split(separator: " ")
        let told = tree.tokens.prefix(words.count).map { $0.text.lowercased()[...] }
        return told == words && tree.tokens.dropFirst(words.count).first?.tag == .comma ? headword : nil
    }
}
