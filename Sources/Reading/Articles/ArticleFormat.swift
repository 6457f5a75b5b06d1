/// How an article's file is written.
package enum ArticleFormat: String, CaseIterable, Codable, Sendable {
    case text
    case markdown
    case html

    /// The format that a path's extension names; nothing for `-` and for extensions that name none.
    package init?(path: String) {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: ".") else { return nil }
        switch name[name.index(after: dot)...].lowercased() {
        case "txt", "text": self = .text
        case "md", "markdown", "mdown", "mkd": self = .markdown
        case "html", "htm", "xhtml": self = .html
        default: return nil
        }
    }

    /// The format that the first bytes of a text look like.
    package init(sniffing text: [UInt8]) {
        let head = String(decoding: text.prefix(2_048), as: UTF8.self).lowercased()
        let isPage = ["<!doctype html", "<html", "<head", "<body"].contains { head.contains($0) }
        if isPage, head.drop(while: { $0.isWhitespace || $0 == "\u{FEFF}" }).first == "<" {
            self = .html
        } else {
            self = Self.hasHeadingSigns(text) ? .markdown : .text
        }
    }

    private static func hasHeadingSigns(_ text: [UInt8]) -> Bool {
        let start = text.has("\u{FEFF}", at: 0) ? 3 : 0
        if text.has("---\n", at: start) || text.has("---\r\n", at: start) { return true }
        return SourceLines(text, from: start).prefix(200).contains { line in
            !line.isBlank && line.indent == 0
                && LineSigns.heading(text, line.span, .markdown, isAlone: true) != nil
        }
    }
}
