/// Reads the sentences of a span of an article's text.
struct SentenceReader {
    let text: [UInt8]
    let isMarkdown: Bool
    let lines: ArticleLines

    /// The sentences of a span, each with its exact place.
    func sentences(in span: Range<Int>) -> [Sentence] {
        let omissions = omissions(in: span)
        let folded = FoldedText(text, span, omitting: omissions)
        return SentenceSplitter.ranges(in: folded.bytes).map { range in
            sentence(folded, range, omissions)
        }
    }

    /// The span as one sentence, whatever stops it holds; nothing if only marks stand there.
    func whole(_ span: Range<Int>) -> Sentence? {
        let omissions = omissions(in: span)
        let folded = FoldedText(text, span, omitting: omissions)
        guard !folded.bytes.isEmpty else { return nil }
        return sentence(folded, 0..<folded.bytes.count, omissions)
    }

    /// The words of a span, without marks.
    func words(_ span: Range<Int>) -> String {
        FoldedText(text, span, omitting: omissions(in: span)).string
    }

    private func sentence(
        _ folded: FoldedText, _ range: Range<Int>, _ omissions: [Range<Int>]
    ) -> Sentence {
        let span = folded.source(of: range)
        return Sentence(
            text: folded.bytes.string(range), span: span, line: lines.line(at: span.lowerBound),
            omissions: Self.slice(omissions, span))
    }

    /// The omissions that lie in the span; both ascend.
    private static func slice(_ omissions: [Range<Int>], _ span: Range<Int>) -> [Range<Int>] {
        guard !omissions.isEmpty else { return [] }
        var low = 0
        var high = omissions.count
        while low < high {
            let middle = (low + high) / 2
            if omissions[middle].lowerBound < span.lowerBound { low = middle + 1 } else { high = middle }
        }
        return Array(omissions[low...].prefix { $0.upperBound <= span.upperBound })
    }

    private func omissions(in span: Range<Int>) -> [Range<Int>] {
        let marks = CitationMarks.omissions(in: text, span)
        guard isMarkdown else { return marks }
        return Self.merged(marks + MarkdownMarks.omissions(in: text, span))
    }

    /// Ascending ranges without overlap that cover the same bytes.
    private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, range.lowerBound < last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }
}
