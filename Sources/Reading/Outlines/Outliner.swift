/// Cuts a text into pieces by its blank lines and the signs of its lines.
struct Outliner {
    private let text: [UInt8]
    private let dialect: Dialect
    private var pieces: [Piece] = []
    private var block: [SourceLine] = []
    private var fence: Fence?

    /// The pieces of a text from a byte on, in order; every byte that is not blank lies in one.
    static func pieces(of text: [UInt8], from start: Int, dialect: Dialect) -> [Piece] {
        var outliner = Outliner(text: text, dialect: dialect)
        for line in SourceLines(text, from: start) { outliner.take(line) }
        outliner.flush()
        return outliner.pieces
    }

    private init(text: [UInt8], dialect: Dialect) {
        self.text = text
        self.dialect = dialect
    }

    private mutating func take(_ line: SourceLine) {
        if let open = fence {
            if !line.isBlank { block.append(line) }
            if open.isClosed(by: line, in: text) { closeFence(open) }
        } else if line.isBlank {
            flush()
        } else if let open = Fence(in: text, line, dialect, isFirst: pieces.isEmpty && block.isEmpty) {
            flush()
            fence = open
            block.append(line)
            if open.isClosed(by: line, in: text) { closeFence(open) }
        } else {
            block.append(line)
        }
    }

    private mutating func closeFence(_ open: Fence) {
        fence = nil
        guard let first = block.first, let last = block.last else { return }
        pieces.append(
            Piece(
                kind: .other, span: first.span.lowerBound..<last.span.upperBound,
                inner: first.span.lowerBound..<last.span.upperBound, indent: first.indent,
                lineCount: block.count, reason: open.reason))
        block.removeAll(keepingCapacity: true)
    }

    private mutating func flush() {
        if let open = fence {
            if dialect == .markdown, open.reason == nil { closeFence(open) }
            fence = nil
        }
        // Only a fence that never closes leaves more than one blank-line block here.
        for lines in block.chunked(by: \.paragraph) {
            pieces += BlockCutter.pieces(of: lines, in: text, dialect, after: pieces)
        }
        block.removeAll(keepingCapacity: true)
    }
}

/// Lines that belong together whatever stands in them: a code fence, front matter, a comment.
struct Fence {
    private let mark: UInt8
    private let length: Int
    private let opening: Int
    /// Why the lines are furniture; code is not.
    let reason: DropReason?

    /// The fence that a line opens; front matter only as the first line of Markdown.
    init?(in text: [UInt8], _ line: SourceLine, _ dialect: Dialect, isFirst: Bool) {
        let mark = text[line.span.lowerBound]
        let length = text[line.span].prefix { $0 == mark }.count
        opening = line.number
        self.mark = mark
        self.length = length
        switch mark {
        case UInt8(ascii: "`"), UInt8(ascii: "~"):
            guard length >= 3, !text[line.span].dropFirst(length).contains(UInt8(ascii: "`")) else {
                return nil
            }
            reason = nil
        case UInt8(ascii: "-"), UInt8(ascii: "+"):
            guard dialect == .markdown, isFirst, length == 3, line.span.count == 3 else { return nil }
            reason = .frontMatter
        case UInt8(ascii: "<"):
            guard dialect == .markdown, text.has("<!--", at: line.span.lowerBound) else { return nil }
            reason = .comment
        default:
            return nil
        }
    }

    func isClosed(by line: SourceLine, in text: [UInt8]) -> Bool {
        if mark == UInt8(ascii: "<") { return text[line.span].suffix(3).elementsEqual("-->".utf8) }
        guard line.number > opening, line.span.count >= length else { return false }
        return text[line.span].allSatisfy { $0 == mark }
    }
}
