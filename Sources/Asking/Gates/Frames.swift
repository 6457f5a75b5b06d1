import Reading

/// The content words of an article's sentences, to tell which of them a question could also be about.
struct Frames: Sendable {
    /// Sentences side by side.
    struct Pool: Sendable {
        let names: [String]
        let words: WordIndex

        fileprivate init(_ sentences: [(id: String, words: Set<String>)]) {
            names = sentences.map(\.id)
            words = WordIndex(sentences.map(\.words))
        }
    }

    /// Sentences beyond which an article is a long book, and neighbours beyond which no more are looked at.
    static let most = 2000

    private let sections: [[String]: Pool]
    private let whole: Pool?
    private let none = Pool([])

    /// Items of lists are none.
    init(_ claims: [Claim]) {
        let told = claims.filter { $0.kind != .item }
        let sentences = told.map { ($0.id, ContentWords.of($0.wording.text)) }
        whole = told.count > Frames.most ? nil : Pool(sentences)
        sections = Dictionary(grouping: zip(told, sentences), by: \.0.section).mapValues { Pool($0.map(\.1)) }
    }

    /// The sentences of the claim's section.
    func section(of claim: Claim) -> Pool { sections[claim.section] ?? none }

    /// The sentences that a question on the claim may be taken to ask about: all of the article, and in a long book those
    /// of its section.
    func neighbours(of claim: Claim) -> Pool { whole ?? section(of: claim) }
}
