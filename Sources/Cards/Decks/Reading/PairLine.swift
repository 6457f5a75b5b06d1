extension [UInt8] {
    /// The colons of `Term :: definition` or `Term ::: definition` on a line, with a blank on each side.
    ///
    /// No pair: an indented line, a list item, a row of a table.
    func pair(_ start: Int, _ end: Int) -> Range<Int>? {
        guard start < end, !self[start].isBlank, !startsItem(start, end) else { return nil }
        return colons(start, end) { colons in
            let isFirst = colons.lowerBound == start
            let isLast = colons.upperBound == end
            return (isFirst || self[colons.lowerBound - 1].isBlank)
                && (isLast || self[colons.upperBound].isBlank)
        }
    }

    /// Whether a line has two or three colons between two words, as in `Term::definition`.
    func looksLikePair(_ start: Int, _ end: Int) -> Bool {
        guard start < end, !self[start].isBlank, !startsItem(start, end) else { return false }
        return colons(start, end) { $0.lowerBound > start && $0.upperBound < end } != nil
    }

    /// The first two colons of a line that repeater reads as front and back.
    func plainPair(_ start: Int, _ end: Int) -> Range<Int>? {
        guard start < end, !self[start].isBlank else { return nil }
        let found = colons(start, end) { colons in
            !trimmed(start..<colons.lowerBound).isEmpty && !trimmed(colons.upperBound..<end).isEmpty
        }
        return found.map { $0.lowerBound..<$0.lowerBound + 2 }
    }

    /// The first run of two or three colons, outside code and mathematics, that suits.
    private func colons(_ start: Int, _ end: Int, where suits: (Range<Int>) -> Bool) -> Range<Int>? {
        guard hasColons(start, end) else { return nil }
        var markup = Markup(self, limit: end)
        var index = start
        while index < end {
            switch markup.stretch(at: index, startsLine: false, startsBlock: false) {
            case .escape?: index += 2
            case .verbatim(let stop)?, .comment(let stop)?: index = stop
            case nil:
                let length =
                    self[index] == Byte.colon || self[index] == Byte.backtick ? run(at: index, limit: end) : 1
                if self[index] == Byte.colon, length == 2 || length == 3, suits(index..<index + length) {
                    return index..<index + length
                }
                index += length
            }
        }
        return nil
    }

    private func hasColons(_ start: Int, _ end: Int) -> Bool {
        var index = start
        while index + 1 < end {
            if self[index] == Byte.colon, self[index + 1] == Byte.colon { return true }
            index += 1
        }
        return false
    }

    /// Whether a list item or a row of a table begins at the index.
    func startsItem(_ start: Int, _ end: Int) -> Bool {
        self[start] == Byte.pipe || itemMarker(at: start, end: end) != nil
    }

    /// A marker that only the whole grammar knows, at the beginning of a line in plain mode.
    func fullModeMarker(_ start: Int, _ end: Int) -> String? {
        if let (marker, _) = FieldMarker.read(self, at: start, limit: end), !marker.isPlain {
            return marker.written
        }
        if let option = option(at: start, end: end) { return option.isRight ? "- [x]" : "- [ ]" }
        return nil
    }

    /// The text of a blockquote's lines without their marks.
    func quoted(_ span: Range<Int>) -> String {
        var text: [UInt8] = []
        var line = span.lowerBound
        while line < span.upperBound {
            let end = lineEnd(from: line, limit: span.upperBound)
            let start = line + 1 < end && self[line + 1].isBlank ? line + 2 : line + 1
            text += self[Swift.min(start, end)..<end]
            text.append(Byte.lineFeed)
            line = nextLine(after: end, limit: span.upperBound)
        }
        return text.text(text.trimmed(0..<text.count))
    }
}
