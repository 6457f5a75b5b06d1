import Testing

@testable import Reading

/// What a refusal tells: the fact, the place, and what to do about it.
struct ArticleFaultTests {
    @Test(arguments: rows) func `a refusal says what is wrong and what to do`(
        fault: ArticleFault, words: String
    ) {
        #expect(fault.description == words)
    }

    static let rows: [(ArticleFault, String)] = [
        (.empty, "the file is empty; save the article's text in it first"),
        (.blank, "the file holds only white space; save the article's text in it first"),
        (
            .tooLarge(size: 200 << 20, limit: 8 << 20),
            "the file has 200 MB, and articles of up to 8 MB are read; cut it into parts"
        ),
        (.notText(kind: "a PDF"), "the file is a PDF, not text; save it as plain text, Markdown or HTML"),
        (
            .nul(offset: 7),
            "a NUL byte stands at byte offset 7, so this is not text; save the article as UTF-8"
        ),
        (
            .control(offset: 7),
            "a control byte stands at byte offset 7, so this is not text; save the article as UTF-8"
        ),
        (.invalidUTF8(offset: 7), "the text is not valid UTF-8 from byte offset 7 on; save it anew as UTF-8"),
        (
            .invalidUTF16(offset: 7),
            "half a character stands at byte offset 7 of this UTF-16 text; save it anew as UTF-8"
        ),
        (
            .unknownCharset(name: "koi8-r"),
            "the page is in the character set koi8-r, which is not read; save it as UTF-8"
        ),
        (.noText, "the page holds no text to read; save the article's text as .txt or .md"),
        (
            .tooDeep(limit: 512),
            "the page nests more than 512 elements in each other; save the article's text as .txt or .md"
        ),
    ]
}
