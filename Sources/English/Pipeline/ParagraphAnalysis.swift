/// All that was found about the tokens of a paragraph, column by column.
struct ParagraphAnalysis {
    let text: Characters
    /// Where the paragraph begins in the whole text.
    let offset: Int
    let raw: [RawToken]
    let tags: [FineTag]
    let trees: ParsedTrees
    let entities: [Entity]
    let lemmas: [String]
    let isSpace: [Bool]

    /// The tokens sentence by sentence.
    var sentences: [ParsedSentence] {
        let marks = entityMarks
        let starts = raw.indices.filter { $0 == 0 || trees.isSentenceStart[$0] }
        return zip(starts, starts.dropFirst() + [raw.count]).map { start, end in
            let tokens = (start..<end).map { token($0, in: start..<end, mark: marks[$0]) }
            let range = raw[start].range.lowerBound..<raw[end - 1].range.upperBound
            return ParsedSentence(text: text.text(range), span: span(range), tokens: tokens)
        }
    }

    private func token(_ index: Int, in sentence: Range<Int>, mark: EntityMark?) -> Token {
        let head = trees.heads[index]
        return Token(
            text: text.text(raw[index].range), span: span(raw[index].range),
            tag: isSpace[index] ? .space : tags[index],
            head: (sentence.contains(head) ? head : index) - sentence.lowerBound,
            relation: isSpace[index] ? .dependent : trees.relations[index], lemma: lemmas[index], entity: mark
        )
    }

    private func span(_ range: Range<Int>) -> Range<Int> {
        let span = text.span(range)
        return span.lowerBound + offset..<span.upperBound + offset
    }

    private var entityMarks: [EntityMark?] {
        var marks = [EntityMark?](repeating: nil, count: raw.count)
        for entity in entities {
            for index in entity.range {
                marks[index] = EntityMark(kind: entity.kind, isFirst: index == entity.range.lowerBound)
            }
        }
        return marks
    }
}
