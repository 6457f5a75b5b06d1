@testable import Reading

extension Article {
    /// The article as one line a block and a line each for what was dropped, for comparing by eye.
    var outline: String {
        (blocks.map(\.outline) + dropped.map { "x \($0.reason): \($0.text)" }).joined(separator: "\n")
    }

    /// Reads a text for a test.
    static func reading(
        _ text: String, _ format: ArticleFormat = .text, path: String = "the-path.txt"
    ) throws(ArticleFault) -> Article {
        try ArticleReader.read(Array(text.utf8), format: format, path: path)
    }
}

extension Block {
    fileprivate var outline: String {
        switch kind {
        case .heading(let level, let text): "h\(level) \(text)"
        case .paragraph(let sentences): "p " + sentences.map(\.text).joined(separator: " ¦ ")
        case .list(let leadIn, let items, let isOrdered):
            "\(isOrdered ? "ol" : "ul") \(leadIn?.text ?? "-")"
                + items.map { " / " + $0.sentences.map(\.text).joined(separator: " ¦ ") }.joined()
        case .caption(let sentence): "c \(sentence.text)"
        case .other(let text): "o \(text)"
        }
    }
}
