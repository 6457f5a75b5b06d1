import Testing

@testable import Reading

/// What becomes of the bytes of a file before anything is read from them.
struct SourceTextTests {
    private static let words = "Café prices rose — “twice,” she said."

    @Test func `UTF-8 is kept as it is, its byte order mark counted`() throws {
        let plain = try SourceText(Array(Self.words.utf8))
        #expect(plain.text == Array(Self.words.utf8) && plain.basis == .file && plain.start == 0)
        let marked = try SourceText([0xEF, 0xBB, 0xBF] + Array(Self.words.utf8))
        #expect(marked.text.count == Self.words.utf8.count + 3 && marked.basis == .file && marked.start == 3)
    }

    @Test(arguments: [true, false], [true, false])
    func `UTF-16 is converted, with a mark or without`(isLittle: Bool, hasMark: Bool) throws {
        let text = Self.words + " 𝄞" + String(repeating: " plain words", count: 20)
        let units = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
        let bytes = units.flatMap { unit in
            let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return isLittle ? pair : pair.reversed()
        }
        let source = try SourceText(bytes)
        #expect(source.text.string(0..<source.text.count) == text)
        #expect(source.basis == .text && source.start == 0)
    }

    @Test func `Windows-1252 is converted`() throws {
        let bytes: [UInt8] = [
            0x43, 0x61, 0x66, 0xE9, 0x20, 0x93, 0x74, 0x77, 0x6F, 0x94, 0x20, 0x97, 0x20, 0x80,
        ]
        let source = try SourceText(bytes + Array(" and more words".utf8))
        #expect(source.text.string(0..<source.text.count) == "Café “two” — € and more words")
        #expect(source.basis == .text)
    }

    @Test(arguments: faults) func `what is no text is refused with its place`(
        fault: ArticleFault, bytes: [UInt8]
    ) {
        #expect(throws: fault) { try SourceText(bytes) }
    }

    static let faults: [(ArticleFault, [UInt8])] = [
        (.empty, []),
        (.blank, Array(" \n\t\r\n\u{A0}".utf8)),
        (.blank, [0xEF, 0xBB, 0xBF, 0x0A]),
        (.notText(kind: "a PDF"), Array("%PDF-1.7 words".utf8)),
        (
            .notText(kind: "a zip archive (a Word, OpenDocument or EPUB file is one)"),
            [0x50, 0x4B, 0x03, 0x04, 0x14]
        ),
        (.nul(offset: 5), Array("Words\u{0} and more words after it".utf8)),
        (.control(offset: 2), Array("ab\u{1}\u{2}\u{3}cd".utf8)),
        // Two well-formed characters and one damaged one: UTF-8 that lost a byte.
        (
            .invalidUTF8(offset: 10),
            Array("naïve ".utf8) + [0xC3, 0xA9, 0x20] + [0xE2, 0x80] + Array(" é word".utf8)
        ),
        // A byte that Windows-1252 has no character for.
        (.invalidUTF8(offset: 4), Array("word".utf8) + [0x81] + Array(" and more words to follow".utf8)),
        (.invalidUTF16(offset: 4), [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00]),
        (.invalidUTF16(offset: 4), [0xFF, 0xFE, 0x41, 0x00, 0x42]),
    ]

    @Test func `a page in a set that is not read is refused by its name`() {
        let page =
            Array("<html><meta charset=\"koi8-r\"><p>".utf8) + [0xC1, 0xC2, 0xC3]
            + Array(" and words</p>".utf8)
        #expect(throws: ArticleFault.unknownCharset(name: "koi8-r")) {
            try ArticleReader.read(page, path: "a.html")
        }
    }
}
