import Support
import Testing

@testable import Reading

/// What holds of every text, whatever stands in it.
struct ArticleLawTests {
    @Test(arguments: 0..<20) func `spans are exact, ascend, and lose nothing`(decade: Int) throws {
        for seed in 0..<10 {
            var random = SplitMix64(seed: UInt64(decade * 10 + seed))
            let text = Array(RandomProse.text(&random).utf8)
            for dialect in [Dialect.text, .markdown] {
                let format = dialect == .text ? ArticleFormat.text : .markdown
                let article = try ArticleReader.read(text, format: format, path: "a.txt")
                let start = try SourceText(text).start
                let pieces = Outliner.pieces(of: text, from: start, dialect: dialect)
                let faults = Laws.faults(of: article) + Laws.losses(of: article, pieces, dialect)
                #expect(faults.isEmpty, "seed \(seed) \(dialect): \(String(decoding: text, as: UTF8.self))")
                #expect(article.text == text)
            }
        }
    }

    @Test(arguments: 0..<15) func `pages keep the same laws over their extracted text`(decade: Int) throws {
        for seed in 0..<10 {
            var random = SplitMix64(seed: UInt64(decade * 10 + seed))
            let bytes = Array(RandomProse.page(&random).utf8)
            guard let article = try? ArticleReader.read(bytes, format: .html, path: "a.html") else {
                continue
            }
            let pieces = try PageReader(bytes).pieces
            let faults = Laws.faults(of: article) + Laws.losses(of: article, pieces, .page)
            #expect(faults.isEmpty, "seed \(seed): \(article.text.string(0..<article.text.count))")
            let again = try ArticleReader.read(bytes, format: .html, path: "a.html")
            #expect(again == article)
        }
    }

    @Test(arguments: 0..<15) func `random bytes are read or refused, never a crash`(decade: Int) {
        for seed in 0..<40 {
            var random = SplitMix64(seed: UInt64(decade * 40 + seed))
            let bytes = RandomProse.bytes(&random)
            for format in ArticleFormat.allCases {
                guard let article = try? ArticleReader.read(bytes, format: format, path: "-") else {
                    continue
                }
                #expect(Laws.faults(of: article).isEmpty)
            }
        }
    }
}

/// The laws as lists of their breaches.
private enum Laws {
    static func faults(of article: Article) -> [String] {
        var faults: [String] = []
        var last = 0
        for placement in article.sentences {
            let sentence = placement.sentence
            let span = sentence.span
            if span.lowerBound < last || span.upperBound > article.text.count {
                faults.append("order \(span)")
            }
            last = max(last, span.upperBound)
            let folded = FoldedText(article.text, span, omitting: sentence.omissions)
            if folded.string != sentence.text || sentence.text.isEmpty {
                faults.append("text \(sentence.text)")
            }
            let whole = article.source(of: 0..<sentence.text.utf8.count, in: sentence)
            if whole != span { faults.append("source \(sentence.text)") }
            let block = article.blocks[placement.block].span
            if block.clamped(to: span) != span { faults.append("block \(sentence.text)") }
        }
        return faults
    }

    /// Words that are no mark and stand in no sentence, heading, other text or furniture.
    static func losses(of article: Article, _ pieces: [Piece], _ dialect: Dialect) -> [String] {
        var isKnown = Array(repeating: false, count: article.text.count)
        var judge = Judge(pieces: pieces, text: article.text, dialect: dialect)
        judge.run()
        var known =
            article.dropped.map(\.span) + article.sentences.map(\.sentence.span)
            + article.blocks.filter { $0.sentences.isEmpty }.map(\.span)
        for piece in judge.pieces where piece.reason == nil {
            known.append(piece.span.lowerBound..<piece.inner.lowerBound)
            known += CitationMarks.omissions(in: article.text, piece.inner)
            if dialect == .markdown { known += MarkdownMarks.omissions(in: article.text, piece.inner) }
        }
        for span in known { for index in span { isKnown[index] = true } }
        let start = article.text.has("\u{FEFF}", at: 0) ? 3 : 0
        for index in isKnown.indices {  // A white space of two or three bytes is no word.
            for place in index..<index + Blank.length(in: article.text, at: index) { isKnown[place] = true }
        }
        let left = article.text.indices.dropFirst(start).filter {
            !isKnown[$0] && article.text[$0].isWordByte
        }
        return left.isEmpty ? [] : ["lost " + String(decoding: left.map { article.text[$0] }, as: UTF8.self)]
    }
}
