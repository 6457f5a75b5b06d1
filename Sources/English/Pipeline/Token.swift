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

    /// Such as `B-GPE` or `I-GPE`.
    package var label: String { (isFirst ? "B-" : "I-") + kind.rawValue }
}
