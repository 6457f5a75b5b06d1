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

/// How an article is written: what shares of its sentences are in the first or second person, quote, and tell what was.
struct Manner: Sendable {
    var voice: Double
    var quotes: Double
    var past: Double

    init(_ claims: [Claim], statements: [String: [Statement]]) {
        let count = Double(Swift.max(1, claims.count))
        voice = Double(claims.count { $0.flags.contains(.firstPerson) }) / count
        quotes = Double(claims.count { $0.flags.contains(.quotation) }) / count
        let tenses = claims.compactMap { statements[$0.id]?.first?.clause.verb.tense }
        past = Double(tenses.count { $0 == .past }) / Double(Swift.max(1, tenses.count))
    }
}
