/// Bytes that are no text.
package enum EncodingFault: Hashable, Sendable, CustomStringConvertible {
    case utf16
    /// A picture, a program or another file that was never text.
    case binary
    /// The offset of the first byte of a malformed sequence.
    case invalidUTF8(offset: Int)
    case nul(offset: Int)
    /// A control character or a control of text direction, by its code point.
    case control(UInt32)

    package var description: String {
        switch self {
        case .utf16:
            "the file is UTF-16; save it as UTF-8"
        case .binary:
            "the file is binary, not text; name a deck, which is Markdown in UTF-8"
        case .invalidUTF8(let offset):
            "the byte at offset \(offset) is not UTF-8; save the file as UTF-8"
        case .nul(let offset):
            "the byte at offset \(offset) is NUL; remove it"
        case .control(let code):
            "the character \(codePoint(code)) is a control character and is never shown; remove it"
        }
    }

    package var severity: Severity {
        switch self {
        case .utf16, .binary, .invalidUTF8, .nul: .error
        case .control: .warning
        }
    }

    private func codePoint(_ code: UInt32) -> String {
        let digits = String(code, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
