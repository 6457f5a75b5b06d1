import Dispatch
import Synchronization

/// A text as sentences.
package struct ParsedText: Equatable, Sendable {
    package let sentences: [ParsedSentence]
}

extension EnglishModel {
    /// Texts of fewer bytes are not worth a second worker.
    private static let smallText = 4000

    /// Parses a text; each paragraph (text between blank lines) is parsed on its own.
    ///
    /// Any bytes will do: what is no UTF-8 counts as U+FFFD. Time is linear in the length, memory grows with the
    /// longest paragraph and the result. The result does not depend on the number of workers; two are used for a long
    /// text of several paragraphs. Without `corrected` the result is spaCy's own.
    package func parse(_ bytes: [UInt8], corrected: Bool = true, workers: Int = 2) -> ParsedText {
        let sentences = analyze(bytes, workers: workers)
        return ParsedText(sentences: corrected ? sentences.map(\.corrected) : sentences)
    }

    package func parse(_ text: String, corrected: Bool = true) -> ParsedText {
        parse(Array(text.utf8), corrected: corrected)
    }

    private func analyze(_ bytes: [UInt8], workers: Int) -> [ParsedSentence] {
        let paragraphs = Paragraphs.ranges(of: bytes)
        let count = bytes.count < Self.smallText ? 1 : min(workers, paragraphs.count)
        guard count > 1 else {
            var analyzer = ParagraphAnalyzer(self)
            return paragraphs.flatMap { analyzer.sentences(of: Array(bytes[$0]), at: $0.lowerBound) }
        }
        let next = Atomic(0)
        let results = Mutex([[ParsedSentence]](repeating: [], count: paragraphs.count))
        DispatchQueue.concurrentPerform(iterations: count) { _ in
            var analyzer = ParagraphAnalyzer(self)
            while true {
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < paragraphs.count else { return }
                let paragraph = paragraphs[index]
                let sentences = analyzer.sentences(of: Array(bytes[paragraph]), at: paragraph.lowerBound)
                results.withLock { $0[index] = sentences }
            }
        }
        return results.withLock { $0.flatMap { $0 } }
    }
}
