extension Article {
    /// A sentence and where it stands in its article.
    package struct Placement: Hashable, Sendable {
        package var sentence: Sentence
        /// The headings above, outermost first.
        package var section: [String]
        /// The index of its block in `blocks`.
        package var block: Int
        package var role: Role

        package enum Role: Hashable, Sendable {
            case paragraph
            case leadIn
            /// In the list's member of that index, from 0.
            case item(Int)
            case caption
        }
    }

    /// A heading and the blocks below it, up to the next heading of any level.
    package struct Section: Hashable, Sendable {
        /// The headings above and its own, outermost first.
        package var path: [String]
        package var level: Int
        package var line: Int
        /// Indices of `blocks`, without the heading's own.
        package var blocks: Range<Int>
    }

    /// Every sentence in reading order; headings are none.
    package var sentences: [Placement] {
        blocks.indices.flatMap { index in
            blocks[index].sentences.map { role, sentence in
                Placement(sentence: sentence, section: blocks[index].section, block: index, role: role)
            }
        }
    }

    /// The sections in reading order; text above the first heading but the title's is in none.
    package var sections: [Section] {
        let headings = blocks.indices.filter { index in
            if case .heading(_, let text) = blocks[index].kind { text != title || index > 0 } else { false }
        }
        return headings.enumerated().compactMap { number, index in
            guard case .heading(let level, let text) = blocks[index].kind else { return nil }
            let end = number + 1 < headings.count ? headings[number + 1] : blocks.count
            return Section(
                path: blocks[index].section + [text], level: level, line: blocks[index].line,
                blocks: index + 1..<end)
        }
    }

    /// The bytes of `text` that a part of a sentence stands for, such as one word; `part` counts in the
    /// UTF-8 of the sentence's own text.
    package func source(of part: Range<Int>, in sentence: Sentence) -> Range<Int> {
        let folded = FoldedText(text, sentence.span, omitting: sentence.omissions)
        let part = part.clamped(to: 0..<folded.bytes.count)
        guard !part.isEmpty else { return sentence.span.lowerBound..<sentence.span.lowerBound }
        return folded.source(of: part)
    }
}

extension Block {
    /// The block's sentences in order, with what they are in it.
    package var sentences: [(role: Article.Placement.Role, sentence: Sentence)] {
        switch kind {
        case .heading, .other: []
        case .paragraph(let sentences): sentences.map { (.paragraph, $0) }
        case .caption(let sentence): [(.caption, sentence)]
        case .list(let leadIn, let items, _):
            (leadIn.map { [(.leadIn, $0)] } ?? [])
                + items.enumerated().flatMap { index, item in item.sentences.map { (.item(index), $0) } }
        }
    }
}
