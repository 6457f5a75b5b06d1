/// Lists that lost their bullets: below a line that ends in a colon, lines that each begin large and end without a stop.
enum UnmarkedList {
    private static let sizes = 2...8
    /// Bytes of a line: a longer one is a paragraph.
    private static let longest = 240

    /// The lines of the block that are members, empty where it is no such list; its lead-in is the piece before or the first line.
    static func members(
        of lines: ArraySlice<SourceLine>, in text: [UInt8], _ dialect: Dialect, after previous: Piece?
    ) -> ArraySlice<SourceLine> {
        guard dialect == .text, let first = lines.first else { return [] }
        let isLed = previous.map { !$0.isListPart && isLeadIn(text, $0.span) } ?? false
        let members = isLed ? lines : isLeadIn(text, first.span) ? lines.dropFirst() : []
        guard sizes.contains(members.count), members.allSatisfy({ isMember($0, in: text) }) else { return [] }
        return members
    }

    private static func isLeadIn(_ text: [UInt8], _ span: Range<Int>) -> Bool {
        text.byte(span.upperBound - 1) == UInt8(ascii: ":") && LineSigns.beginsLarge(text, span)
    }

    /// A line of verse or of a letter ends in a comma or a stop.
    private static func isMember(_ line: SourceLine, in text: [UInt8]) -> Bool {
        let last = text.byte(line.span.upperBound - 1)
        // `Dr Cash   11,500`: a row of a table
        if last.isDigit, line.span.contains(where: { text.has("  ", at: $0) }) {
            return false
        }
        return line.span.count <= longest && LineSigns.beginsLarge(text, line.span)
            && ListMarker(in: text, line.span) == nil && !LineSigns.endsSentence(text, line.span)
            && ![UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "-")].contains(last)
    }
}
