/// One line of a deck and what it is at the level of blocks.
struct DeckLine {
    var start: Int
    /// Before the line end.
    var end: Int
    /// Where the next line begins.
    var next: Int
    /// From 1.
    var number: Int
    var kind: Kind

    enum Kind: Equatable {
        case blank
        /// A marker; the content begins at the offset.
        case field(FieldMarker, content: Int)
        case separator
        /// A heading of that level; its text is the range.
        case heading(Int, text: Range<Int>)
        case quote
        case text
        /// A line within code, mathematics or a comment that began on an earlier line.
        case hidden
        /// A line that holds nothing but comment.
        case comment
    }
}

extension [UInt8] {
    /// A heading at the index (CommonMark 4.2): its level and its text without closing marks.
    func heading(at index: Int, end: Int) -> DeckLine.Kind? {
        let level = run(at: index, limit: end)
        guard level <= 6, index + level == end || self[index + level].isBlank else { return nil }
        var text = trimmed((index + level)..<end)
        var upper = text.upperBound
        while upper > text.lowerBound, self[upper - 1] == Byte.hash { upper -= 1 }
        if upper < text.upperBound, upper == text.lowerBound || self[upper - 1].isBlank {
            text = trimmed(text.lowerBound..<upper)
        }
        return .heading(level, text: text)
    }

    /// Whether the line is `---` and nothing else but blanks.
    func isSeparator(_ start: Int, end: Int) -> Bool {
        has("---", at: start, limit: end) && skippingBlanks(from: start + 3, limit: end) == end
    }
}
