/// Refuses front matter that could cost a parser its stack or its memory before the parser sees it.
enum YAMLGuard {
    /// How many brackets or hyphens in a row a header may nest; far more than any key needs.
    static let maximumNesting = 16

    /// The first such fault and its line within the text, from 0.
    static func fault(in text: String) -> (line: Int, fault: HeaderFault)? {
        let bytes = Array(text.utf8)
        guard bytes.count <= FrontMatter.maximumSize else { return (0, .tooLarge(bytes.count)) }
        var line = 0
        var nesting = 0
        var indicators = 0
        var quote: UInt8?
        var isEscaped = false
        for (index, byte) in bytes.enumerated() {
            let before = index == 0 ? Byte.lineFeed : bytes[index - 1]
            let startsToken = before.isWhite || "[{,".utf8.contains(before)
            if byte == Byte.lineFeed {
                line += 1
                indicators = 0
            }
            if let open = quote {
                let isEscape = open == UInt8(ascii: "\"") && byte == Byte.backslash && !isEscaped
                if byte == open, !isEscaped { quote = nil }
                isEscaped = isEscape
                continue
            }
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): if startsToken { quote = byte }
            case Byte.openBracket, Byte.openBrace: nesting += 1
            case Byte.closeBracket, Byte.closeBrace: nesting -= 1
            case Byte.dash, UInt8(ascii: "?"): if startsToken { indicators += 1 }
            case UInt8(ascii: "&"), UInt8(ascii: "*"):
                if startsToken, isAnchor(bytes, index) { return (line, .alias(word(bytes, index))) }
            default: break
            }
            if nesting > maximumNesting || indicators > maximumNesting { return (line, .tooDeep) }
        }
        return nil
    }

    /// An anchor stands where a value begins: after `:`, `-`, a bracket or a comma.
    private static func isAnchor(_ bytes: [UInt8], _ index: Int) -> Bool {
        var before = index
        while before > 0, bytes[before - 1].isBlank { before -= 1 }
        guard before > 0, !bytes[before - 1].isLineEnd else { return true }
        return ":-[{,?".utf8.contains(bytes[before - 1])
    }

    private static func word(_ bytes: [UInt8], _ index: Int) -> String {
        var end = index
        while end < bytes.count, !bytes[end].isWhite, end - index < 40 { end += 1 }
        return bytes.string(index..<end)
    }
}
