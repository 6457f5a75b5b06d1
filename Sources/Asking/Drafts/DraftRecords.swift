import Cards
import Reading

extension Draft.Source {
    init(_ article: Article, path: String, text: Draft.SavedText) {
        self.init(
            title: article.title, path: path, language: article.language, basis: article.basis.rawValue,
            text: text,
            sections: Draft.Source.sections(of: article),
            dropped: article.dropped.map {
                Draft.Dropped(text: $0.text, reason: $0.reason.rawValue, line: $0.line)
            },
            cautions: article.cautions)
    }

    private static func sections(of article: Article) -> [String] {
        article.sections.map { $0.path.joined(separator: " › ") }
    }
}

extension Draft.Statement {
    init(_ claim: Claim, on ground: Ground) {
        self.init(
            id: claim.id, section: claim.section, kind: claim.kind.rawValue, text: claim.wording.text,
            quote: ground.quote(of: claim), start: claim.span.lowerBound, end: claim.span.upperBound,
            line: ground.lines.line(at: claim.span.lowerBound),
            flags: claim.flags.map(\.rawValue), duplicateOf: claim.duplicateOf, contradicts: claim.contradicts
        )
    }
}

extension DraftCard {
    /// The card that a candidate becomes once it has passed every gate.
    init(_ scored: Asker.Scored, deck: String, ground: Ground, showsEvidence: Bool) {
        let candidate = scored.candidate
        let claim = scored.claim
        let note = DraftNaming.noteID(
            deck: deck, claim: claim.id, maker: candidate.maker, slot: candidate.slot)
        self.init(
            id: note,
            claim: claim.id, kind: candidate.kind, maker: candidate.maker, topic: candidate.topic,
            context: candidate.context, prompt: candidate.prompt, answer: candidate.answer, accept: [],
            items: candidate.items, options: candidate.options, quote: ground.quote(of: claim),
            start: claim.span.lowerBound,
            end: claim.span.upperBound, line: ground.lines.line(at: claim.span.lowerBound),
            paragraph: ground.lines.paragraph(at: claim.span.lowerBound),
            score: scored.score,
            gates: Dictionary(uniqueKeysWithValues: Gates.all.map { ($0.name, GateResult.passed) }))
        evidence = showsEvidence ? scored.evidence.values : nil
        id = self.note?.cards.first?.id.description ?? note
    }
}
