/// A text as sentences.
package struct ParsedText: Equatable, Sendable {
    package let sentences: [ParsedSentence]
}

extension EnglishModel {
    /// Bytes that one worker takes at a time.
    private static let batchSize = 3000

    /// Parses a text; each paragraph (text between blank lines) is parsed on its own.
    ///
    /// Any bytes will do: what is no UTF-8 counts as U+FFFD. Time is linear in the length, memory grows with the
    /// longest paragraph and the result. The result does not depend on the number of workers; two are used for a long
    /// text of several paragraphs. Without `corrected` the result is spaCy's own.
    package func parse(_ bytes: [UInt8], corrected: Bool = true, workers: Int = 2) -> ParsedText {
        let paragraphs = Paragraphs.ranges(of: bytes, classes: features.classes)
        let parts = parse(bytes, parts: paragraphs, corrected: corrected, workers: workers)
        return ParsedText(sentences: parts.flatMap { $0 })
    }

    package func parse(_ text: String, corrected: Bool = true) -> ParsedText {
        parse(Array(text.utf8), corrected: corrected)
    }

    /// Parses parts of a text, each on its own, as sentences that someone else has found.
    ///
    /// The parts are byte ranges in bounds; the result has the sentences of each, mostly one. Offsets count in the
    /// whole text.
    package func parse(
        _ bytes: [UInt8], parts: [Range<Int>], corrected: Bool = true, workers: Int = 2
    ) -> [[ParsedSentence]] {
        let batches = Self.batches(of: parts)
        let found = Workers.map(batches.count, workers: workers, state: { ParagraphAnalyzer(self) }) {
            analyzer, index in
            let batch = parts[batches[index]].map {
                ParagraphAnalyzer.Part(bytes: Array(bytes[$0]), offset: $0.lowerBound)
            }
            let sentences = analyzer.sentences(of: batch)
            return corrected ? sentences.map { $0.map(\.corrected) } : sentences
        }
        return found.flatMap { $0 }
    }

    /// Neighbours put together until they are long enough to be worth a worker's while.
    private static func batches(of parts: [Range<Int>]) -> [Range<Int>] {
        var batches: [Range<Int>] = []
        var start = 0
        var length = 0
        for (index, part) in parts.enumerated() {
            length += part.count
            if length >= batchSize || index == parts.count - 1 {
                batches.append(start..<index + 1)
                start = index + 1
                length = 0
            }
        }
        return batches
    }
}
