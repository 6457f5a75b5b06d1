/// The marks of Markdown's inline syntax (CommonMark 0.31): what stands between them is the text.
struct MarkdownMarks {
    private let text: [UInt8]
    private let span: Range<Int>
    private var found: [Range<Int>] = []
    /// Runs of `*`, `_` or `~` that may open emphasis.
    private var openers: [Run] = []

    private struct Run {
        var range: Range<Int>
        var mark: UInt8
    }

    /// The marks of a span in ascending order.
    static func omissions(in text: [UInt8], _ span: Range<Int>) -> [Range<Int>] {
        var marks = MarkdownMarks(text: text, span: span)
        marks.scan()
        return marks.found.sorted { $0.lowerBound < $1.lowerBound }
    }

    private init(text: [UInt8], span: Range<Int>) {
        self.text = text
        self.span = span
    }

    private mutating func scan() {
        var closing = LinkBrackets(text, span)
        var codeEnds = CodeSpans(text, span)
        var index = span.lowerBound
        while index < span.upperBound {
            switch text[index] {
            case UInt8(ascii: "\\") where text.byte(index + 1).isPunctuation:
                found.append(index..<index + 1)
                index += 2
            case UInt8(ascii: "`"):
                index = code(at: index, &codeEnds)
            case UInt8(ascii: "!") where text.byte(index + 1) == UInt8(ascii: "["):
                if let image = closing.link(at: index + 1) {
                    found.append(index..<image.end)
                    index = image.end
                } else {
                    index += 1
                }
            case UInt8(ascii: "["):
                index = link(at: index, &closing)
            case UInt8(ascii: "<"):
                index = tag(at: index)
            case UInt8(ascii: "&") where text.has("&amp;", at: index):
                found.append(index + 1..<index + 5)
                index += 5
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
                index = emphasis(at: index)
            default:
                index += 1
            }
        }
    }

    private mutating func code(at index: Int, _ spans: inout CodeSpans) -> Int {
        let run = runEnd(at: index)
        guard let end = spans.close(of: index..<run) else { return run }
        found.append(index..<run)
        found.append(end - (run - index)..<end)
        return end
    }

    /// Leaves the words of a link and drops its brackets and target; a footnote mark goes whole.
    private mutating func link(at index: Int, _ closing: inout LinkBrackets) -> Int {
        guard let link = closing.link(at: index) else { return index + 1 }
        if text.byte(index + 1) == UInt8(ascii: "^") {
            found.append(index..<link.end)
            return link.end
        }
        found.append(index..<index + 1)
        found.append(link.close..<link.end)
        return index + 1
    }

    /// An inline tag goes; an address in angle brackets keeps its text.
    private mutating func tag(at index: Int) -> Int {
        let next = text.byte(index + 1)
        guard next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!"),
            let end = text[index..<min(span.upperBound, index + 300)].firstIndex(of: UInt8(ascii: ">"))
        else { return index + 1 }
        let inside = text[index + 1..<end]
        if !inside.contains(0x20), inside.contains(UInt8(ascii: ":")) || inside.contains(UInt8(ascii: "@")) {
            found.append(index..<index + 1)
            found.append(end..<end + 1)
        } else {
            found.append(index..<end + 1)
        }
        return end + 1
    }

    /// Pairs a run with the nearest earlier run of its mark that may open (rule 9 and the rule of three left out).
    private mutating func emphasis(at index: Int) -> Int {
        let mark = text[index]
        let end = runEnd(at: index)
        let run = Run(range: index..<end, mark: mark)
        let before = index > span.lowerBound ? text[index - 1] : 0x20
        let after = end < span.upperBound ? text[end] : 0x20
        let isLeft =
            !Self.isSpace(after) && (!after.isPunctuation || Self.isSpace(before) || before.isPunctuation)
        let isRight =
            !Self.isSpace(before) && (!before.isPunctuation || Self.isSpace(after) || after.isPunctuation)
        let isWordy = mark == UInt8(ascii: "_") && isLeft && isRight && before.isWordByte && after.isWordByte
        guard !isWordy, mark != UInt8(ascii: "~") || end - index == 2 else { return end }
        if isRight,
            let opener = openers.lastIndex(where: { $0.mark == mark && $0.range.count == end - index })
        {
            found.append(openers[opener].range)
            found.append(run.range)
            openers.removeSubrange(opener...)
        } else if isLeft {
            if openers.count == 64 { openers.removeFirst() }
            openers.append(run)
        }
        return end
    }

    private func runEnd(at index: Int) -> Int {
        var end = index
        while end < span.upperBound, text[end] == text[index] { end += 1 }
        return end
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || 0x09...0x0D ~= byte
    }
}

extension UInt8 {
    /// ASCII punctuation.
    var isPunctuation: Bool {
        0x21...0x2F ~= self || 0x3A...0x40 ~= self || 0x5B...0x60 ~= self || 0x7B...0x7E ~= self
    }
}
