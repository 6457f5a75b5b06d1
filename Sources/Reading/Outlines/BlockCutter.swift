/// Cuts the lines of one blank-line block into pieces.
struct BlockCutter {
    let text: [UInt8]
    let dialect: Dialect
    let lines: ArraySlice<SourceLine>
    /// The last pieces before the block.
    let recent: ArraySlice<Piece>
    /// The longest line, in bytes.
    private let width: Int
    private(set) var pieces: [Piece] = []
    /// The line that the last piece ends with.
    private var last: SourceLine?
    /// Whether the next line may not be joined to the last piece.
    private var isClosed = true

    /// Bytes of a line that holds a whole paragraph.
    private static let longLine = 160

    /// The pieces of a block, given the pieces before it.
    static func pieces(
        of lines: ArraySlice<SourceLine>, in text: [UInt8], _ dialect: Dialect, after pieces: [Piece]
    ) -> [Piece] {
        var cutter = BlockCutter(text: text, dialect: dialect, lines: lines, recent: pieces.suffix(20))
        cutter.cut()
        return cutter.pieces
    }

    private init(text: [UInt8], dialect: Dialect, lines: ArraySlice<SourceLine>, recent: ArraySlice<Piece>) {
        self.text = text
        self.dialect = dialect
        self.lines = lines.flatMap { InlineBullets.cut($0, in: text) }[...]
        self.recent = recent
        width = lines.lazy.map(\.span.count).max() ?? 0
    }

    private mutating func cut() {
        let members = UnmarkedList.members(of: lines, in: text, dialect, after: recent.last)
        if !members.isEmpty {
            lines[..<members.startIndex].forEach { open(.paragraph, $0) }
            members.forEach { open(.item(.bullet(0x2022)), $0) }
        } else if let kind = WholeBlock.kind(of: lines, in: text, dialect, after: recent.last) {
            lines.forEach { extend(with: $0, as: kind) }
        } else {
            for index in lines.indices { take(index) }
        }
        if pieces.count == 1 { pieces[0].isAlone = true }
    }

    private mutating func take(_ index: Int) {
        let line = lines[index]
        if underlines(line) { return }
        if LineSigns.isOrnament(text, line.span) {
            open(.other, line, reason: .ornament)
            isClosed = true
        } else if let heading = LineSigns.heading(text, line.span, dialect, isAlone: lines.count == 1) {
            open(.heading(level: heading.level), line, inner: heading.inner)
            isClosed = true
        } else if let marker = ListMarker(in: text, line.span), isItem(marker, index) {
            open(
                .item(marker.style), line, inner: line.span.lowerBound + marker.length..<line.span.upperBound)
        } else if LineSigns.isDefinition(text, line.span, dialect) {
            open(.other, line, reason: .reference)
            isClosed = true
        } else if Furniture.reason(ofLine: line.span, in: text) != nil {
            open(.paragraph, line)
            isClosed = true
        } else if isContinuation(line) {
            extend(line)
        } else {
            if let piece = pieces.last, !recent.isEmpty, isGluedHeading(piece, line) {
                pieces[pieces.count - 1].isAlone = true
            }
            open(isPartOfItem(line) ? .continuation : .paragraph, line)
        }
    }

    private mutating func open(
        _ kind: Piece.Kind, _ line: SourceLine, inner: Range<Int>? = nil, reason: DropReason? = nil
    ) {
        pieces.append(
            Piece(
                kind: kind, span: line.span, inner: inner ?? line.span, indent: line.indent,
                reason: reason))
        last = line
        isClosed = false
    }

    private mutating func extend(_ line: SourceLine) {
        guard var piece = pieces.popLast() else { return }
        piece.span = piece.span.lowerBound..<line.span.upperBound
        piece.inner = piece.inner.lowerBound..<line.span.upperBound
        piece.lineCount += 1
        pieces.append(piece)
        last = line
    }

    private mutating func extend(with line: SourceLine, as kind: Piece.Kind) {
        if pieces.isEmpty { open(kind, line) } else { extend(line) }
    }

    /// Turns the line above into a heading if this one underlines it (`===` or `---`).
    private mutating func underlines(_ line: SourceLine) -> Bool {
        guard let level = LineSigns.underline(text, line.span), let piece = pieces.last, !isClosed,
            piece.kind == .paragraph, dialect == .markdown || piece.lineCount == 1
        else { return false }
        pieces[pieces.count - 1].kind = .heading(level: level)
        pieces[pieces.count - 1].span = piece.span.lowerBound..<line.span.upperBound
        isClosed = true
        return true
    }

    /// Whether a line goes on with the last piece rather than begins another.
    private func isContinuation(_ line: SourceLine) -> Bool {
        guard !isClosed, let last, let piece = pieces.last else { return false }
        if case .item = piece.kind, dialect == .text, line.indent > piece.indent { return true }
        if dialect == .markdown { return true }
        guard LineSigns.breaksFreely(text, last.span, before: line.span, width: width) else { return true }
        if piece.isListPart { return !LineSigns.beginsLarge(text, line.span) }
        let isEnded = LineSigns.endsSentence(text, last.span)
        return !(isEnded || isGluedHeading(piece, line)) || !LineSigns.beginsLarge(text, line.span)
    }

    /// A short line with the shape of a heading just above a much longer one, or in capitals above a line that is not.
    private func isGluedHeading(_ piece: Piece, _ line: SourceLine) -> Bool {
        guard piece.lineCount == 1, pieces.dropLast().allSatisfy({ isInCapitals($0.span) }) else {
            return false
        }
        // No line of a wrapped paragraph is so much longer than the one before.
        if line.span.count > Self.longLine, piece.span.count * 2 < Self.longLine,
            HeadingShape(text, piece.span).isPossible
        {
            return true
        }
        return piece.span.count * 2 < line.span.count && HeadingShape(text, piece.span).isTitleCase
            || isInCapitals(piece.span) && !isInCapitals(line.span)
    }

    /// `BOX 3 HOW SCIENCES MEET`: of two words and more, none with a small letter.
    private func isInCapitals(_ span: Range<Int>) -> Bool {
        let words = text[span].split { $0 == 0x20 }
        return words.count > 1 && HeadingShape(text, span).isTitleCase
            && !text[span].contains { (0x61...0x7A).contains($0) }
    }

    /// Whether an indented block goes on with the list member above it.
    private func isPartOfItem(_ line: SourceLine) -> Bool {
        let above = pieces.last ?? recent.last
        guard let above, above.isListPart else { return false }
        return line.indent >= above.indent + 2
    }
}
