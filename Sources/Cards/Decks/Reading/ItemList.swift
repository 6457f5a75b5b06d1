/// The items of a list of answers or of options, as they stand in the text.
struct ItemList {
    enum Style {
        case list
        case options
    }

    struct Item {
        var kind: ItemMarker.Kind
        var offset: Int
        /// The text from behind the marker to the end of the last line that belongs to it.
        var span: Range<Int>
        /// How many blanks its further lines are indented by.
        var width: Int
        var isRight = false
    }

    private let bytes: [UInt8]
    private let range: Range<Int>
    private let mode: Deck.Mode
    private let style: Style
    private(set) var items: [Item] = []
    /// Where things are that may not be.
    private(set) var stray: [Int] = []
    private(set) var nested: [Int] = []
    private(set) var boxless: [Int] = []
    private(set) var foreign: [(offset: Int, marker: String)] = []
    private(set) var mixed: Int?
    private(set) var boxed: Int?

    init(_ bytes: [UInt8], range: Range<Int>, mode: Deck.Mode, style: Style) {
        self.bytes = bytes
        self.range = range
        self.mode = mode
        self.style = style
    }

    mutating func read() {
        var lines = LineReader(bytes, range: range, mode: mode)
        while let line = lines.next() {
            switch line.kind {
            case .blank, .comment: continue
            case .hidden: extendItem(to: line.end)
            case .text, .separator, .field, .heading, .quote: receive(line)
            }
            if items.isEmpty { return }
        }
    }

    private mutating func receive(_ line: DeckLine) {
        if bytes[line.start].isBlank {
            receiveIndented(line)
        } else if style == .options, let option = bytes.option(at: line.start, end: line.end) {
            append(.bullet, line, content: option.content, width: 2, isRight: option.isRight)
        } else if let marker = bytes.itemMarker(at: line.start, end: line.end) {
            receive(marker, line)
        } else if !items.isEmpty {
            stray.append(line.start)
        }
    }

    private mutating func receive(_ marker: ItemMarker, _ line: DeckLine) {
        if style == .options {
            boxless.append(line.start)
            return
        }
        if case .foreign(let text) = marker.kind { foreign.append((line.start, text)) }
        if let first = items.first, !first.kind.isSame(as: marker.kind) { mixed = mixed ?? line.start }
        if bytes.option(at: line.start, end: line.end) != nil { boxed = boxed ?? line.start }
        append(
            marker.kind, line, content: marker.content, width: marker.content - line.start, isRight: false)
    }

    private mutating func receiveIndented(_ line: DeckLine) {
        guard !items.isEmpty else { return }
        let start = bytes.skippingBlanks(from: line.start, limit: line.end)
        if bytes.itemMarker(at: start, end: line.end) != nil { nested.append(start) }
        extendItem(to: line.end)
    }

    private mutating func append(
        _ kind: ItemMarker.Kind, _ line: DeckLine, content: Int, width: Int, isRight: Bool
    ) {
        let start = bytes.skippingBlanks(from: content, limit: line.end)
        let end = bytes.trimmedEnd(start..<line.end)
        items.append(
            Item(kind: kind, offset: line.start, span: start..<end, width: width, isRight: isRight))
    }

    private mutating func extendItem(to end: Int) {
        guard let last = items.indices.last else { return }
        let span = items[last].span
        items[last].span = span.lowerBound..<max(span.upperBound, bytes.trimmedEnd(span.upperBound..<end))
    }

    /// Whether the numbers rise one by one, or are all the same.
    var countsUp: Bool {
        let numbers = items.compactMap { item in
            if case .number(let number) = item.kind { number } else { nil }
        }
        return zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
            || Set(numbers).count <= 1
    }
}

extension ItemMarker.Kind {
    /// Whether both make a list of the same kind; a foreign mark is a fault of its own.
    fileprivate func isSame(as other: ItemMarker.Kind) -> Bool {
        switch (self, other) {
        case (.bullet, .bullet), (.number, .number), (.foreign, _), (_, .foreign): true
        case (.bullet, .number), (.number, .bullet): false
        }
    }
}

extension [UInt8] {
    /// An item's text, whose further lines lose up to `width` blanks before them.
    func item(_ span: Range<Int>, width: Int, escapes: Escapes = .undone) -> String {
        guard self[span].contains(where: \.isLineEnd) else {
            return text(span, escapes: escapes, isBlock: false)
        }
        var output: [UInt8] = []
        var line = span.lowerBound
        while line < span.upperBound {
            let end = lineEnd(from: line, limit: span.upperBound)
            var start = line
            if line != span.lowerBound {
                while start < end, start - line < width, self[start].isBlank { start += 1 }
            }
            output += self[start..<end]
            output.append(Byte.lineFeed)
            line = nextLine(after: end, limit: span.upperBound)
        }
        let range = output.trimmed(0..<output.count)
        // A leading LF-free prefix keeps the first line from being taken for the start of a line.
        let prefixed = [Byte.colon] + output[range]
        return prefixed.text(1..<prefixed.count, escapes: escapes, isBlock: false)
    }
}
