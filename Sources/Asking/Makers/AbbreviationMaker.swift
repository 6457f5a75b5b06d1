package import Reading

/// What an abbreviation stands for, where the article gives both forms side by side and goes on to speak of it.
package enum AbbreviationMaker: Maker {
    package static let name = "abbreviation"

    /// The two forms are sure whatever else the sentence says.
    package static var barredBy: Set<Claim.Flag> { [.tooLong, .quotation, .fragment] }

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        claim.parts.compactMap { part in
            if case .initialism(let pair) = part { candidate(pair, claim: claim, on: ground) } else { nil }
        }
    }

    private static func candidate(_ pair: Initialism, claim: Claim, on ground: Ground) -> Candidate? {
        let short = claim.wording.text(of: pair.short)
        guard ground.isSubject(short, beside: claim) else { return nil }
        let long = claim.wording.text(of: pair.long)
        let (before, after) = claim.around(pair.long)
        return Candidate(
            maker: name, kind: .short, slot: short, before: before, after: after, filling: long, answer: long,
            question: "What does \(short) stand for?",
            topic: claim.topic(title: ground.article.title, hiding: long),
            sureness: 0.88)
    }
}
