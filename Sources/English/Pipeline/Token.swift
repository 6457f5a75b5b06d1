/// A word, number or sign of a sentence with all that is known of it.
package struct Token: Equatable, Sendable {
    package let text: String
    /// Its bytes in the text that was parsed.
    package let span: Range<Int>
    package let tag: FineTag
    /// The index of its head in the sentence; the root is its own.
    package let head: Int
    package let relation: Relation
    /// The dictionary form.
    package let lemma: String
    package let entity: EntityMark?
}

/// Says that a token begins or continues a named entity.
package struct EntityMark: Equatable, Sendable {
    package let kind: EntityKind
    package let isFirst: Bool
}

extension Token: Codable {
    private enum CodingKeys: String, CodingKey {
        case text, start, end, tag, head, dep, lemma, ent
    }

    /// Writes `{"text","start","end","tag","head","dep","lemma","ent"}`; `ent` is `B-GPE`, `I-GPE` or `O`.
    package func encode(to encoder: any Swift.Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(text, forKey: .text)
        try fields.encode(span.lowerBound, forKey: .start)
        try fields.encode(span.upperBound, forKey: .end)
        try fields.encode(tag, forKey: .tag)
        try fields.encode(head, forKey: .head)
        try fields.encode(relation, forKey: .dep)
        try fields.encode(lemma, forKey: .lemma)
        try fields.encode(entity.map { ($0.isFirst ? "B-" : "I-") + $0.kind.rawValue } ?? "O", forKey: .ent)
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        text = try fields.decode(String.self, forKey: .text)
        let start = try fields.decode(Int.self, forKey: .start)
        span = start..<max(start, try fields.decode(Int.self, forKey: .end))
        tag = try fields.decode(FineTag.self, forKey: .tag)
        head = try fields.decode(Int.self, forKey: .head)
        relation = try fields.decode(Relation.self, forKey: .dep)
        lemma = try fields.decode(String.self, forKey: .lemma)
        let entity = try fields.decode(String.self, forKey: .ent)
        self.entity = EntityKind(rawValue: String(entity.dropFirst(2))).map {
            EntityMark(kind: $0, isFirst: entity.hasPrefix("B"))
        }
    }
}
