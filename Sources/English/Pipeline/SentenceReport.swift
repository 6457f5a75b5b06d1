/// A sentence with its tokens and what makers of questions use; `start` and `end` are bytes of the text.
package struct SentenceReport: Encodable, Sendable {
    package let text: String
    package let start: Int
    package let end: Int
    package let tokens: [Token]
    package let phrases: [Phrase]
    package let clauses: [ClauseReport]
    package let coordinations: [CoordinationReport]

    package init(_ sentence: ParsedSentence) {
        let tree = SentenceTree(sentence)
        text = sentence.text
        start = sentence.span.lowerBound
        end = sentence.span.upperBound
        tokens = sentence.tokens
        phrases = tree.nounPhrases.map { Phrase($0, tree) }
        clauses = tree.clauses.map { ClauseReport($0, tree) }
        coordinations = tree.coordinations.map { CoordinationReport($0, tree) }
    }

    package struct Phrase: Encodable, Sendable {
        let start: Int
        let end: Int
        let head: Int
        let determiner: Determiner
        let number: GrammaticalNumber
        let alone: Bool

        init(_ phrase: NounPhrase, _ tree: SentenceTree) {
            let span = tree.span(phrase.range)
            start = span.lowerBound
            end = span.upperBound
            head = phrase.head
            determiner = phrase.determiner
            number = phrase.number
            alone = phrase.standsAlone
        }
    }

    package struct CoordinationReport: Encodable, Sendable {
        let members: [SpanReport]
        let coordinator: String?
        let shared: [SpanReport]

        init(_ coordination: Coordination, _ tree: SentenceTree) {
            members = coordination.members.map { SpanReport($0, tree) }
            coordinator = coordination.coordinator
            shared = coordination.shared.map { SpanReport($0, tree) }
        }
    }
}

/// Some tokens by their bytes.
package struct SpanReport: Encodable, Sendable {
    let start: Int
    let end: Int
    let text: String

    init(_ range: Range<Int>, _ tree: SentenceTree) {
        let span = tree.span(range)
        start = span.lowerBound
        end = span.upperBound
        text = tree.text(range)
    }
}
