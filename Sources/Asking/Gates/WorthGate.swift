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
                || candidate.gap != nil && ground.isSubject(words)
        }
        return isTrivial || candidate.gap.map({ isKindOfTopic($0, on: ground) }) ?? false ? .trivial : nil
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
            "numerous", "several", "multiple", "some", "much", "more",
        ]
        return Wording(answer).words.prefix(2).contains { loose.contains($0.lower) }
    }
}
