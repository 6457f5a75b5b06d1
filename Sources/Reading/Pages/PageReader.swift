/// Reads a page: its main content as text with pieces, its title and its language.
struct PageReader {
    let text: [UInt8]
    let pieces: [Piece]
    let title: String
    let language: String?

    init(_ bytes: [UInt8]) throws(ArticleFault) {
        let tree = try PageParser.tree(of: bytes)
        let content = PageContent(tree)
        let title = PageTitle.title(of: tree, content)
        let writer = PageWriter(tree, content, title: title)
        guard writer.pieces.contains(where: { !$0.isHeading }) else { throw .noText }
        self.title = title
        text = writer.text + [0x0A]
        pieces = writer.pieces
        language = tree.nodes.first { $0.name == "html" }?.attributes["lang"].flatMap {
            $0.isEmpty ? nil : $0
        }
    }
}

/// Finds the title of a page.
enum PageTitle {
    /// The first heading of the first level that the page's own title repeats, else what the page declares.
    static func title(of tree: PageTree, _ content: PageContent) -> String {
        let declared = declaredTitle(of: tree)
        let names = Words(declared).list
        let headings = tree.nodes.indices.filter { tree.nodes[$0].name == "h1" }
            .map { (index: $0, words: tree.words($0)) }.filter {
                !$0.words.isEmpty && $0.words.utf8.count <= 300
            }
        let shared = headings.first { heading in
            let words = Words(heading.words).list
            return words.count >= 2 && names.starts(with: words) || words == names
        }
        if let shared { return shared.words }
        let inside = tree.inside(content.root)
        if let heading = headings.first(where: { inside.contains($0.index) }) { return heading.words }
        return declared.isEmpty ? headings.first?.words ?? "" : declared
    }

    /// `og:title`, else the title element without the name of the site.
    private static func declaredTitle(of tree: PageTree) -> String {
        let shared = tree.nodes.first { $0.has("property", "og:title") || $0.has("name", "og:title") }
        if let content = shared?.attributes["content"], !content.isEmpty { return folded(content) }
        guard let index = tree.nodes.firstIndex(where: { $0.name == "title" }) else { return "" }
        return withoutSite(tree.words(index))
    }

    /// Cuts ` - Site` or ` | Site` off, if the rest is longer.
    private static func withoutSite(_ title: String) -> String {
        for sign in [" | ", " - ", " – ", " — ", " · "] {
            let parts = title.split(separator: sign)
            guard parts.count >= 2, let last = parts.last, last.utf8.count <= 40 else { continue }
            let rest = parts.dropLast().joined(separator: sign)
            if rest.utf8.count >= last.utf8.count || parts.count == 2 && rest.utf8.count >= 3 { return rest }
        }
        return title
    }

    private static func folded(_ text: String) -> String {
        let bytes = Array(text.utf8)
        return FoldedText(bytes, 0..<bytes.count).string
    }
}
