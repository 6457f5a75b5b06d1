/// Puts judged pieces in their places: blocks under their headings, furniture aside.
struct ArticleBuilder {
    private let reader: SentenceReader
    private let pieces: [Piece]
    private let titlePiece: Int?
    private var headings: [(level: Int, text: String)] = []
    private var blocks: [Block] = []
    private var dropped: [Article.Dropped] = []
    private var index = 0

    /// The blocks and the furniture of judged pieces.
    static func build(
        _ pieces: [Piece], title: Int?, with reader: SentenceReader
    ) -> (blocks: [Block], dropped: [Article.Dropped]) {
        var builder = ArticleBuilder(reader: reader, pieces: pieces, titlePiece: title)
        while builder.index < pieces.count { builder.takePiece() }
        builder.dropped.sort { $0.span.lowerBound < $1.span.lowerBound }
        return (builder.blocks, builder.dropped)
    }

    private init(reader: SentenceReader, pieces: [Piece], titlePiece: Int?) {
        self.reader = reader
        self.pieces = pieces
        self.titlePiece = titlePiece
    }

    private var section: [String] { headings.map(\.text) }

    private mutating func takePiece() {
        let piece = pieces[index]
        guard piece.reason == nil else {
            drop(piece.span, piece.reason)
            index += 1
            return
        }
        switch piece.kind {
        case .heading(let level): takeHeading(piece, level)
        case .paragraph: takeParagraph(piece)
        case .item, .continuation: takeList(leadIn: nil, from: nil)
        case .caption: takeCaption(piece)
        case .other: takeOther(piece)
        }
        if !piece.isListPart { index += 1 }
    }

    private mutating func takeHeading(_ piece: Piece, _ level: Int) {
        let text = reader.words(piece.inner)
        guard !text.isEmpty else { return drop(piece.span, .ornament) }
        if index == titlePiece { return append(.heading(level: 1, text: text), piece.span) }
        headings.removeAll { $0.level >= level }
        append(.heading(level: level, text: text), piece.span)
        headings.append((level, text))
    }

    private mutating func takeOther(_ piece: Piece) {
        let words = reader.words(piece.inner)
        if words.isEmpty { drop(piece.span, .ornament) } else { append(.other(words), piece.span) }
    }

    private mutating func takeCaption(_ piece: Piece) {
        guard let sentence = reader.whole(piece.inner) else { return drop(piece.span, .caption) }
        append(.caption(sentence), piece.span)
    }

    private mutating func takeParagraph(_ piece: Piece) {
        var sentences = kept(reader.sentences(in: piece.inner))
        guard let first = sentences.first, let last = sentences.last else { return dropIfEmpty(piece) }
        let leads = isListNext && introduces(last, piece)
        if leads { sentences.removeLast() }
        if let end = sentences.last {
            let span = leads ? piece.span.lowerBound..<end.span.upperBound : piece.span
            append(.paragraph(sentences), span.lowerBound..<span.upperBound)
        }
        guard leads else { return }
        let start = last == first ? piece.span.lowerBound : last.span.lowerBound
        index += 1
        while index < pieces.count, let reason = pieces[index].reason {
            drop(pieces[index].span, reason)
            index += 1
        }
        takeList(leadIn: last, from: start)
        index -= 1
    }

    /// Drops a paragraph of marks only, unless its sentences were dropped already.
    private mutating func dropIfEmpty(_ piece: Piece) {
        if reader.words(piece.inner).isEmpty { drop(piece.span, .ornament) }
    }

    /// The sentences that are no furniture.
    private mutating func kept(_ sentences: [Sentence]) -> [Sentence] {
        sentences.filter { sentence in
            guard let reason = Furniture.reason(ofSentence: sentence.span, in: reader.text) else {
                return true
            }
            drop(sentence.span, reason)
            return false
        }
    }

    private var isListNext: Bool {
        guard let next = pieces[(index + 1)...].first(where: { $0.reason == nil }) else { return false }
        return next.isListPart
    }

    /// Whether a list goes on from the sentence: it ends in a colon, or in a word that leaves it open.
    private func introduces(_ sentence: Sentence, _ piece: Piece) -> Bool {
        if sentence.text.hasSuffix(":") { return true }
        guard sentence.span.upperBound == piece.inner.upperBound, let last = Words(sentence.text).list.last
        else {
            return false
        }
        return !LineSigns.endsSentence(reader.text, sentence.span) && Self.opening.contains(last)
    }

    /// Words that no sentence ends with when it is whole.
    private static let opening: Set<String> = [
        "are", "is", "were", "was", "be", "include", "includes", "included", "including", "follows",
        "following",
        "to", "of", "that", "for", "by", "with", "as", "like", "must", "should", "can", "could", "will",
        "would",
        "may", "might", "from", "into", "on", "in", "at", "the", "a", "an", "and", "or", "contain",
        "contains",
        "comprise", "comprises", "below", "when", "if", "who", "which", "these",
    ]

    private mutating func takeList(leadIn: Sentence?, from start: Int?) {
        let list = ListReader.read(pieces, from: index, with: reader)
        for (span, reason) in list.dropped { drop(span, reason) }
        index = list.end
        guard !list.items.isEmpty else { return }
        append(
            .list(leadIn: leadIn, items: list.items, isOrdered: list.isOrdered),
            (start ?? list.span.lowerBound)..<list.span.upperBound)
    }

    private mutating func append(_ kind: Block.Kind, _ span: Range<Int>) {
        blocks.append(
            Block(
                kind: kind, section: section, span: span, line: reader.lines.line(at: span.lowerBound),
                paragraph: reader.lines.paragraph(at: span.lowerBound)))
    }

    private mutating func drop(_ span: Range<Int>, _ reason: DropReason?) {
        guard let reason else { return }
        dropped.append(
            Article.Dropped(
                text: reader.words(span.prefix(2_000)), reason: reason, span: span,
                line: reader.lines.line(at: span.lowerBound)))
    }
}

extension Range<Int> {
    /// The first `count` numbers; in a text the cut may split a character, which then reads as U+FFFD.
    func prefix(_ count: Int) -> Range<Int> {
        lowerBound..<Swift.min(upperBound, lowerBound + count)
    }
}
