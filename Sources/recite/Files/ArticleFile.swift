import Reading

/// An article on disk or on standard input.
struct ArticleFile {
    var article: Article

    /// Reads an article; `-` is standard input.
    static func read(_ path: String, format: ArticleFormat? = nil) throws -> ArticleFile {
        let bytes =
            path == "-"
            ? try FileSystem.readStandardInput(limit: ArticleReader.textLimit)
            : try FileSystem.read(path, limit: ArticleReader.textLimit)
        do {
            return ArticleFile(article: try ArticleReader.read(bytes, format: format, path: path))
        } catch {
            throw Unreadable(path: path, fault: error)
        }
    }

    /// A file that is no article, and why.
    struct Unreadable: Error, CustomStringConvertible {
        var path: String
        var fault: ArticleFault

        var description: String { "\(path): error: \(fault)" }
    }
}
