/// A sentence with gaps, as the runs of text and the gaps between them.
package struct Cloze: Hashable, Sendable {
    package var parts: [Part]

    package init(parts: [Part]) {
        self.parts = parts
    }

    package enum Part: Hashable, Sendable {
        case text(String)
        case gap(Gap)
    }

    /// What is left out: any of `answers` (one or more) fills it.
    package struct Gap: Hashable, Sendable {
        package var answers: [String]
        package var hint: String?

        package init(answers: [String], hint: String? = nil) {
            self.answers = answers
            self.hint = hint
        }
    }

    /// The gaps in reading order.
    package var gaps: [Gap] {
        parts.compactMap { part in
            if case .gap(let gap) = part { gap } else { nil }
        }
    }
}

extension Cloze {
    /// The sentence with its gaps in deck syntax.
    package var written: String {
        let bytes = ClozeWriter.write(self)
        return bytes.string(0..<bytes.count)
    }

    /// Takes a further answer of a gap as right.
    package mutating func accept(_ answer: String, gap index: Int) {
        let places = parts.indices.filter { if case .gap = parts[$0] { true } else { false } }
        guard places.indices.contains(index), case .gap(var gap) = parts[places[index]] else { return }
        gap.answers.append(answer)
        parts[places[index]] = .gap(gap)
    }
}
