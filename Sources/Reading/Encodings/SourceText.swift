/// The text of a file in UTF-8, and what its offsets mean.
struct SourceText {
    /// The file's own bytes where it is UTF-8, else the text converted to it.
    let text: [UInt8]
    let basis: Article.Basis
    /// Where the text begins, after a byte order mark.
    let start: Int

    /// Decodes a file; `charset` is what a page declares.
    ///
    /// A byte order mark decides, then NUL bytes in the pattern of UTF-16, then validity as UTF-8, which
    /// outweighs a declaration: text of another set is hardly ever valid. What is left is read as Windows-1252
    /// if it can be that.
    init(_ bytes: [UInt8], charset: (([UInt8]) -> String?)? = nil) throws(ArticleFault) {
        guard !bytes.isEmpty else { throw .empty }
        if let kind = FileSignature.kind(of: bytes) { throw .notText(kind: kind) }
        let converted = try Self.converted(bytes, charset)
        text = converted ?? bytes
        basis = converted == nil ? .file : .text
        start = text.has("\u{FEFF}", at: 0) ? 3 : 0
        if let fault = ControlBytes.firstFault(in: text) { throw fault }
        guard !Blank.trimmed(start..<text.count, in: text).isEmpty else { throw .blank }
    }

    /// The text in UTF-8 where the bytes are in another encoding.
    private static func converted(
        _ bytes: [UInt8], _ charset: (([UInt8]) -> String?)?
    ) throws(ArticleFault) -> [UInt8]? {
        if let order = UTF16Text.order(of: bytes) { return try UTF16Text.utf8(of: bytes, order) }
        guard let offset = UTF8Check.firstFault(in: bytes) else { return nil }
        if let fault = ControlBytes.firstFault(in: bytes) { throw fault }
        if let name = charset?(bytes), !WindowsText.names.contains(name), !["utf-8", "utf8"].contains(name) {
            throw .unknownCharset(name: name)
        }
        guard WindowsText.isPlausible(bytes) else { throw .invalidUTF8(offset: offset) }
        return WindowsText.utf8(of: bytes)
    }
}
