/// What `recite draft` makes of an article: its claims, the cards asked about them, and what was refused and why.
///
/// Its Codable form is the JSON that scripts depend on.
package struct Draft: Hashable, Codable, Sendable {
    package var article: Source
    package var claims: [Statement]
    package var cards: [DraftCard]
    package var refused: [Refused]

    /// The article as far as a draft speaks of it.
    package struct Source: Hashable, Codable, Sendable {
        package var title: String
        package var path: String
        package var language: String
        package var basis: String
        package var text: SavedText
        package var sections: [String]
        package var dropped: [Dropped]
        package var cautions: [String]
    }

    /// The text that byte offsets count in: its file, and its hash.
    package struct SavedText: Hashable, Codable, Sendable {
        /// Absent where the text was not saved.
        package var path: String?
        package var sha256: String

        package init(path: String?, sha256: String) {
            self.path = path
            self.sha256 = sha256
        }
    }

    package struct Dropped: Hashable, Codable, Sendable {
        package var text: String
        package var reason: String
        package var line: Int
    }

    /// A claim as the JSON gives it.
    package struct Statement: Hashable, Codable, Sendable {
        package var id: String
        package var section: [String]
        package var kind: String
        package var text: String
        package var quote: String
        package var start: Int
        package var end: Int
        package var line: Int
        package var flags: [String]
        package var duplicateOf: String?
        package var contradicts: [String]
    }

    /// A sentence without a card, or a card that was not kept.
    package struct Refused: Hashable, Codable, Sendable {
        package var claim: String
        package var sentence: String
        package var code: String
        package var reason: String
        /// What refusals of the code have in common, for counts; not in the JSON.
        package var label: String = ""

        private enum CodingKeys: String, CodingKey {
            case claim, sentence, code, reason
        }
    }
}

extension Draft {
    /// Each pair of sentences that cannot both be so, as `12: contradicts line 40: "..." / "..."`, in reading order.
    package var contradictions: [String] {
        let byName = Dictionary(claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return claims.flatMap { claim in
            claim.contradicts.compactMap { byName[$0] }.filter { $0.start > claim.start }.map { other in
                "\(claim.line): contradicts line \(other.line): \"\(claim.text)\" / \"\(other.text)\""
            }
        }
    }

    /// How many cards passed the gates and are left out as too unsure.
    package var unsure: Int { refused.count { $0.code == Refusal.unsure.code } }

    /// Such as `31 of 136 sentences gave no card: 12 vague, 9 unresolved reference`; most frequent first.
    package var summary: String {
        let asked = Set(cards.map(\.claim))
        let silent = refused.filter { !asked.contains($0.claim) }
        guard !silent.isEmpty else { return "every sentence gave a card" }
        var seen: Set<String> = []
        let first = silent.filter { seen.insert($0.claim).inserted }
        let counts = Dictionary(grouping: first, by: \.label).mapValues(\.count)
        let parts = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
        let noun = claims.count == 1 ? "sentence" : "sentences"
        return "\(first.count) of \(claims.count) \(noun) gave no card: " + parts.joined(separator: ", ")
    }
}
