import English
package import Reading

/// B6: the answer is more than a function word, a bare number word, `other efforts` or the article's own subject.
package enum WorthGate: Gate {
    package static let name = "worth"

    package static func refusal(of candidate: Candidate, from claim: Claim, on ground: Ground) -> Refusal? {
        let title = ContentWords.of(ground.article.title)
        if candidate.answers.contains(where: isLoose) { return .vague }
        if candidate.gap != nil, candidate.items.isEmpty,
            Dangling.isKnownToAll(candidate.answer) || Famous.contains(candidate.answer)
        {
            return .trivial
        }
        let isTrivial = candidate.answers.contains { answer in
            let words = ContentWords.of(answer)
            return words.isEmpty || words.isSubset(of: title) || isForm(words, of: title)
                || candidate.gap.map { ground.isSubject(words) || isAlwaysThere($0, words, on: ground) }
                    ?? false
        }
        return isTrivial || candidate.gap.map({ isKindOfTopic($0, on: ground) }) ?? false ? .trivial : nil
    }

    /// `____ has a thin atmosphere` where every tenth sentence names it, `revolves around ____` where every fifth does.
    private static func isAlwaysThere(_ gap: Gap, _ words: Set<String>, on ground: Ground) -> Bool {
        guard ground.told >= 30, [.name, .pluralName].contains(gap.tree.tokens[gap.head].tag) else {
            return false
        }
        let isSubject = gap.statement.clause.subject?.contains(gap.head) ?? false
        return ground.share(of: words) >= (isSubject ? 0.1 : 0.2)
    }

    /// `undoubted stoneflies`, `ground feldspar`, in an article on them: an adjective names no other thing.
    private static func isKindOfTopic(_ gap: Gap, on ground: Ground) -> Bool {
        let tree = gap.tree
        guard gap.range.last == gap.head, [.noun, .pluralNoun].contains(tree.tokens[gap.head].tag),
            gap.range.dropLast().allSatisfy({
                [.adjective, .participle, .gerund, .comparative, .superlative].contains(tree.tokens[$0].tag)
            })
        else { return false }
        return ContentWords.list(tree.tokens[gap.head].text).contains(
            where: ground.topicKinds.aliases.contains)
    }

    /// `Ottomans`, of an article on the Ottoman wars.
    private static func isForm(_ words: Set<String>, of title: Set<String>) -> Bool {
        guard words.count == 1, let word = words.first, word.count >= 5 else { return false }
        return title.contains { $0.count >= 5 && ($0.hasPrefix(word) || word.hasPrefix($0)) }
    }

    /// `other local efforts`, `various tools`: an answer that says no more than that there are some.
    private static func isLoose(_ answer: String) -> Bool {
        let loose: Set<String> = [
            "other", "others", "various", "certain", "similar", "such", "etc", "many",
            "numerous", "several", "multiple", "some", "much", "more", "same",
        ]
        return Wording(answer).words.prefix(2).contains { loose.contains($0.lower) }
    }
}
