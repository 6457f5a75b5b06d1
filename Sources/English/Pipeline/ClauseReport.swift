/// A clause as `recite parse --json` prints it.
package struct ClauseReport: Encodable, Sendable {
    let kind: ClauseKind
    let subject: SpanReport?
    /// The verb group in words, with what stands between them left out.
    let verb: String
    /// The index of the verb in the sentence.
    let head: Int
    let tense: Tense
    let perfect: Bool
    let progressive: Bool
    let voice: Voice
    let modality: String?
    let negated: Bool
    let complements: [Part]
    let adjuncts: [Part]
    let attribution: Source?
    let hedges: [Hedge]

    init(_ clause: Clause, _ tree: SentenceTree) {
        kind = clause.kind
        subject = clause.subject.map { SpanReport($0, tree) }
        verb = clause.verb.words.map { tree.tokens[$0].text }.joined(separator: " ")
        head = clause.verb.verb
        tense = clause.verb.tense
        perfect = clause.verb.isPerfect
        progressive = clause.verb.isProgressive
        voice = clause.verb.voice
        modality = clause.verb.modality
        negated = clause.verb.isNegated
        complements = clause.complements.map { Part(role: $0.kind.rawValue, $0.range, tree) }
        adjuncts = clause.adjuncts.map { Part(role: $0.role.rawValue, $0.range, tree) }
        attribution = clause.attribution.map {
            Source(source: $0.source.map { SpanReport($0, tree) }, verb: $0.verb)
        }
        hedges = clause.hedges
    }

    /// A complement or adjunct.
    struct Part: Encodable, Sendable {
        let role: String
        let start: Int
        let end: Int
        let text: String

        init(role: String, _ range: Range<Int>, _ tree: SentenceTree) {
            let span = tree.span(range)
            self.role = role
            start = span.lowerBound
            end = span.upperBound
            text = tree.text(range)
        }
    }

    struct Source: Encodable, Sendable {
        let source: SpanReport?
        let verb: String?
    }
}
