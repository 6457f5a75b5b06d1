import English
package import Reading

/// Turns an article into a draft: claims, then candidates from every maker, then the gates, then a ranked choice.
///
/// Pure and deterministic, on however many cores; time grows with the length of the article.
package struct Asker {
    private let ground: Ground
    private let deck: String
    private let wishes: Wishes
    private var found: [Scored] = []
    private var refused: [Draft.Refused] = []

    /// A candidate that passed every gate, with its claim and the probability that a strict reader accepts it.
    struct Scored: Sendable {
        var candidate: Candidate
        var claim: Claim
        var evidence: Evidence
        var score: Double
        /// The place of the claim in the article.
        var order: Int
    }

    /// Drafts the article; `path` is what the deck will name it by, `text` where the counted text was saved.
    package static func draft(
        article: Article, path: String, text: Draft.SavedText, wishes: Wishes = Wishes()
    ) -> Draft {
        let language = Tongue.otherThanEnglish(article)
        let (claims, topic) = ClaimReader.claims(of: article, isEnglish: language == nil)
        let ground = Ground(article: article, claims: claims, hero: topic.hero)
        var asker = Asker(ground: ground, path: path, wishes: wishes)
        if let language {
            asker.refuseAll(.notEnglish(language))
        } else {
            asker.askAll()
        }
        return Draft(
            article: Draft.Source(article, path: path, text: text),
            claims: claims.map { Draft.Statement($0, on: asker.ground) },
            cards: asker.chosen(), refused: asker.refused)
    }

    private init(ground: Ground, path: String, wishes: Wishes) {
        self.ground = ground
        deck = DraftNaming.deckID(path: path, title: ground.article.title)
        self.wishes = wishes
    }

    private mutating func refuseAll(_ refusal: Refusal) {
        for claim in ground.claims { refuse(claim, refusal) }
    }

    private mutating func askAll() {
        let asker = self
        let asked = Workers.map(ground.claims.count, state: {}) { _, order in
            asker.asked(asker.ground.claims[order], order: order)
        }
        for (claim, (cards, refusals)) in zip(ground.claims, asked) {
            found += cards
            for refusal in refusals { refuse(claim, refusal) }
        }
    }

    /// The cards of a claim that pass every gate, and why the others do not.
    private func asked(_ claim: Claim, order: Int) -> (cards: [Scored], refusals: [Refusal]) {
        guard wishes.wants(claim) else { return ([], []) }
        var cards: [Scored] = []
        var refusals: [Refusal] = []
        for maker in Makers.all {
            let candidates = maker.candidates(from: claim, on: ground)
            guard !candidates.isEmpty else { continue }
            let flags = claim.flags.filter(maker.barredBy.contains)
            for candidate in candidates where wishes.wants(candidate) {
                if let flag = flags.first, flags != [.vague] || !isDefinite(candidate) {
                    refusals.append(Refusal(flag, of: claim))
                    continue
                }
                if let refusal = judge(candidate, from: claim) {
                    refusals.append(refusal)
                    continue
                }
                let evidence = Evidence(candidate, from: claim, on: ground)
                let score = Ranking.probability(evidence)
                cards.append(
                    Scored(candidate: candidate, claim: claim, evidence: evidence, score: score, order: order)
                )
            }
        }
        if cards.isEmpty, refusals.isEmpty { refusals = [silence(of: claim)] }
        return (
            best(of: cards), Set(refusals).sorted { ($0.code, $0.description) < ($1.code, $1.description) }
        )
    }

    /// Whether the card shows only the part of a vague sentence that is not: the rest was cut.
    private func isDefinite(_ candidate: Candidate) -> Bool {
        candidate.gap.map { !Vagueness(Wording($0.statement.text)).isVague } ?? false
    }

    /// Of cards that ask for the same in a clause and in the sentence around it, the likelier.
    private func best(of cards: [Scored]) -> [Scored] {
        let place = { (card: Scored) in [card.candidate.maker, card.candidate.slot] }
        let likeliest = Dictionary(cards.enumerated().map { (place($0.element), $0) }) { first, second in
            first.element.score >= second.element.score ? first : second
        }
        return likeliest.values.sorted { $0.offset < $1.offset }.map(\.element)
    }

    /// The first gate that the candidate fails.
    private func judge(_ candidate: Candidate, from claim: Claim) -> Refusal? {
        for gate in Gates.all {
            if let refusal = gate.refusal(of: candidate, from: claim, on: ground) { return refusal }
        }
        return nil
    }

    /// The cards that are kept, in the order of the article; what is not kept is refused.
    private mutating func chosen() -> [DraftCard] {
        let choice = Choice(found, wishes: wishes)
        for (place, refusal) in choice.refused { refuse(found[place].claim, refusal) }
        return choice.kept.map { place in
            DraftCard(found[place], deck: deck, ground: ground, showsEvidence: wishes.all)
        }
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
