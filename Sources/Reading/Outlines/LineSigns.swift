/// What a single line shows by its first and last characters.
enum LineSigns {
    /// Whether a line is only a rule or an ornament: three or more marks and no word.
    static func isOrnament(_ text: [UInt8], _ span: Range<Int>) -> Bool {
        guard span.count >= 2, span.count <= 200 else { return false }
        let marks = text[span].filter { !($0 == 0x20 || $0 == 0x09) }
        if marks.allSatisfy({ [0x2A, 0x2D, 0x5F, 0x3D, 0x7E, 0x23, 0x2B, 0x2E, 0x2F].contains($0) }) {
            return marks.count >= 2
        }
        return text.string(span).unicodeScalars.allSatisfy(isDecoration)
    }

    private static func isDecoration(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || 0x2010...0x2027 ~= scalar.value || 0x2042...0x2055 ~= scalar.value
            || 0x2500...0x27BF ~= scalar.value || scalar == "*"
    }

    /// A line of `#` signs and words, with its level.
    static func heading(
        _ text: [UInt8], _ span: Range<Int>, _ dialect: Dialect, isAlone: Bool
    ) -> (level: Int, inner: Range<Int>)? {
        let level = text[span].prefix { $0 == UInt8(ascii: "#") }.count
        guard 1...6 ~= level, dialect == .markdown || isAlone,
            Blank.length(in: text, at: span.lowerBound + level) > 0
        else { return nil }
        var inner = Blank.trimmed(span.lowerBound + level..<span.upperBound, in: text)
        let closing = text[inner].reversed().prefix { $0 == UInt8(ascii: "#") }.count
        if closing > 0, Blank.length(in: text, at: inner.upperBound - closing - 1) > 0 {
            inner = Blank.trimmed(inner.lowerBound..<inner.upperBound - closing, in: text)
        }
        return inner.isEmpty ? nil : (level, inner)
    }

    /// The level that a line of `=` or `-` gives to the line above.
    static func underline(_ text: [UInt8], _ span: Range<Int>) -> Int? {
        guard span.count >= 3 else { return nil }
        if text[span].allSatisfy({ $0 == UInt8(ascii: "=") }) { return 1 }
        return text[span].allSatisfy { $0 == UInt8(ascii: "-") } ? 2 : nil
    }

    /// `[name]: address` and `[^1]: note`, the definitions of Markdown.
    static func isDefinition(_ text: [UInt8], _ span: Range<Int>, _ dialect: Dialect) -> Bool {
        guard dialect == .markdown, text[span.lowerBound] == UInt8(ascii: "["),
            let close = text[span].prefix(200).firstIndex(of: UInt8(ascii: "]"))
        else { return false }
        return text.byte(close + 1) == UInt8(ascii: ":") && close > span.lowerBound + 1
    }

    /// No text is wrapped wider by hand.
    private static let widestWrap = 100

    /// Whether a line was ended on purpose: the next word would have fitted on it.
    static func breaksFreely(
        _ text: [UInt8], _ line: Range<Int>, before next: Range<Int>, width: Int
    ) -> Bool {
        let word = text[next].prefix { $0 != 0x20 && $0 != 0x09 }.count
        return line.count > widestWrap || line.count + 1 + word <= width
    }

    /// Whether a line ends as a sentence does; closing quotes, brackets and citation marks may follow the stop.
    static func endsSentence(_ text: [UInt8], _ span: Range<Int>) -> Bool {
        var end = span.upperBound
        while end > span.lowerBound {
            let last = text.previous(end)
            guard last >= span.lowerBound, Stop.closerLength(in: text, at: last) == end - last else { break }
            end = citationStart(text, span.lowerBound..<end) ?? last
        }
        guard end > span.lowerBound else { return false }
        let last = text.previous(end)
        return [0x2E, 0x21, 0x3F].contains(text[last]) || Stop(in: text, at: last) != nil
    }

    /// The start of the `[12]` that ends a span.
    private static func citationStart(_ text: [UInt8], _ span: Range<Int>) -> Int? {
        guard text[span.upperBound - 1] == UInt8(ascii: "]"),
            let open = text[span].suffix(40).lastIndex(of: UInt8(ascii: "[")), open > span.lowerBound
        else { return nil }
        return CitationMarks.omissions(in: text, max(span.lowerBound, open - 4)..<span.upperBound).last
            .flatMap { $0.upperBound == span.upperBound ? open : nil }
    }

    /// Whether a line begins with a capital, a digit or an opening quote or bracket.
    static func beginsLarge(_ text: [UInt8], _ span: Range<Int>) -> Bool {
        if Stop.openerLength(in: text, at: span.lowerBound) != nil { return true }
        let scalar = Unicode.Scalar(text.scalar(at: span.lowerBound).value) ?? " "
        return !scalar.properties.isLowercase
    }
}
