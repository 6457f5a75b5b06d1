package import Reading

/// Turns an article into a draft: claims, then candidates from every maker, then the gates, then a choice.
///
/// Pure and deterministic; time grows with the length of the article.
package struct Asker {
    private let ground: Ground
    private let deck: String
    private var cards: [DraftCard] = []
    private var refused: [Draft.Refused] = []
    private var asked: [[String]: [Set<String>]] = [:]

    /// Cards of one sentence beyond which the rest repeat it.
    private static let mostPerClaim = 2

    /// Drafts the article; `path` is what the deck will name it by, `text` where the counted text was saved.
    package static func draft(article: Article, path: String, text: Draft.SavedText) -> Draft {
        let claims = ClaimReader.claims(of: article).claims
        var asker = Asker(article: article, path: path, claims: claims)
        if let language = Tongue.otherThanEnglish(article) {
            asker.refuseAll(.notEnglish(language))
        } else {
            for claim in claims { asker.ask(claim) }
        }
        return Draft(
            article: Draft.Source(article, path: path, text: text),
            claims: claims.map { Draft.Statement($0, on: asker.ground) },
            cards: asker.cards, refused: asker.refused)
    }

    private init(article: Article, path: String, claims: [Claim]) {
        ground = Ground(article: article, claims: claims)
        deck = DraftNaming.deckID(path: path, title: article.title)
    }

    private mutating func refuseAll(_ refusal: Refusal) {
        for claim in ground.claims { refuse(claim, refusal) }
    }

    private mutating func ask(_ claim: Claim) {
        var made = 0
        var refusals: [Refusal] = []
        for maker in Makers.all {
            let candidates = maker.candidates(from: claim, on: ground)
            guard !candidates.isEmpty else { continue }
            if let flag = claim.flags.first(where: maker.barredBy.contains) {
                refusals.append(Refusal(flag, of: claim))
                continue
            }
            for candidate in candidates {
                guard made < Asker.mostPerClaim else {
                    refusals.append(.enoughOfClaim)
                    continue
                }
                if let refusal = judge(candidate, from: claim) {
                    refusals.append(refusal)
                } else {
                    made += 1
                }
            }
        }
        if made == 0, refusals.isEmpty { refusals = [silence(of: claim)] }
        for refusal in refusals { refuse(claim, refusal) }
    }

    /// Keeps the card, or says which gate it fails.
    private mutating func judge(_ candidate: Candidate, from claim: Claim) -> Refusal? {
        for gate in Gates.all {
            if let refusal = gate.refusal(of: candidate, from: claim, on: ground) { return refusal }
        }
        if isRepeat(candidate) { return .duplicate }
        cards.append(DraftCard(candidate, from: claim, deck: deck, ground: ground))
        return nil
    }

    /// Whether an earlier card under the same title asks nearly the same for nearly the same answer.
    private mutating func isRepeat(_ candidate: Candidate) -> Bool {
        let key = [candidate.maker] + ContentWords.of(candidate.answer).sorted().prefix(2)
        let words = ContentWords.of(candidate.body)
        let isRepeat = (asked[key] ?? []).contains { earlier in
            Double(earlier.intersection(words).count) >= 0.5 * Double(earlier.union(words).count)
        }
        asked[key, default: []].append(words)
        return isRepeat
    }

    /// Why a claim that no maker took up gives no card.
    private func silence(of claim: Claim) -> Refusal {
        if let flag = claim.flags.first(where: { !Claim.Flag.kept.contains($0) }) {
            return Refusal(flag, of: claim)
        }
        return claim.doubts.first.map { .list($0) } ?? .nothingSure
    }

    private mutating func refuse(_ claim: Claim, _ refusal: Refusal) {
        refused.append(
            Draft.Refused(
                claim: claim.id, sentence: claim.sentence.text, code: refusal.code,
                reason: refusal.description,
                label: refusal.label))
    }
}
