/// The lines of `recite mark`: one JSON object in, one out.
package enum MarkLine {
    /// An answer to mark; what is absent is empty, English and blank.
    package struct Input: Hashable, Codable, Sendable {
        package var kind: Kind
        package var language: String?
        package var answers: [String]
        package var wrong: [String]?
        package var others: [String]?
        package var typed: String
        /// Whether lost accents count as right.
        package var accents: Bool?

        package enum Kind: String, CaseIterable, Codable, Sendable {
            case short
            case cloze
            case number
            case list
            case order
        }

        package init(
            kind: Kind, language: String? = nil, answers: [String], wrong: [String]? = nil,
            others: [String]? = nil, typed: String, accents: Bool? = nil
        ) {
            self.kind = kind
            self.language = language
            self.answers = answers
            self.wrong = wrong
            self.others = others
            self.typed = typed
            self.accents = accents
        }
    }

    /// The verdict on it.
    package struct Output: Hashable, Encodable, Sendable {
        package var verdict: Mark.Outcome
        package var found: [Int]
        package var distance: Int?
        package var difference: String

        package init(_ mark: Mark) {
            verdict = mark.outcome
            found = mark.found
            distance = mark.distance
            difference = mark.difference
        }

        private enum CodingKeys: CodingKey {
            case verdict
            case found
            case distance
            case difference
        }

        /// Writes every key, `distance` as null where there is none.
        package func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(verdict, forKey: .verdict)
            try container.encode(found, forKey: .found)
            try container.encode(distance, forKey: .distance)
            try container.encode(difference, forKey: .difference)
        }
    }
}

extension MarkLine.Input {
    /// What is expected, as the marker takes it.
    package var answer: Answer {
        switch kind {
        case .short, .cloze: .short(alternatives)
        case .number: .number(alternatives)
        case .list: .list(answers)
        case .order: .order(answers)
        }
    }

    private var alternatives: [String] { answers.flatMap { AnswerSyntax.alternatives(of: $0) } }

    /// Marks the line with a marker of its language.
    package func mark(with marker: Marker) -> MarkLine.Output {
        let others = marker.others(others ?? [])
        let key = marker.key(for: answer, wrong: wrong ?? [], others: others)
        return MarkLine.Output(marker.mark(typed, against: key))
    }
}

extension MarkLine {
    /// What is wrong with a line that could not be read, as a sentence.
    package static func fault(in error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, _):
            "\"\(key.stringValue)\" is missing; add it"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "\(name(of: context)) has another type than it should; see recite mark --help"
        case .dataCorrupted(let context) where context.codingPath.last?.stringValue == "kind":
            "\"kind\" must be one of \(Input.Kind.allCases.map(\.rawValue).joined(separator: ", "))"
        default:
            "this is no JSON object; write one object a line"
        }
    }

    private static func name(of context: DecodingError.Context) -> String {
        context.codingPath.first.map { "\"\($0.stringValue)\"" } ?? "the line"
    }
}
