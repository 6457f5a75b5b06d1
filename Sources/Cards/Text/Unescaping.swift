/// Which backslashes stay in a text that is read.
enum Escapes {
    /// None: each escaped punctuation becomes itself.
    case undone
    /// Those before parentheses, which tell a literal `(` from optional words.
    case answer
    /// Those before parentheses and pipes: an item may hold alternatives.
    case item

    func keeps(_ byte: UInt8) -> Bool {
        switch self {
        case .undone: false
        case .answer: byte == Byte.openParenthesis || byte == Byte.closeParenthesis
        case .item:
            byte == Byte.openParenthesis || byte == Byte.closeParenthesis || byte == Byte.pipe
        }
    }
}

extension [UInt8] {
    /// The text that the range says: escapes undone, comments left out, line ends as LF, without `hole`.
    ///
    /// `isBlock`: whether the range begins a field, so that mathematics there may run over lines.
    func text(
        _ range: Range<Int>, escapes: Escapes = .undone, isBlock: Bool = true, trims: Bool = true,
        without hole: Range<Int>? = nil
    ) -> String {
        let hasHole = hole.map { $0.lowerBound >= range.lowerBound && $0.upperBound <= range.upperBound }
        guard hasHole == true || needsReading(range) else { return string(range) }
        var output: [UInt8] = []
        output.reserveCapacity(range.count)
        var markup = Markup(self, limit: range.upperBound)
        var index = range.lowerBound
        var isLineStart = startsLine(index)
        while index < range.upperBound {
            if let hole, index == hole.lowerBound, !hole.isEmpty {
                index = hole.upperBound
                continue
            }
            let isBlockStart = isLineStart || (isBlock && index == range.lowerBound)
            switch markup.stretch(at: index, startsLine: isLineStart, startsBlock: isBlockStart) {
            case .escape?:
                if escapes.keeps(self[index + 1]) { output.append(Byte.backslash) }
                output.append(self[index + 1])
                index += 2
                isLineStart = false
            case .verbatim(let end)?:
                appendLines(index..<end, without: hole, to: &output)
                index = end
                isLineStart = false
            case .comment(let end)?:
                index = commentLineEnd(end, isWholeLine: isLineStart, limit: range.upperBound)
                isLineStart = isLineStart && index > end
            case nil:
                let run = self[index] == Byte.backtick ? self.run(at: index, limit: range.upperBound) : 1
                let next = nextLineEnd(index, run: run, limit: range.upperBound)
                appendLines(index..<next, to: &output)
                isLineStart = self[index].isLineEnd || (isLineStart && self[index].isBlank)
                index = next
            }
        }
        return output.string(trims ? output.trimmed(0..<output.count) : 0..<output.count)
    }

    /// Whether the range has anything but plain text on one line.
    private func needsReading(_ range: Range<Int>) -> Bool {
        withUnsafeBufferPointer { buffer in
            for byte in buffer[range]
            where byte == Byte.backslash || byte == Byte.less || byte == Byte.carriageReturn {
                return true
            }
            return false
        }
    }

    /// After a comment that fills its lines, the next line; else where the comment ends.
    private func commentLineEnd(_ end: Int, isWholeLine: Bool, limit: Int) -> Int {
        let rest = skippingBlanks(from: end, limit: limit)
        guard isWholeLine, rest < limit, self[rest].isLineEnd else { return end }
        return nextLine(after: rest, limit: limit)
    }

    private func nextLineEnd(_ index: Int, run: Int, limit: Int) -> Int {
        self[index].isLineEnd ? nextLine(after: index, limit: limit) : index + run
    }

    /// Copies the range, but for the hole within it, with every line end as LF.
    private func appendLines(_ range: Range<Int>, without hole: Range<Int>?, to output: inout [UInt8]) {
        guard let hole, range.contains(hole.lowerBound), hole.upperBound <= range.upperBound else {
            appendLines(range, to: &output)
            return
        }
        appendLines(range.lowerBound..<hole.lowerBound, to: &output)
        appendLines(hole.upperBound..<range.upperBound, to: &output)
    }

    /// Copies the range with every line end as LF.
    private func appendLines(_ range: Range<Int>, to output: inout [UInt8]) {
        var index = range.lowerBound
        while index < range.upperBound {
            if self[index].isLineEnd {
                output.append(Byte.lineFeed)
                index = nextLine(after: index, limit: range.upperBound)
            } else {
                output.append(self[index])
                index += 1
            }
        }
    }
}
