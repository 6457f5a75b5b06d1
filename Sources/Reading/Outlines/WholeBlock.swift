/// Blocks that are one piece whatever their lines say: quotations, tables, indented code, verse.
enum WholeBlock {
    /// What the block is as a whole, or nothing if its lines must be read one by one.
    static func kind(
        of lines: ArraySlice<SourceLine>, in text: [UInt8], _ dialect: Dialect, after previous: Piece?
    ) -> Piece.Kind? {
        guard let first = lines.first else { return nil }
        if text[first.span.lowerBound] == UInt8(ascii: ">") { return .other }
        if isTable(lines, text) || isVerse(lines, text) { return .other }
        guard dialect == .markdown else { return nil }
        let isInList = previous?.isListPart ?? false
        if first.indent >= 4, !isInList { return .other }
        return isMarkup(first, text) ? .other : nil
    }

    /// Rows with upright bars, of which one is a rule.
    private static func isTable(_ lines: ArraySlice<SourceLine>, _ text: [UInt8]) -> Bool {
        guard lines.count >= 2 else { return false }
        let hasRule = lines.contains { line in
            text[line.span].allSatisfy { [0x7C, 0x2D, 0x3A, 0x20, 0x2B, 0x3D].contains($0) }
                && text[line.span].contains(0x7C)
        }
        return hasRule && lines.allSatisfy { text[$0.span].contains(0x7C) || text[$0.span].contains(0x2B) }
    }

    /// Three or more short lines without a stop among them: verse, an address, a card of facts.
    private static func isVerse(_ lines: ArraySlice<SourceLine>, _ text: [UInt8]) -> Bool {
        guard lines.count >= 3, lines.allSatisfy({ $0.span.count <= 48 }) else { return false }
        let hasSign = lines.contains { line in
            ListMarker(in: text, line.span) != nil || LineSigns.underline(text, line.span) != nil
                || Furniture.reason(ofLine: line.span, in: text) != nil
        }
        guard !hasSign else { return false }
        let large = lines.count { LineSigns.beginsLarge(text, $0.span) }
        let ended = lines.count { LineSigns.endsSentence(text, $0.span) }
        return large == lines.count && ended * 3 <= lines.count
    }

    private static let tags: Set<String> = [
        "div", "table", "details", "summary", "center", "script", "style", "iframe", "figure", "section",
        "ul", "ol",
        "dl", "p", "img", "br", "hr", "picture", "video", "audio", "svg", "nav", "aside", "header", "footer",
        "a",
    ]

    private static func isMarkup(_ line: SourceLine, _ text: [UInt8]) -> Bool {
        guard text[line.span.lowerBound] == UInt8(ascii: "<") else { return false }
        let name = text[line.span].dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix(10).prefix {
            $0.isLetter
        }
        return tags.contains(String(decoding: name, as: UTF8.self).lowercased())
    }
}

extension Array {
    /// Runs of neighbours with the same key.
    func chunked<Key: Equatable>(by key: (Element) -> Key) -> [ArraySlice<Element>] {
        var chunks: [ArraySlice<Element>] = []
        var start = 0
        for index in indices.dropFirst() where key(self[index]) != key(self[index - 1]) {
            chunks.append(self[start..<index])
            start = index
        }
        if !isEmpty { chunks.append(self[start...]) }
        return chunks
    }
}
