/// Reads a deck line by line and tells for each what it is, with what code, mathematics and comments hide.
struct LineReader {
    private let bytes: [UInt8]
    private let limit: Int
    private let mode: Deck.Mode
    private var offset: Int
    private var number: Int
    private var markup: Markup
    /// Up to here a stretch that began on an earlier line hides everything.
    private var hiddenUntil = 0
    private var isInComment = false
    /// What was opened and never closed.
    private(set) var faults: [(offset: Int, fault: LayoutFault)] = []

    init(_ bytes: [UInt8], range: Range<Int>, number: Int = 1, mode: Deck.Mode) {
        self.bytes = bytes
        self.limit = range.upperBound
        self.mode = mode
        self.offset = range.lowerBound
        self.number = number
        self.markup = Markup(bytes, limit: range.upperBound)
    }

    /// The next line, or nothing at the end of the range.
    mutating func next() -> DeckLine? {
        guard offset < limit else { return nil }
        let start = offset
        let (end, mayOpen) = scan(start)
        let next = bytes.nextLine(after: end, limit: limit)
        defer {
            offset = next
            number += 1
        }
        var kind: DeckLine.Kind
        if start < hiddenUntil {
            kind = isInComment ? .comment : .hidden
            if hiddenUntil <= end, mode == .full {
                let isBare = lookForStretches(from: hiddenUntil, end: end, startsLine: false)
                if !isBare { kind = .hidden }
            }
        } else {
            kind = classify(start, end)
            isInComment = false
            if mayOpen, mode == .full, lookForStretches(in: kind, start, end) {
                kind = .comment
                isInComment = true
            }
        }
        return DeckLine(start: start, end: end, next: next, number: number, kind: kind)
    }

    /// The end of the line, and whether it holds a byte that may open a stretch over lines.
    private func scan(_ start: Int) -> (end: Int, mayOpen: Bool) {
        bytes.withUnsafeBufferPointer { buffer in
            var index = start
            var mayOpen = false
            while index < limit {
                let byte = buffer[index]
                if byte <= Byte.carriageReturn {
                    if byte.isLineEnd { break }
                } else if byte == Byte.less || byte == Byte.dollar || byte == Byte.backtick
                    || byte == Byte.tilde
                {
                    mayOpen = true
                }
                index += 1
            }
            return (index, mayOpen)
        }
    }

    private func classify(_ start: Int, _ end: Int) -> DeckLine.Kind {
        guard start < end else { return .blank }
        switch bytes[start] {
        case Byte.space, Byte.tab:
            return bytes.skippingBlanks(from: start, limit: end) == end ? .blank : .text
        case Byte.dash:
            return bytes.isSeparator(start, end: end) ? .separator : .text
        case Byte.hash where mode == .full:
            return bytes.heading(at: start, end: end) ?? .text
        case Byte.greater where mode == .full:
            return .quote
        default:
            guard let (marker, content) = FieldMarker.read(bytes, at: start, limit: end),
                mode == .full || marker.isPlain
            else { return .text }
            return .field(marker, content: content)
        }
    }

    /// Whether the line is text that holds nothing but comment.
    private mutating func lookForStretches(in kind: DeckLine.Kind, _ start: Int, _ end: Int) -> Bool {
        switch kind {
        case .field(_, let content):
            let first = bytes.skippingBlanks(from: content, limit: end)
            _ = lookForStretches(from: first, end: end, startsLine: false)
            return false
        case .text:
            return lookForStretches(from: start, end: end, startsLine: true)
        case .blank, .separator, .heading, .quote, .hidden, .comment:
            return false
        }
    }

    /// Walks the line from the offset, notes how far a stretch reaches that it leaves open, and tells whether
    /// it met nothing but blanks and comments.
    private mutating func lookForStretches(from offset: Int, end: Int, startsLine: Bool) -> Bool {
        var index = offset
        var isLineStart = startsLine
        var isBlockStart = startsLine || index > hiddenUntil
        var isBare = true
        while index < end {
            let isBlank = bytes[index].isBlank
            switch markup.stretch(at: index, startsLine: isLineStart, startsBlock: isBlockStart) {
            case .escape?:
                index += 2
                isBare = false
            case .verbatim(let stop)?:
                index = stop
                isBare = false
            case .comment(let stop)?:
                index = stop
            case nil:
                noteUnclosed(index, isLineStart: isLineStart, isBlockStart: isBlockStart)
                index += bytes[index] == Byte.backtick ? bytes.run(at: index, limit: end) : 1
                isBare = isBare && isBlank
            }
            isLineStart = isLineStart && isBlank
            isBlockStart = isBlockStart && isBlank
        }
        hiddenUntil = Swift.max(hiddenUntil, index)
        return isBare
    }

    private mutating func noteUnclosed(_ index: Int, isLineStart: Bool, isBlockStart: Bool) {
        if isLineStart, FenceFinder.opening(at: index, in: bytes, limit: limit) != nil {
            faults.append((index, .unclosedFence))
        } else if bytes.has("<!--", at: index, limit: limit) {
            faults.append((index, .unclosedComment))
        } else if isBlockStart, bytes.has("$$", at: index, limit: limit) {
            faults.append((index, .unclosedMaths))
        }
    }
}
