/// The look of a line that may be a heading.
struct HeadingShape {
    private static let longest = 120
    private static let mostWords = 14

    /// Whether the line is short, begins large and does not end as a sentence does.
    let isPossible: Bool
    /// Whether its main words begin with capitals, or all letters are capitals.
    let isTitleCase: Bool

    init(_ text: [UInt8], _ span: Range<Int>) {
        let shape = Self.measure(text, span)
        isPossible = shape.isPossible
        isTitleCase = shape.isPossible && shape.large * 10 >= shape.main * 8
    }

    private static func measure(
        _ text: [UInt8], _ span: Range<Int>
    ) -> (isPossible: Bool, main: Int, large: Int) {
        guard !span.isEmpty, span.count <= longest, LineSigns.beginsLarge(text, span),
            !endsOpen(text, span), hasNoAddress(text, span)
        else { return (false, 0, 0) }
        let words = text[span].split { $0 == 0x20 || $0 == 0x09 }
        var main = 0
        var large = 0
        for word in words {
            guard let first = word.firstIndex(where: \.isWordByte) else { continue }
            let isLarge = !LineSigns.isSmallLetter(text, first)
            if word.count >= 5 || word.startIndex == span.lowerBound {
                main += 1
                if isLarge { large += 1 }
            }
        }
        return (main > 0 && words.count <= mostWords, main, large)
    }

    /// Whether the line ends with a mark that no heading has; a question mark is allowed.
    private static func endsOpen(_ text: [UInt8], _ span: Range<Int>) -> Bool {
        let last = text[span.upperBound - 1]
        if last == UInt8(ascii: "."), endsShortened(text, span) { return false }
        if [0x2E, 0x21, 0x2C, 0x3B, 0x3A, 0x2D].contains(last) { return true }
        let isQuestion = last == UInt8(ascii: "?")
        return !isQuestion && LineSigns.endsSentence(text, span)
            || text.has("…", at: span.upperBound - 3) || text.has("—", at: span.upperBound - 3)
    }

    /// Whether the last word is an abbreviation, as in `Winter in N.Y.C.`.
    private static func endsShortened(_ text: [UInt8], _ span: Range<Int>) -> Bool {
        let word = text[span].dropLast().suffix(12).reversed().prefix { $0 != 0x20 && $0 != 0x28 }
        return Abbreviation(String(decoding: word.reversed(), as: UTF8.self)) != nil
    }

    private static func hasNoAddress(_ text: [UInt8], _ span: Range<Int>) -> Bool {
        !text[span].contains { [0x40, 0x7C, 0x3C, 0x3E, 0x7B, 0x7D].contains($0) }
            && !text.string(span).contains("://")
    }
}

extension LineSigns {
    /// Whether the character at the index is a small letter.
    static func isSmallLetter(_ text: [UInt8], _ index: Int) -> Bool {
        let byte = text[index]
        if byte < 0x80 { return byte.isLower }
        return Unicode.Scalar(text.scalar(at: index).value)?.properties.isLowercase ?? false
    }
}
