/// Finds the headings of a text that has no signs for them, by the shape and the place of lines.
enum HeadingFinder {
    /// Signed headings from this number on mean that the author signs all headings.
    private static let signedEnough = 2
    /// More lone lines in a row are a card of facts or a menu.
    private static let longestRun = 3

    /// Turns lone lines into headings, and lone lines that are none into text to keep in view.
    static func promote(_ pieces: inout [Piece], in text: [UInt8], dialect: Dialect) {
        let kept = pieces.indices.filter { pieces[$0].reason == nil }
        let isSigned = dialect != .text || kept.count { pieces[$0].isHeading } >= signedEnough
        let hasTitle = dialect == .page || dialect == .markdown && kept.contains { pieces[$0].isHeading }
        if !hasTitle, let title = titlePlace(kept.map { pieces[$0] }, text) {
            pieces[kept[title]].kind = .heading(level: 1)
            // What an entry is, below its name, is no part of it.
            let inner = pieces[kept[title]].inner
            let end = text[inner].firstIndex(of: UInt8(ascii: "\n")) ?? inner.upperBound
            pieces[kept[title]].inner = inner.lowerBound..<end
        }
        for run in kept.indices.filter({ isLoose(pieces[kept[$0]], text) }).runs() {
            let body = run.upperBound < kept.count ? pieces[kept[run.upperBound]] : nil
            for place in run {
                let piece = pieces[kept[place]]
                let isNear = run.count <= longestRun && run.upperBound - place <= (piece.isListPart ? 1 : 2)
                if !isSigned, isNear, !piece.isListPart || run.count == 1, isHeadingOf(body, piece, text) {
                    pieces[kept[place]].kind = .heading(level: level(of: piece, text))
                } else if !piece.isListPart, body?.isListPart != true {
                    pieces[kept[place]].kind = .other
                }
            }
        }
    }

    /// A line alone between blank lines that does not end as a sentence, and is not long enough to be one.
    private static func isLoose(_ piece: Piece, _ text: [UInt8]) -> Bool {
        guard piece.isAlone, piece.lineCount == 1, piece.span.count <= 200,
            SentenceSplitter.ranges(in: Array(text[piece.inner])).count == 1
        else { return false }
        switch piece.kind {
        case .paragraph:
            if HeadingShape(text, piece.span).isPossible { return true }
            return piece.span.count <= 80 && !LineSigns.endsSentence(text, piece.span)
                && text[piece.span.upperBound - 1] != UInt8(ascii: ":")
        case .item(.number): return HeadingShape(text, piece.inner).isPossible
        case .heading, .item, .continuation, .caption, .other: return false
        }
    }

    /// The first piece, where it looks like a title; signed texts may have an unsigned one too.
    private static func titlePlace(_ kept: [Piece], _ text: [UInt8]) -> Int? {
        guard kept.count > 1 else { return nil }
        if isTitle(0, of: kept, text) { return 0 }
        if let entry = entryPlace(kept, text) { return entry }
        // Above it a page may say whose it is: the longest of the lines before the text. A text that begins has none.
        guard let first = kept.first, first.span.count <= 200, !LineSigns.endsSentence(text, first.span)
        else {
            return nil
        }
        let opening = kept.indices.dropFirst().prefix(3).prefix { kept[$0].span.count <= 200 }
        return opening.filter {
            kept[$0].isAlone && HeadingShape(text, kept[$0].span).isPossible && isTitle($0, of: kept, text)
                && !opensPart(text.string(kept[$0].span))
        }
        .max { (kept[$0].span.count, $1) < (kept[$1].span.count, $0) }
    }

    /// The name of an entry, with what it is below it: its text begins with that name.
    private static func entryPlace(_ kept: [Piece], _ text: [UInt8]) -> Int? {
        kept.indices.prefix(4).first { place in
            let piece = kept[place]
            guard piece.kind == .paragraph, piece.lineCount < 4, piece.span.count <= 120,
                !LineSigns.endsSentence(text, piece.span),
                let name = text.string(piece.span).split(whereSeparator: \.isNewline).first, name.count <= 60
            else { return false }
            return kept[(place + 1)...].prefix(4).contains {
                let opening = text.string($0.span.prefix(200)).lowercased()
                return $0.kind == .paragraph && $0.span.count > 200
                    && [",", " (", " is ", " was "].contains { opening.hasPrefix(name.lowercased() + $0) }
            }
        }
    }

    /// `About this summary`: the heading of a part.
    private static func opensPart(_ line: String) -> Bool {
        let first = line.lowercased().split(separator: " ").first ?? ""
        return [
            "about", "summary", "introduction", "contents", "overview", "key", "main", "learning", "after",
        ].contains(
            first)
    }

    private static func isTitle(_ place: Int, of kept: [Piece], _ text: [UInt8]) -> Bool {
        let first = kept[place]
        guard first.kind == .paragraph, first.lineCount == 1, place + 1 < kept.count else { return false }
        let isStopped = text[first.span.upperBound - 1] == UInt8(ascii: ".")
        let isShort = first.span.count <= 200 && (!isStopped || HeadingShape(text, first.span).isTitleCase)
        return isShort && (first.isAlone || kept[place + 1].span.count > first.span.count)
    }

    /// Whether a piece of body text stands below that the line can be the heading of.
    private static func isHeadingOf(_ body: Piece?, _ line: Piece, _ text: [UInt8]) -> Bool {
        guard let body, HeadingShape(text, line.inner).isPossible else { return false }
        switch body.kind {
        case .paragraph:
            let isProse =
                LineSigns.endsSentence(text, body.span) || body.span.count > 200
                || text.byte(body.span.upperBound - 1) == UInt8(ascii: ":")
            return isProse
                && (HeadingShape(text, line.inner).isTitleCase || body.span.count > line.span.count)
        case .item:
            return HeadingShape(text, line.inner).isTitleCase && !line.isListPart
        case .heading, .other, .caption:
            return !line.isListPart && HeadingShape(text, line.inner).isTitleCase
        case .continuation:
            return false
        }
    }

    /// 2, or deeper where the line is numbered `2.1`.
    private static func level(of piece: Piece, _ text: [UInt8]) -> Int {
        let number = text[piece.span].prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
        let parts = number.split(separator: UInt8(ascii: ".")).count
        return min(6, 1 + max(1, parts))
    }
}

extension [Int] {
    /// The runs of consecutive numbers in an ascending list.
    func runs() -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for number in self {
            if let last = runs.last, last.upperBound == number {
                runs[runs.count - 1] = last.lowerBound..<number + 1
            } else {
                runs.append(number..<number + 1)
            }
        }
        return runs
    }
}
