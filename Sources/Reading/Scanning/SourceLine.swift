/// A line of a text, without its ending.
struct SourceLine {
    /// The bytes between the white space at both ends; empty for a blank line.
    var span: Range<Int>
    /// Columns before the first byte; a tab leads to the next multiple of four.
    var indent: Int
    /// From 1.
    var number: Int
    /// The blank-line block that the line belongs to, from 1 (`¶n`); for a blank line the one before.
    var paragraph: Int
    /// Where the next line begins.
    var next: Int

    var isBlank: Bool { span.isEmpty }
}

/// The lines of a text, ended by LF, CRLF or a lone CR.
struct SourceLines: Sequence, IteratorProtocol {
    private let text: [UInt8]
    private var start: Int
    private var number = 0
    private var paragraph = 0
    private var isAfterBlank = true

    init(_ text: [UInt8], from start: Int = 0) {
        self.text = text
        self.start = start
    }

    mutating func next() -> SourceLine? {
        guard start < text.count else { return nil }
        var end = start
        while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
        let span = Blank.trimmed(start..<end, in: text)
        let indent = columns(start..<span.lowerBound)
        number += 1
        if !span.isEmpty, isAfterBlank { paragraph += 1 }
        isAfterBlank = span.isEmpty
        start = end + (text.has("\r\n", at: end) ? 2 : 1)
        return SourceLine(span: span, indent: indent, number: number, paragraph: paragraph, next: start)
    }

    private func columns(_ blanks: Range<Int>) -> Int {
        var columns = 0
        var index = blanks.lowerBound
        while index < blanks.upperBound {
            columns += text[index] == 0x09 ? 4 - columns % 4 : 1
            index += Swift.max(1, Blank.length(in: text, at: index))
        }
        return columns
    }
}
