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

    /// Things beside the subject that are no times, amounts or parts of names.
    func rivals(in tree: SentenceTree) -> (singular: Bool, plural: Bool, named: Bool) {
        let own = Discourse.subject(of: tree)
        var found = (singular: false, plural: false, named: false)
        for phrase in tree.nounPhrases where phrase.head != own {
            let token = tree.tokens[phrase.head]
            if token.tag == .name, let kind = token.entity?.kind, Discourse.things.contains(kind) {
                found.named = true
            }
            // `They were overthrown by the Almohads`: who did it is spoken of as much as those to whom it was done.
            let isAgent =
                token.relation == .prepositionalObject && tree.tokens[token.head].relation == .agent
            guard isAgent || [.directObject, .subject, .passiveSubject].contains(token.relation),
                token.tag.isNoun
            else { continue }
            let isPeople = isAgent && token.tag == .name && token.text.hasSuffix("s")
            if phrase.number == .plural || isPeople { found.plural = true } else { found.singular = true }
        }
        return found
    }
}
