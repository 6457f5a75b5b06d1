/// Joins pieces to the members of one list.
struct ListReader {
    private(set) var items: [Block.ListItem] = []
    private(set) var dropped: [(span: Range<Int>, reason: DropReason)] = []
    private(set) var span: Range<Int>
    private(set) var isOrdered = false
    /// The first piece after the list.
    private(set) var end: Int
    private let reader: SentenceReader
    /// The depth of the members; deeper pieces belong to the one above.
    private let indent: Int
    private var style: ListMarker.Style?

    /// The list that begins with the piece at the index.
    static func read(_ pieces: [Piece], from start: Int, with reader: SentenceReader) -> ListReader {
        var list = ListReader(reader, pieces[start], start)
        var pending: [(Range<Int>, DropReason)] = []
        var index = start
        while index < pieces.count {
            let piece = pieces[index]
            if let reason = piece.reason {
                pending.append((piece.span, reason))
            } else {
                guard list.take(piece) else { break }
                list.dropped += pending
                pending = []
                list.end = index + 1
            }
            index += 1
        }
        return list
    }

    private init(_ reader: SentenceReader, _ first: Piece, _ start: Int) {
        self.reader = reader
        indent = first.indent
        span = first.span
        end = start
    }

    /// Adds a piece to the list, unless another list or other text begins with it.
    private mutating func take(_ piece: Piece) -> Bool {
        switch piece.kind {
        case .item(let sign):
            if piece.indent >= indent + 2, !items.isEmpty { return join(piece) }
            if let style, !sign.goesOn(from: style) { return false }
            if items.isEmpty { isOrdered = sign.isOrdered }
            style = sign
            return add(piece)
        case .continuation:
            return items.isEmpty ? add(piece) : join(piece)
        case .heading, .paragraph, .caption, .other:
            return false
        }
    }

    private mutating func add(_ piece: Piece) -> Bool {
        span = span.lowerBound..<piece.span.upperBound
        let sentences = kept(piece)
        guard !sentences.isEmpty else { return true }
        items.append(
            Block.ListItem(
                sentences: sentences, span: piece.inner, line: reader.lines.line(at: piece.inner.lowerBound)))
        return true
    }

    private mutating func join(_ piece: Piece) -> Bool {
        span = span.lowerBound..<piece.span.upperBound
        let sentences = kept(piece)
        guard let last = items.indices.last, !sentences.isEmpty else { return true }
        items[last].sentences += sentences
        items[last].span = items[last].span.lowerBound..<piece.inner.upperBound
        return true
    }

    private mutating func kept(_ piece: Piece) -> [Sentence] {
        let sentences = reader.sentences(in: piece.inner)
        if sentences.isEmpty { dropped.append((piece.span, .ornament)) }
        return sentences.filter { sentence in
            guard let reason = Furniture.reason(ofSentence: sentence.span, in: reader.text) else {
                return true
            }
            dropped.append((sentence.span, reason))
            return false
        }
    }
}

extension ListMarker.Style {
    /// Whether a member with this sign may stand in one list with a member with `last` above it: a number
    /// that starts again at one begins a new list.
    func goesOn(from last: Self) -> Bool {
        switch (last, self) {
        case (.bullet, .bullet), (.letter, .letter): true
        case (.number(let before), .number(let after)): after > before || before == 1
        case (.bullet, _), (.number, _), (.letter, _): false
        }
    }
}
