/// Finds the stretches of Markdown that hide every marker: code, mathematics, comments and escapes.
///
/// Inline code and `$..$` end on their line; `$$..$$` that begins a line may run to the end of its paragraph;
/// fences and comments run over any lines. What is not closed hides nothing. Asked from left to right, it
/// takes linear time: what was once looked for in vain is not looked for again.
struct Markup {
    enum Stretch: Equatable {
        /// A backslash and the punctuation that it escapes.
        case escape
        /// Code or mathematics up to the offset, taken as it stands.
        case verbatim(to: Int)
        case comment(to: Int)
    }

    private let bytes: [UInt8]
    private let limit: Int
    /// False for text in memory, whose backslashes are plain characters.
    private let hasEscapes: Bool
    private var lineEnd = -1
    private var missingRuns: UInt64 = 0
    private var missingMathsUntil = -1
    private var missingDisplayUntil = -1
    private var isMissingCommentEnd = false
    private var fences = FenceFinder()

    init(_ bytes: [UInt8], limit: Int, hasEscapes: Bool = true) {
        self.bytes = bytes
        self.limit = limit
        self.hasEscapes = hasEscapes
    }

    /// The stretch that begins at the index, if one does.
    ///
    /// `startsLine`: whether a fence may open here; `startsBlock`: whether mathematics may run over lines.
    mutating func stretch(at index: Int, startsLine: Bool, startsBlock: Bool) -> Stretch? {
        switch bytes[index] {
        case Byte.backslash:
            guard hasEscapes, index + 1 < limit, bytes[index + 1].isASCIIPunctuation else { return nil }
            return .escape
        case Byte.backtick:
            if startsLine, let end = fences.end(of: index, in: bytes, limit: limit) {
                return .verbatim(to: end)
            }
            return codeEnd(index).map { .verbatim(to: $0) }
        case Byte.tilde:
            guard startsLine else { return nil }
            return fences.end(of: index, in: bytes, limit: limit).map { .verbatim(to: $0) }
        case Byte.dollar:
            return mathsEnd(index, startsBlock: startsBlock).map { .verbatim(to: $0) }
        case Byte.less:
            return commentEnd(index).map { .comment(to: $0) }
        default:
            return nil
        }
    }

    private mutating func enterLine(_ index: Int) {
        guard index >= lineEnd else { return }
        lineEnd = bytes.lineEnd(from: index, limit: limit)
        missingRuns = 0
    }

    /// Where the code ends whose opening backticks begin at the index (CommonMark 6.1, on one line).
    private mutating func codeEnd(_ index: Int) -> Int? {
        enterLine(index)
        let length = bytes.run(at: index, limit: lineEnd)
        guard length < 64, missingRuns & (1 << UInt64(length)) == 0 else { return nil }
        var next = index + length
        while next < lineEnd {
            guard bytes[next] == Byte.backtick else {
                next += 1
                continue
            }
            let run = bytes.run(at: next, limit: lineEnd)
            next += run
            if run == length { return next }
        }
        missingRuns |= 1 << UInt64(length)
        return nil
    }

    private mutating func mathsEnd(_ index: Int, startsBlock: Bool) -> Int? {
        enterLine(index)
        guard index + 1 < lineEnd || startsBlock, index + 1 < limit else { return nil }
        if bytes[index + 1] == Byte.dollar {
            return displayEnd(index + 2, runsOverLines: startsBlock)
        }
        guard !bytes[index + 1].isWhite, index >= missingMathsUntil else { return nil }
        var next = index + 1
        while next < lineEnd {
            if bytes[next] == Byte.dollar, closesMaths(next) { return next + 1 }
            next += bytes[next] == Byte.backslash ? 2 : 1
        }
        missingMathsUntil = lineEnd
        return nil
    }

    /// A `$` closes if no blank stands before it and no digit after it, so that prices are no mathematics (Pandoc).
    private func closesMaths(_ index: Int) -> Bool {
        guard !bytes[index - 1].isBlank else { return false }
        return index + 1 >= lineEnd || !bytes[index + 1].isDigit
    }

    private mutating func displayEnd(_ start: Int, runsOverLines: Bool) -> Int? {
        guard start >= missingDisplayUntil else { return nil }
        var next = start
        while next + 1 < limit {
            if bytes[next] == Byte.dollar, bytes[next + 1] == Byte.dollar, next > start { return next + 2 }
            if bytes[next].isLineEnd {
                let line = bytes.nextLine(after: next, limit: limit)
                let text = bytes.skippingBlanks(from: line, limit: limit)
                guard runsOverLines, text < limit, !bytes[text].isLineEnd else { break }
                next = line
            } else {
                next += bytes[next] == Byte.backslash ? 2 : 1
            }
        }
        missingDisplayUntil = next
        return nil
    }

    private mutating func commentEnd(_ index: Int) -> Int? {
        guard !isMissingCommentEnd, bytes.has("<!--", at: index, limit: limit) else { return nil }
        var next = index + 4
        while next + 2 < limit {
            if bytes[next] == Byte.dash, bytes.has("-->", at: next, limit: limit) { return next + 3 }
            next += 1
        }
        isMissingCommentEnd = true
        return nil
    }
}
