/// Reads the bytes of a file as an article.
package enum ArticleReader {
    /// The largest text that is read, in bytes; a long book has 2 MB.
    package static let textLimit = 8 << 20
    /// The largest page that is read, in bytes.
    package static let pageLimit = 16 << 20

    /// Reads an article.
    ///
    /// Without a format, the path's extension names it, else the bytes show it. The path is also the last
    /// resort for a title. Throws a fault for what is not text; furniture and structure never fail.
    package static func read(
        _ bytes: [UInt8], format: ArticleFormat? = nil, path: String
    ) throws(ArticleFault) -> Article {
        let named = format ?? ArticleFormat(path: path)
        let limit = named == .text || named == .markdown ? textLimit : pageLimit
        guard bytes.count <= limit else { throw .tooLarge(size: bytes.count, limit: limit) }
        let source = try SourceText(bytes, charset: DeclaredCharset.name)
        switch named ?? ArticleFormat(sniffing: source.text) {
        case .text: return try article(source, dialect: .text, path)
        case .markdown: return try article(source, dialect: .markdown, path)
        case .html: return try page(source, path)
        }
    }

    private static func article(
        _ source: SourceText, dialect: Dialect, _ path: String
    ) throws(ArticleFault) -> Article {
        let size = source.text.count
        guard size <= textLimit else { throw .tooLarge(size: size, limit: textLimit) }
        let pieces = Outliner.pieces(of: source.text, from: source.start, dialect: dialect)
        var article = article(source.text, source.basis, pieces, dialect, path)
        if let head = pieces.first, head.reason == .frontMatter {
            let matter = FrontMatter(source.text, head.span)
            article.title = matter.title ?? article.title
            article.language = matter.language ?? article.language
        }
        return article
    }

    private static func page(_ source: SourceText, _ path: String) throws(ArticleFault) -> Article {
        let page = try PageReader(source.text)
        var article = article(page.text, .text, page.pieces, .page, path)
        if let language = page.language { article.language = language }
        return article
    }

    private static func article(
        _ text: [UInt8], _ basis: Article.Basis, _ pieces: [Piece], _ dialect: Dialect, _ path: String
    ) -> Article {
        var judge = Judge(pieces: pieces, text: text, dialect: dialect)
        judge.run()
        let reader = SentenceReader(
            text: text, isMarkdown: dialect == .markdown, lines: ArticleLines(text))
        let built = ArticleBuilder.build(judge.pieces, title: judge.title, with: reader)
        let title = judge.title.map { reader.words(judge.pieces[$0].inner) }
        return Article(
            title: title ?? fileName(path), basis: basis, text: text, blocks: built.blocks,
            dropped: built.dropped,
            cautions: judge.cautions)
    }

    /// The name of a file without its folder and extension, as words.
    private static func fileName(_ path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
        let words = stem.split { $0 == "-" || $0 == "_" }.joined(separator: " ")
        return words.isEmpty ? "Untitled" : words
    }
}
