/// A sentence as lines that people can read: its tokens as a table, then what makers of questions use.
package struct SentenceTable: Sendable {
    private let tree: SentenceTree

    package init(_ sentence: ParsedSentence) {
        tree = SentenceTree(sentence)
    }

    package var lines: [String] {
        let header =
            "\(tree.sentence.span.lowerBound)-\(tree.sentence.span.upperBound)  \(oneLine(tree.sentence.text))"
        return [header] + tokenLines + phraseLines + clauseLines + coordinationLines + [""]
    }

    private var tokenLines: [String] {
        let rows = tree.tokens.enumerated().map { index, token in
            [
                String(index), oneLine(token.text), token.tag.rawValue, token.relation.rawValue,
                String(token.head),
                oneLine(token.lemma),
                token.entity?.label ?? "",
            ]
        }
        let widths = (0..<7).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            return "  " + trimmedEnd(cells.joined(separator: "  "))
        }
    }

    private var phraseLines: [String] {
        tree.nounPhrases.map { phrase in
            let alone = phrase.standsAlone ? ", stands alone" : ""
            return "  phrase: \(text(phrase.range)) (\(phrase.determiner), \(phrase.number)\(alone))"
        }
    }

    private var clauseLines: [String] {
        tree.clauses.flatMap { clause in
            let verb = clause.verb.words.map { tree.tokens[$0].text }.joined(separator: " ")
            let marks = [
                "\(clause.verb.tense)", clause.verb.isPerfect ? "perfect" : "",
                clause.verb.isProgressive ? "progressive" : "", "\(clause.verb.voice)",
                clause.verb.modality ?? "",
                clause.verb.isNegated ? "negated" : "",
            ]
            let subject = clause.subject.map { text($0) + " - " } ?? ""
            let kind = "\(clause.kind) clause: "
            return ["  \(kind)\(subject)\(verb) (\(marks.filter { !$0.isEmpty }.joined(separator: ", ")))"]
                + clause.complements.map { "    \($0.kind): \(text($0.range))" }
                + clause.adjuncts.map { "    \($0.role): \(text($0.range))" }
                + clause.attribution.map { ["    attributed to: \($0.source.map(text) ?? "no one named")"] }
                .orNone
                + clause.hedges.map { "    hedge: \($0)" }
        }
    }

    private var coordinationLines: [String] {
        tree.coordinations.map { coordination in
            let shared = coordination.shared.map { ", shared: " + text($0) }.joined()
            let members = coordination.members.map(text).joined(separator: " | ")
            return "  coordination (\(coordination.coordinator ?? "none")): \(members)\(shared)"
        }
    }

    /// The first words of a part: parts lie in one another, and a long text must not be printed once for each.
    private func text(_ range: Range<Int>) -> String {
        oneLine(tree.text(range.prefix(40))) + (range.count > 40 ? " ..." : "")
    }

    private func oneLine(_ text: String) -> String {
        String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }

    private func trimmedEnd(_ line: String) -> String {
        String(line.reversed().drop { $0 == " " }.reversed())
    }
}

extension Optional where Wrapped == [String] {
    fileprivate var orNone: [String] { self ?? [] }
}
