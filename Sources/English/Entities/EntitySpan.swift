/// A named entity of a sentence.
package struct EntitySpan: Hashable, Sendable {
    package let kind: EntityKind
    /// Its tokens, without an article or a possessive ending at its edges.
    package let range: Range<Int>
}

extension SentenceTree {
    /// The named entities in their order.
    package var entities: [EntitySpan] {
        var spans: [EntitySpan] = []
        var start: Int?
        for index in 0...tokens.count {
            let mark = index < tokens.count ? tokens[index].entity : nil
            if let first = start, mark == nil || mark?.isFirst == true {
                if let span = span(first..<index) { spans.append(span) }
                start = nil
            }
            if let mark, mark.isFirst || start == nil { start = index }
        }
        return spans
    }

    /// The entity that a token is part of.
    package func entity(at index: Int) -> EntitySpan? {
        guard tokens.indices.contains(index), tokens[index].entity != nil else { return nil }
        return entities.first { $0.range.contains(index) }
    }

    private func span(_ range: Range<Int>) -> EntitySpan? {
        guard let first = range.first, let kind = tokens[first].entity?.kind else { return nil }
        var range = range
        while let last = range.last, [.possessiveEnding, .space].contains(tokens[last].tag) {
            range = range.dropLast()
        }
        while let first = range.first, [.determiner, .space].contains(tokens[first].tag) {
            range = range.dropFirst()
        }
        return range.isEmpty ? nil : EntitySpan(kind: kind, range: range)
    }
}
