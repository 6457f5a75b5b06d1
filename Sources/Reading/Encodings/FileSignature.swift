/// Kinds of files that are known by their first bytes and are no text.
enum FileSignature {
    /// What the file is, with its article, for a sentence; nothing if the bytes tell no kind.
    static func kind(of bytes: [UInt8]) -> String? {
        signatures.first { bytes.starts(with: $0.bytes) }?.kind
    }

    private static let signatures: [(kind: String, bytes: [UInt8])] = [
        ("a PDF", Array("%PDF-".utf8)),
        ("a zip archive (a Word, OpenDocument or EPUB file is one)", [0x50, 0x4B, 0x03, 0x04]),
        ("an RTF document", Array("{\\rtf".utf8)),
        ("an old Word document", [0xD0, 0xCF, 0x11, 0xE0]),
        ("a gzip archive", [0x1F, 0x8B]),
        ("an xz archive", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
        ("a zstd archive", [0x28, 0xB5, 0x2F, 0xFD]),
        ("a PNG picture", [0x89, 0x50, 0x4E, 0x47]),
        ("a JPEG picture", [0xFF, 0xD8, 0xFF]),
        ("a GIF picture", Array("GIF8".utf8)),
        ("a SQLite database", Array("SQLite format 3\u{0}".utf8)),
        ("a program", [0x7F, 0x45, 0x4C, 0x46]),
        ("a UTF-32 text", [0xFF, 0xFE, 0x00, 0x00]),
        ("a UTF-32 text", [0x00, 0x00, 0xFE, 0xFF]),
    ]
}
