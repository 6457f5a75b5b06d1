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
