import Cards
import English
package import Reading

/// Weighs what an outside writer proposes, and joins to a draft what passes.
package struct Proposals: Sendable {
    /// The name under which cards, reports and verdicts know the writer.
    package static let maker = "writer"
    /// Cards of a writer about one claim beyond which the rest repeat it.
    private static let mostPerClaim = 2

    private let ground: Ground
    private let deck: String
    private let wishes: Wishes
    /// A claim may be asked about if nothing bars it from questions.
    package let claims: Set<String>
    /// The cards that passed, in the order of the article.
    package private(set) var cards: [DraftCard] = []
    /// What was refused, in the order of the writer's lines.
    package private(set) var refused: [(line: Int, proposal: Proposal?, refusal: ProposalRefusal)] = []

    /// Reads the claims of an article; the cards' ids derive from `deck`, and `wishes` say which claims and kinds are
    /// wanted and how many cards in all.
    package init(article: Article, deck: String, wishes: Wishes = Wishes()) {
        let (claims, topic) = ClaimReader.claims(of: article)
        ground = Ground(article: article, claims: claims, hero: topic.hero)
        self.deck = deck
        self.wishes = wishes
        let isEnglish = Tongue.otherThanEnglish(article) == nil
        self.claims = Set(
            claims.filter { claim in
                isEnglish && claim.duplicateOf == nil && claim.contradicts.isEmpty
                    && claim.flags.allSatisfy(Claim.Flag.kept.contains)
                    && wishes.wants(claim)
            }.map(\.id))
    }

    /// Judges every line; `drafted` are the cards that the draft has already.
    package mutating func judge(_ lines: [ProposalReader.Line], drafted: [DraftCard]) {
        var judged: [(DraftCard, [String])] = []
        var keys = Set(drafted.map { Proposals.key($0.claim, $0.items.isEmpty ? [$0.answer] : $0.items) })
        for line in lines {
            switch line.content {
            case .failure(let refusal): refused.append((line.number, nil, refusal))
            case .success(let proposal):
                let key = Proposals.key(proposal.claim, proposal.answers)
                switch judge(proposal) {
                case .failure(let refusal): refused.append((line.number, proposal, refusal))
                case .success where keys.contains(key):
                    refused.append((line.number, proposal, .gate(.duplicate)))
                case .success
                where judged.count(where: { $0.0.claim == proposal.claim }) >= Proposals.mostPerClaim:
                    refused.append((line.number, proposal, .gate(.enoughOfClaim)))
                case .success(let card):
                    keys.insert(key)
                    judged.append((card, key))
                }
            }
        }
        let room = wishes.count.map { max(0, $0 - drafted.count) } ?? judged.count
        cards = judged.prefix(room).map(\.0).sorted { ($0.start, $0.id) < ($1.start, $1.id) }
    }

    private static func key(_ claim: String, _ answers: [String]) -> [String] {
        [claim] + ContentWords.of(answers.joined(separator: " ")).sorted()
    }

    private func judge(_ proposal: Proposal) -> Result<DraftCard, ProposalRefusal> {
        guard let claim = ground.claims.first(where: { $0.id == proposal.claim }) else {
            return .failure(.unknownClaim(String(proposal.claim.prefix(20))))
        }
        guard claims.contains(claim.id) else {
            let flag = claim.flags.first { !Claim.Flag.kept.contains($0) }
            return .failure(.gate(flag.map { Refusal($0, of: claim) } ?? .duplicate))
        }
        if let kinds = wishes.kinds, !kinds.contains(where: { $0.rawValue == proposal.kind }) {
            return .failure(.kindNotTaken(proposal.kind))
        }
        let evidence = ProposalEvidence(
            proposal, claim: claim, ground: ground, question: Proposals.tree(of: proposal))
        if let refusal = ProposalGates.refusal(of: evidence) { return .failure(refusal) }
        return .success(card(evidence))
    }

    /// The question as a tree; a sentence with a gap needs none.
    private static func tree(of proposal: Proposal) -> SentenceTree? {
        guard proposal.kind != "cloze", proposal.prompt.utf8.count <= 600 else { return nil }
        let bytes = Array(proposal.prompt.utf8)
        return EnglishModel.standard.parse(bytes, parts: [0..<bytes.count]).first?.first.map(
            SentenceTree.init)
    }

    private func card(_ evidence: ProposalEvidence) -> DraftCard {
        let (claim, candidate) = (evidence.claim, evidence.candidate)
        let note = DraftNaming.noteID(
            deck: deck, claim: claim.id, maker: Proposals.maker, slot: candidate.slot)
        // Other wordings of an answer that the quote does not hold are left out; the card stands without them.
        let quoted = SingleAnswerGate.roots(claim.source)
        let accept = evidence.proposal.accept.filter { text in
            let words = SingleAnswerGate.roots(text)
            return text != candidate.answer && !words.isEmpty && words.isSubset(of: quoted)
        }
        var card = DraftCard(
            id: note, claim: claim.id, kind: candidate.kind, maker: Proposals.maker, topic: candidate.topic,
            context: candidate.context, prompt: candidate.prompt, answer: candidate.answer,
            accept: candidate.items.isEmpty ? accept : [], items: candidate.items, options: candidate.options,
            quote: ground.quote(of: claim), start: claim.span.lowerBound, end: claim.span.upperBound,
            line: ground.lines.line(at: claim.span.lowerBound),
            paragraph: ground.lines.paragraph(at: claim.span.lowerBound), score: candidate.sureness,
            gates: Dictionary(uniqueKeysWithValues: ProposalGates.all.map { ($0.name, .passed) }))
        card.id = card.note?.cards.first?.id.description ?? note
        return card
    }
}

extension Proposals {
    /// The draft with the cards that passed, in the order of the article, and the refusals.
    package func joined(to draft: Draft) -> Draft {
        var draft = draft
        draft.cards = (draft.cards + cards).enumerated().sorted {
            ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
        }.map(\.element)
        let asked = Set(cards.map(\.claim))
        draft.refused.removeAll { asked.contains($0.claim) }
        for entry in refused {
            guard let proposal = entry.proposal else { continue }
            draft.refused.append(
                Draft.Refused(
                    claim: proposal.claim, sentence: proposal.prompt, code: "writer-" + entry.refusal.code,
                    reason: entry.refusal.description, label: "proposed cards refused"))
        }
        return draft
    }

    /// Such as `12 of 30 proposed cards were taken; refused: 9 not supported by the quote, ...`; commonest first.
    package var summary: String {
        let all = cards.count + refused.count
        let counts = Dictionary(grouping: refused, by: \.refusal.label).mapValues(\.count)
        let parts = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
        let noun = all == 1 ? "card" : "cards"
        let verb = all == 1 || cards.count == 1 ? "was" : "were"
        return "\(cards.count) of \(all) proposed \(noun) \(verb) taken"
            + (parts.isEmpty ? "" : "; refused: " + parts.joined(separator: ", "))
    }
}
