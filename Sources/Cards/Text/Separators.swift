extension [UInt8] {
    /// The ranges between ` | `, each without blanks at its ends.
    func alternatives(_ span: Range<Int>) -> [Range<Int>] {
        guard self[span].contains(Byte.pipe) else { return [span] }
        var parts: [Range<Int>] = []
        var start = span.lowerBound
        for bar in separators(span, of: "|", isPadded: true) {
            parts.append(trimmed(start..<bar.lowerBound))
            start = bar.upperBound
        }
        parts.append(trimmed(start..<span.upperBound))
        return parts
    }

    /// Where a separator stands that nothing hides, with a blank or an end on each side of it.
    func separators(_ span: Range<Int>, of mark: StaticString, isPadded: Bool) -> [Range<Int>] {
        let length = mark.utf8CodeUnitCount
        let first = mark.withUTF8Buffer { $0[0] }
        guard self[span].contains(first) else { return [] }
        var found: [Range<Int>] = []
        var markup = Markup(self, limit: span.upperBound)
        var index = span.lowerBound
        while index < span.upperBound {
            switch markup.stretch(at: index, startsLine: false, startsBlock: index == span.lowerBound) {
            case .escape?: index += 2
            case .verbatim(let end)?, .comment(let end)?: index = end
            case nil:
                let run =
                    self[index] == first || self[index] == Byte.backtick
                    ? self.run(at: index, limit: span.upperBound) : 1
                let range = index..<index + run
                if self[index] == first, run == length, hasWhite(around: range, in: span) {
                    found.append(range)
                }
                index += run
            }
        }
        return found
    }

    private func hasWhite(around range: Range<Int>, in span: Range<Int>) -> Bool {
        (range.lowerBound == span.lowerBound || self[range.lowerBound - 1].isWhite)
            && (range.upperBound == span.upperBound || self[range.upperBound].isWhite)
    }

    /// Whether the range holds `$$..$$`, which makes an answer one that is shown.
    func holdsDisplay(_ span: Range<Int>) -> Bool {
        guard self[span].contains(Byte.dollar) else { return false }
        var markup = Markup(self, limit: span.upperBound)
        var index = span.lowerBound
        while index < span.upperBound {
            switch markup.stretch(at: index, startsLine: false, startsBlock: index == span.lowerBound) {
            case .escape?: index += 2
            case .comment(let end)?: index = end
            case .verbatim(let end)?:
                if has("$$", at: index, limit: end) { return true }
                index = end
            case nil: index += self[index] == Byte.backtick ? run(at: index, limit: span.upperBound) : 1
            }
        }
        return false
    }

    /// The text with each line end, and the blanks around it, as one blank.
    func singleLine(_ text: String) -> String {
        guard text.utf8.contains(Byte.lineFeed) else { return text }
        return text.split(separator: "\n").map { line in
            let bytes = Array(line.utf8)
            return bytes.string(bytes.trimmed(0..<bytes.count))
        }.joined(separator: " ")
    }

    /// The text of the range with line ends as LF and nothing else changed.
    func lines(_ range: Range<Int>) -> String {
        guard self[range].contains(Byte.carriageReturn) else { return string(range) }
        var output: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            output.append(self[index].isLineEnd ? Byte.lineFeed : self[index])
            index = self[index].isLineEnd ? nextLine(after: index, limit: range.upperBound) : index + 1
        }
        return output.string(0..<output.count)
    }

    /// The text of a plain-mode cloze: only brackets are ever escaped.
    func plainCloze(_ range: Range<Int>) -> String {
        let text = lines(range)
        guard text.utf8.contains(Byte.backslash) else { return text }
        return text.replacing("\\[", with: "[").replacing("\\]", with: "]")
    }
}

extension String {
    func trimmingLeadingWhite() -> String {
        guard utf8.first?.isWhite == true else { return self }
        return String(drop { $0 == " " || $0 == "\t" || $0 == "\n" })
    }

    func trimmingTrailingWhite() -> String {
        guard utf8.last?.isWhite == true else { return self }
        let bytes = Array(utf8)
        return bytes.string(0..<bytes.trimmedEnd(0..<bytes.count))
    }
}
