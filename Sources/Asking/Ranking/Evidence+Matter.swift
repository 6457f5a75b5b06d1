import English
import Reading

/// Whether a card is about something that is learned: what its article is like, and how rare its words are.
extension Evidence {
    /// Shares of sentences, scaled so that an article full of it has 1.
    mutating func weighManner(_ manner: Manner) {
        note("article voice", manner.voice)
        note("article quotes", manner.quotes)
        note("article past", manner.past)
        let shares: [(String, Double, full: Double)] = [
            ("chats", manner.voice + manner.quotes + manner.unresolved, 0.5),
            ("speaks to us", manner.voice, 0.25), ("quotes", manner.quotes, 0.2),
            ("leans on what is before", manner.unresolved, 0.2), ("praises", manner.vague, 0.2),
            ("advises", manner.normative, 0.125), ("guesses", manner.speculative, 0.2),
            ("has substance", manner.named + manner.technical, 1), ("names", manner.named, 1),
            ("is technical", manner.technical, 0.5), ("counts", manner.dated, 1),
            ("lists", manner.listed, 0.5),
            ("is about its title", manner.titled, 0.5), ("tells", manner.past, 1),
        ]
        for (name, share, full) in shares { note("article \(name)", Swift.min(1, share / full)) }
    }

    /// How rare the words are that are asked for and shown, names apart.
    mutating func weighWords(_ candidate: Candidate, in tree: SentenceTree?) {
        if !candidate.items.isEmpty { weighItems(candidate.items) }
        guard let tree, let gap = candidate.gap else { return }
        let plain = gap.statement.tokens.filter { index in
            let token = tree.tokens[index]
            return [.noun, .pluralNoun, .adjective].contains(token.tag) && tree.entity(at: index) == nil
        }
        let answered = plain.filter(gap.range.contains)
        let shown = plain.filter { !gap.range.contains($0) }
        note("answer's rarest word", Evidence.rarest(answered, in: tree))
        note("prompt's rarest word", Evidence.rarest(shown, in: tree))
        let rare = shown.count { TechnicalTerm.commonness(tree.tokens[$0]) > .common }
        note("rare words shown", rare, of: 4)
        note("share of rare words", Double(rare) / Double(Swift.max(1, shown.count)))
    }

    private static func rarest(_ indices: [Int], in tree: SentenceTree) -> Double {
        Double(indices.map { TechnicalTerm.commonness(tree.tokens[$0]).rawValue }.max() ?? 0) / 4
    }

    /// Three everyday words, `identity, pride and hope`, are a flourish more often than a list to learn.
    private mutating func weighItems(_ items: [String]) {
        let words = items.map { $0.split(separator: " ").map(String.init) }
        let rarest = words.map { Double($0.map { Commonness.of($0).rawValue }.max() ?? 0) / 4 }
        let count = Double(items.count)
        note("items' rarest words", rarest.reduce(0, +) / count)
        note("everyday items", Double(rarest.count { $0 <= 0.25 }) / count)
        note("items' words", words.map { Double($0.count) }.reduce(0, +) / count / 5)
        let abstract = ["tion", "sion", "ment", "ness", "ity", "ance", "ence", "ing"]
        let abstracts = words.count { words in
            words.last.map { word in abstract.contains { word.hasSuffix($0) || word.hasSuffix($0 + "s") } }
                ?? false
        }
        note("abstract items", Double(abstracts) / count)
        note("items are doings", Double(words.count { $0.first?.hasSuffix("ing") == true }) / count)
    }
}
