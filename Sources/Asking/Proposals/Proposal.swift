import Cards

/// A card as an outside writer proposes it: one JSON object a line.
package struct Proposal: Hashable, Sendable, Decodable {
    package var claim: String
    package var kind: String
    package var prompt: String
    package var answer: String
    package var accept: [String]
    package var items: [String]
    package var options: [DraftCard.Option]
    /// What the writer says it took the card from; it must be the claim's own quote or a part of it.
    package var quote: String?

    private enum CodingKeys: CodingKey {
        case claim, kind, prompt, answer, accept, items, options, quote
    }

    package init(
        claim: String, kind: String, prompt: String, answer: String = "", accept: [String] = [],
        items: [String] = [], options: [DraftCard.Option] = [], quote: String? = nil
    ) {
        self.claim = claim
        self.kind = kind
        self.prompt = prompt
        self.answer = answer
        self.accept = accept
        self.items = items
        self.options = options
        self.quote = quote
    }

    package init(from decoder: any Decoder) throws {
        let object = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            claim: try object.decode(String.self, forKey: .claim),
            kind: try object.decode(String.self, forKey: .kind),
            prompt: try object.decode(String.self, forKey: .prompt),
            answer: try object.decodeIfPresent(String.self, forKey: .answer) ?? "",
            accept: try object.decodeIfPresent([String].self, forKey: .accept) ?? [],
            items: try object.decodeIfPresent([String].self, forKey: .items) ?? [],
            options: try object.decodeIfPresent([DraftCard.Option].self, forKey: .options) ?? [],
            quote: try object.decodeIfPresent(String.self, forKey: .quote))
    }

    /// Every text that would come to a learner's eyes.
    var texts: [String] { [prompt, answer] + accept + items + options.map(\.text) }

    /// What counts as right.
    var answers: [String] {
        switch kind {
        case "list", "order": items
        case "choice": options.filter(\.right).map(\.text)
        default: [answer]
        }
    }

    /// With blanks at the ends of its texts gone.
    var trimmed: Proposal {
        func trim(_ text: String) -> String {
            text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
        }
        return Proposal(
            claim: claim, kind: kind, prompt: trim(prompt), answer: trim(answer), accept: accept.map(trim),
            items: items.map(trim),
            options: options.map { DraftCard.Option(text: trim($0.text), right: $0.right) },
            quote: quote)
    }
}
