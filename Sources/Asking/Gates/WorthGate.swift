import English
package import Reading

/// B6: the answer is more than a function word, a bare number word, `other efforts` or the article's own subject.
package enum WorthGate: Gate {
    package static let name = "worth"

    package static func refusal(of candidate: Candidate, from claim: Claim, on ground: Ground) -> Refusal? {
        let title = ContentWords.of(ground.article.title)
        // `not to lead the guild but to ____` (`advise other guilds`): the verb is what is asked.
        let opening = candidate.maker == ContrastMaker.name ? 1 : 2
        if candidate.answers.contains(where: { isLoose($0, opening) }) { return .vague }
        if let gap = candidate.gap, isOfInterest(gap) { return .vague }
        if candidate.gap != nil, candidate.items.isEmpty,
            Dangling.isKnownToAll(candidate.answer) || Famous.contains(candidate.answer)
        {
            return .trivial
        }
        let isTrivial = candidate.answers.contains { answer in
            let words = ContentWords.of(answer)
            return words.isEmpty || words.isSubset(of: title)
                || isInitials(answer, of: ground.article.title) || isForm(words, of: title)
                || candidate.gap.map { ground.isSubject(words) || isAlwaysThere($0, words, on: ground) }
                    ?? false
        }
        let isOwn =
            candidate.gap.map { isKindOfTopic($0, on: ground) || isRestOfName($0) || holdsVerb($0) } ?? false
        return isTrivial || isOwn ? .trivial : nil
    }

    /// `Two isotopes are of special interest to ____`: opens what is told next.
    private static func isOfInterest(_ gap: Gap) -> Bool {
        let tree = gap.tree
        let verb = gap.statement.clause.verb.verb
        guard tree.tokens[verb].lemma == "be" else { return false }
        return tree.children(of: verb, .preposition).contains { preposition in
            tree.tokens[preposition].lemma == "of"
                && tree.child(of: preposition, .prepositionalObject).map {
                    ["interest", "importance", "concern", "consequence", "note", "value", "significance"]
                        .contains(
                            tree.tokens[$0].lemma)
                } ?? false
        }
    }

    /// `in the Batepá ____ several hundred people were killed`: the word that a name ends in.
    private static func isRestOfName(_ gap: Gap) -> Bool {
        let tree = gap.tree
        let before = gap.range.lowerBound - 1
        guard before > 0, tree.tokens[before].text.first?.isUppercase == true,
            tree.tokens[before].text.dropFirst().first?.isLowercase == true,
            [.name, .adjective, .noun].contains(tree.tokens[before].tag),
            gap.range.contains(tree.tokens[before].head)
        else { return false }
        return tree.tokens[gap.head].tag == .noun && tree.tokens[before].entity?.kind != .group
    }

    /// `alumina allows platinum`: the parser took a verb into a name.
    private static func holdsVerb(_ gap: Gap) -> Bool {
        gap.range.dropFirst().dropLast().contains {
            Verbs.isFiniteAlone(gap.tree.tokens[$0].text)
        }
    }

    /// `____ has a thin atmosphere` where every tenth sentence names it, `revolves around ____` where every fifth does.
    private static func isAlwaysThere(_ gap: Gap, _ words: Set<String>, on ground: Ground) -> Bool {
        guard ground.told >= 30, [.name, .pluralName].contains(gap.tree.tokens[gap.head].tag) else {
            return false
        }
        let isSubject = gap.statement.clause.subject?.contains(gap.head) ?? false
        // `Comet Halley`, of which most sentences say `Halley`
        let last = ContentWords.of(gap.tree.tokens[gap.head].text)
        return ground.share(of: words) >= (isSubject ? 0.1 : 0.2)
            || !last.isEmpty && ground.share(of: last) >= 0.2
    }

    /// `undoubted stoneflies`, `ground feldspar`, in an article on them: an adjective names no other thing.
    private static func isKindOfTopic(_ gap: Gap, on ground: Ground) -> Bool {
        let tree = gap.tree
        guard gap.range.last == gap.head, [.noun, .pluralNoun].contains(tree.tokens[gap.head].tag),
            gap.range.dropLast().allSatisfy({
                [.adjective, .participle, .gerund, .comparative, .superlative].contains(tree.tokens[$0].tag)
            })
        else { return false }
        let head = ContentWords.list(tree.tokens[gap.head].text)
        // `All parts of the crocus contain the ____`, of an alkaloid
        let isBareKind =
            gap.range.count == 1 && gap.range.lowerBound > 0
            && tree.tokens[gap.range.lowerBound - 1].text.lowercased() == "the"
            && ground.topicKinds.nouns.contains(tree.tokens[gap.head].lemma)
            && tree.children(of: gap.head, .preposition, .relativeClause).isEmpty
        return isBareKind || head.contains(where: ground.topicKinds.aliases.contains)
    }

    /// `PMR`, of an article on polymyalgia rheumatica.
    private static func isInitials(_ answer: String, of title: String) -> Bool {
        guard (2...6).contains(answer.count), answer.allSatisfy(\.isUppercase) else { return false }
        let initials = title.split { !$0.isLetter }.compactMap(\.first).map { $0.uppercased() }.joined()
        return initials.contains(answer) || title.contains(answer)
    }

    /// `Ottomans`, of an article on the Ottoman wars.
    private static func isForm(_ words: Set<String>, of title: Set<String>) -> Bool {
        guard words.count == 1, let word = words.first, word.count >= 5 else { return false }
        return title.contains { $0.count >= 5 && ($0.hasPrefix(word) || word.hasPrefix($0)) }
    }

    /// `other local efforts`, `various tools`: an answer that says no more than that there are some.
    private static func isLoose(_ answer: String, _ opening: Int) -> Bool {
        let loose: Set<String> = [
            "other", "others", "various", "certain", "similar", "such", "etc", "many",
            "numerous", "several", "multiple", "some", "much", "more", "same",
        ]
        return Wording(answer).words.prefix(opening).contains { loose.contains($0.lower) }
    }
}
