import English
import Reading

extension Ground {
    /// How many other sentences hold all the words.
    func sentences(holding words: Set<String>, beside claim: Claim) -> Int {
        rivals.sentences(holding: words, beside: claim)
    }

    /// The share of the frame's words that the most similar other sentence of the article has, 0 to 1.
    func closest(to frame: Set<String>, beside claim: Claim) -> Double {
        guard !frame.isEmpty else { return 1 }
        let pool = frames.neighbours(of: claim)
        let shared = pool.words.most(of: frame, first: Frames.most) { pool.names[$0] != claim.id }
        return Double(shared) / Double(frame.count)
    }

    /// Whether three sentences and more of the article hold the word.
    func isCommon(_ word: String) -> Bool { rivals.sentences(holding: [word]) >= 3 }

    /// Whether the words name what the article is about: a third of its sentences hold them all.
    func isSubject(_ words: Set<String>) -> Bool {
        told >= 8 && 3 * rivals.sentences(holding: words) >= told
    }

    /// The share of the article's sentences that hold all the words.
    func share(of words: Set<String>) -> Double {
        Double(rivals.sentences(holding: words)) / Double(max(1, told))
    }

    /// Whether the statement's subject is what the title names.
    func isHero(_ statement: Statement, in tree: SentenceTree) -> Bool {
        guard let subject = statement.clause.subject else { return false }
        return !ContentWords.of(tree.text(subject)).isDisjoint(with: ContentWords.of(article.title))
    }

    /// Where in the article the claim stands, 0 to 1.
    func place(of claim: Claim) -> Double {
        article.text.isEmpty ? 0 : Double(claim.span.lowerBound) / Double(article.text.count)
    }
}
