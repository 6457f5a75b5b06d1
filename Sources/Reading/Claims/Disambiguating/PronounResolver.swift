import English

/// Puts the antecedent for the first pronoun of a sentence that points to the sentences before.
struct PronounResolver {
    let tree: SentenceTree
    let discourse: Discourse

    struct Resolved {
        var text: String
        var reference: Claim.Reference
        /// Whom the pronoun has shown to be a man or a woman.
        var gender: (name: String, gender: Discourse.Gender)?
    }

    private static let subjects: Set<String> = ["he", "she", "it", "they"]
    private static let possessives: Set<String> = ["his", "her", "its", "their"]

    /// Nil where there is none, or no antecedent is sure.
    var resolved: Resolved? {
        guard let index = pointer, !isQuoted(index), let antecedent = antecedent(of: index) else {
            return nil
        }
        // `cost Tharp her post`, `before he left, Kepler`: named in the sentence itself.
        guard antecedent.reference != .person || !names(antecedent.mention.text) else { return nil }
        let isPossessive = tree.tokens[index].relation == .possessive
        var name = antecedent.mention.text
        // `Hawaii and New Zealand’s navigators`: whose they are is no longer plain.
        let joints =
            [" and ", " in ", " for ", " from ", " on ", " at ", " with ", " by "]
            + (antecedent.mention.isName ? [] : [" of "])
        if isPossessive, joints.contains(where: name.contains) {
            return nil
        }
        if isPossessive {
            name += name.hasSuffix("s") && antecedent.mention.isPlural ? "\u{2019}" : "\u{2019}s"
        }
        let isWord =
            (!antecedent.mention.isName || discourse.isCommon(antecedent.mention.text))
            && name.dropFirst().first?.isLowercase == true
        let opening = name.prefix { $0.isLetter }
        if index > 0,
            isWord
                && (!Commonness.isKnownName(String(opening))
                    || Commonness.of(opening.lowercased()) <= .common)
                || ["The ", "A ", "An "].contains(where: name.hasPrefix)
        {
            name = name.prefix(1).lowercased() + name.dropFirst()
        } else if index == 0 {
            name = name.prefix(1).uppercased() + name.dropFirst()
        }
        return Resolved(
            text: replacing(index, by: name), reference: antecedent.reference,
            gender: antecedent.gender.map { (antecedent.mention.text, $0) })
    }

    /// Whether somebody says it, of whom the sentences before need not have told.
    private func isQuoted(_ index: Int) -> Bool {
        let before = tree.tokens[..<index].map(\.tag)
        return before.count { $0 == .openingQuote } > before.count { $0 == .closingQuote }
    }

    /// Whether the sentence has the last word of the name.
    private func names(_ person: String) -> Bool {
        let last = person.split(separator: " ").last
        return tree.tokens.contains {
            $0.text == last ?? "" && ![.compound, .adjectivalModifier].contains($0.relation)
        }
    }

    /// The first pronoun that nothing before it in the sentence explains: the subject, or a part of it.
    private var pointer: Int? {
        let words = tree.tokens
        guard let head = Discourse.subject(of: tree),
            let index = words.indices.first(where: { isPronoun($0) && words[$0].relation != .expletive })
        else { return nil }
        let isSubject = index == head || words[index].head == head && words[index].relation == .possessive
        // `On 14 June 1325, when he was twenty-one, he left home`
        let isHeOrShe = ["he", "she"].contains(words[index].text.lowercased())
        let isInFront = index < head && (isHeOrShe || words[..<index].allSatisfy { !$0.tag.isNoun })
        // `The congress endorsed his plan`: the first person spoken of is one of the sentence before.
        let isOwner =
            ["his", "her"].contains(words[index].text.lowercased())
            && words[index].relation == .possessive && index > head
        // `At its mouth the gulf is shallow`: of what is told next.
        let isAhead =
            index < head && words[index].relation == .possessive && words[head].tag.isNoun
            && words[index].head != head && words[words[index].head].relation == .prepositionalObject
        if isAhead { return nil }
        guard isSubject || isInFront || isOwner || isObject(index), words[index].lemma != "one" else {
            return nil
        }
        let isExplained = words[..<index].indices.contains { explains($0, index, isOwner: isOwner) }
        return isExplained || isImpersonal(index) ? nil : index
    }

    /// `Halley introduced him`: whom somebody else did something to, in the life of one.
    func isObject(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        return discourse.lived != nil && ["him", "her"].contains(token.text.lowercased())
            && [.directObject, .dative, .prepositionalObject].contains(token.relation)
    }

    private func isPronoun(_ index: Int) -> Bool {
        let word = tree.tokens[index].text.lowercased()
        return Self.subjects.contains(word) || isObject(index)
            || Self.possessives.contains(word) && tree.tokens[index].relation == .possessive
    }
}
