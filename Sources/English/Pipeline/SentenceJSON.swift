/// A sentence as `recite parse --json` prints it: its tokens, and what makers of questions use.
///
/// `start` and `end` are bytes of the text, `head` is the index of a token in the sentence.
package struct SentenceJSON: Sendable {
    private let tree: SentenceTree

    package init(_ sentence: ParsedSentence) {
        tree = SentenceTree(sentence)
    }

    /// One line, safe to print.
    package var line: String {
        var writer = JSONWriter()
        writer.object { writer in
            writer.field("text", tree.sentence.text)
            writer.field("start", tree.sentence.span.lowerBound)
            writer.field("end", tree.sentence.span.upperBound)
            writer.array("tokens") { writer in
                for token in tree.tokens { write(token, to: &writer) }
            }
            writer.array("phrases") { writer in
                for phrase in tree.nounPhrases { write(phrase, to: &writer) }
            }
            writer.array("clauses") { writer in
                for clause in tree.clauses { write(clause, to: &writer) }
            }
            writer.array("coordinations") { writer in
                for coordination in tree.coordinations { write(coordination, to: &writer) }
            }
        }
        return writer.text
    }

    private func write(_ token: Token, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.field("text", token.text)
            writer.field("start", token.span.lowerBound)
            writer.field("end", token.span.upperBound)
            writer.field("tag", token.tag.rawValue)
            writer.field("head", token.head)
            writer.field("dep", token.relation.rawValue)
            writer.field("lemma", token.lemma)
            writer.field("ent", token.entity?.label ?? "O")
        }
    }

    private func write(_ phrase: NounPhrase, to writer: inout JSONWriter) {
        writer.object { writer in
            span(phrase.range, to: &writer)
            writer.field("head", phrase.head)
            writer.field("determiner", phrase.determiner.rawValue)
            writer.field("number", phrase.number.rawValue)
            writer.field("alone", phrase.standsAlone)
        }
    }

    private func write(_ coordination: Coordination, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.array("members") { writer in
                for member in coordination.members { part(member, to: &writer) }
            }
            if let coordinator = coordination.coordinator { writer.field("coordinator", coordinator) }
            writer.array("shared") { writer in
                for shared in coordination.shared { part(shared, to: &writer) }
            }
        }
    }

    private func write(_ clause: Clause, to writer: inout JSONWriter) {
        let verb = clause.verb
        writer.object { writer in
            writer.field("kind", clause.kind.rawValue)
            if let subject = clause.subject { part(subject, key: "subject", to: &writer) }
            writer.field("verb", verb.words.map { tree.tokens[$0].text }.joined(separator: " "))
            writer.field("head", verb.verb)
            writer.field("tense", verb.tense.rawValue)
            writer.field("perfect", verb.isPerfect)
            writer.field("progressive", verb.isProgressive)
            writer.field("voice", verb.voice.rawValue)
            if let modality = verb.modality { writer.field("modality", modality) }
            writer.field("negated", verb.isNegated)
            writer.array("complements") { writer in
                for found in clause.complements { part(found.range, role: found.kind.rawValue, to: &writer) }
            }
            writer.array("adjuncts") { writer in
                for found in clause.adjuncts { part(found.range, role: found.role.rawValue, to: &writer) }
            }
            if let attribution = clause.attribution { write(attribution, to: &writer) }
            writer.array("hedges") { writer in
                for hedge in clause.hedges { writer.element(hedge.rawValue) }
            }
        }
    }

    private func write(_ attribution: Attribution, to writer: inout JSONWriter) {
        writer.object("attribution") { writer in
            if let source = attribution.source { part(source, key: "source", to: &writer) }
            if let verb = attribution.verb { writer.field("verb", verb) }
        }
    }

    private func part(
        _ range: Range<Int>, key: StaticString? = nil, role: String? = nil, to writer: inout JSONWriter
    ) {
        writer.object(key) { writer in
            if let role { writer.field("role", role) }
            span(range, to: &writer)
        }
    }

    private func span(_ range: Range<Int>, to writer: inout JSONWriter) {
        let span = tree.span(range)
        writer.field("start", span.lowerBound)
        writer.field("end", span.upperBound)
    }
}
