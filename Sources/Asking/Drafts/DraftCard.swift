/// A card of a draft, with all that a reader needs to judge it.
package struct DraftCard: Hashable, Codable, Sendable {
    package var id: String
    /// The id of the claim that it asks about.
    package var claim: String
    package var kind: Kind
    package var maker: String
    /// The title and headings above, outermost first; in JSON only as `context`.
    package var topic: [String] = []
    /// `topic` in one line.
    package var context: String
    package var prompt: String
    package var answer: String
    package var accept: [String]
    package var items: [String]
    package var options: [Option]
    package var quote: String
    /// Bytes of the article's text.
    package var start: Int
    package var end: Int
    /// From 1.
    package var line: Int
    /// The number of the blank-line block of the source text, from 1; not in JSON.
    package var paragraph: Int = 1
    /// 0 to 1, three decimals.
    package var score: Double
    package var gates: [String: GateResult]
    /// What the score was computed from; only where every candidate was asked for.
    package var evidence: [String: Double]?

    private enum CodingKeys: String, CodingKey {
        case id, claim, kind, maker, context, prompt, answer, accept, items, options, quote, start, end, line,
            score
        case gates, evidence
    }

    package enum Kind: String, Codable, CaseIterable, Sendable {
        case short, number, cloze, choice, judge, list, order, pair
    }

    package struct Option: Hashable, Codable, Sendable {
        package var text: String
        package var right: Bool
    }

    /// Passed, or the reason why not; in JSON `true` or that sentence.
    package enum GateResult: Hashable, Sendable {
        case passed
        case failed(String)
    }
}

extension DraftCard.GateResult: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self =
            try (try? container.decode(Bool.self)) == true ? .passed : .failed(container.decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .passed: try container.encode(true)
        case .failed(let reason): try container.encode(reason)
        }
    }
}
