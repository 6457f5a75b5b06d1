/// Why a file cannot be read as an article; what to do about it is part of the sentence.
package enum ArticleFault: Error, Hashable, Sendable, CustomStringConvertible {
    case empty
    /// There is nothing but white space.
    case blank
    /// Both in bytes.
    case tooLarge(size: Int, limit: Int)
    /// A kind of file that is known by its first bytes, such as `PDF`.
    case notText(kind: String)
    /// The offsets below count bytes of the file, from 0.
    case nul(offset: Int)
    case control(offset: Int)
    case invalidUTF8(offset: Int)
    case invalidUTF16(offset: Int)
    case unknownCharset(name: String)
    /// A page with no text in it.
    case noText
    /// A page with elements in elements in elements beyond the limit.
    case tooDeep(limit: Int)

    package var description: String {
        switch self {
        case .empty:
            "the file is empty; save the article's text in it first"
        case .blank:
            "the file holds only white space; save the article's text in it first"
        case .tooLarge(let size, let limit):
            "the file has \(Self.megabytes(size)) MB, and articles of up to \(limit >> 20) MB are read; "
                + "cut it into parts"
        case .notText(let kind):
            "the file is \(kind), not text; save it as plain text, Markdown or HTML"
        case .nul(let offset):
            "a NUL byte stands at byte offset \(offset), so this is not text; save the article as UTF-8"
        case .control(let offset):
            "a control byte stands at byte offset \(offset), so this is not text; save the article as UTF-8"
        case .invalidUTF8(let offset):
            "the text is not valid UTF-8 from byte offset \(offset) on; save it anew as UTF-8"
        case .invalidUTF16(let offset):
            "half a character stands at byte offset \(offset) of this UTF-16 text; save it anew as UTF-8"
        case .unknownCharset(let name):
            "the page is in the character set \(name), which is not read; save it as UTF-8"
        case .noText:
            "the page holds no text to read; save the article's text as .txt or .md"
        case .tooDeep(let limit):
            "the page nests more than \(limit) elements in each other; save the article's text as .txt or .md"
        }
    }

    private static func megabytes(_ size: Int) -> Int { (size + (1 << 20) - 1) >> 20 }
}
