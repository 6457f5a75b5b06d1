/// Furniture and odd text that is known by its neighbours.
enum LooseLines {
    /// Marks the lines below a `Read more:` up to the next paragraph.
    static func markTails(_ pieces: inout [Piece], in text: [UInt8]) {
        var isTail = false
        for index in pieces.indices {
            if pieces[index].reason == .seeAlso {
                isTail = Words(text, pieces[index].inner.prefix(200)).count <= 4
            } else if pieces[index].reason == nil {
                let isLoose =
                    pieces[index].isListPart || pieces[index].kind == .other
                    || !LineSigns.endsSentence(text, pieces[index].span) && pieces[index].span.count < 160
                isTail = isTail && isLoose && !pieces[index].isHeading
                if isTail { pieces[index].reason = .seeAlso }
            }
        }
    }

    /// Marks a short line that speaks to the reader just below a newsletter box.
    static func markBoxes(_ pieces: inout [Piece], in text: [UInt8]) {
        for index in pieces.indices.dropFirst() where pieces[index].reason == nil {
            guard pieces[index - 1].reason == .newsletter, pieces[index].kind == .paragraph,
                let candidate = Candidate(text, pieces[index].inner, limit: 160)
            else { continue }
            if candidate.contains("you") || candidate.contains("your") { pieces[index].reason = .newsletter }
        }
    }

    /// Marks the second of two paragraphs with the same words.
    static func markRepeats(_ pieces: inout [Piece], in text: [UInt8]) {
        var seen: Set<[String]> = []
        for index in pieces.indices where pieces[index].reason == nil {
            guard !pieces[index].isListPart, 40...2_000 ~= pieces[index].inner.count else { continue }
            let words = Words(text, pieces[index].inner)
            if words.count >= 8, !seen.insert(words.list).inserted { pieces[index].reason = .repetition }
        }
    }

    /// Marks a list whose members are the article's own headings.
    static func markContents(_ pieces: inout [Piece], in text: [UInt8]) {
        let headings = Set(pieces.filter(\.isHeading).map { Words(text, $0.inner).list })
        guard headings.count >= 3 else { return }
        for run in pieces.indices.filter({ pieces[$0].isListPart && pieces[$0].reason == nil }).runs() {
            let known = run.count {
                headings.contains(unnumbered(Words(text, pieces[$0].inner.prefix(200)).list))
            }
            guard known >= 3, known * 10 >= run.count * 7 else { continue }
            for index in run { pieces[index].reason = .contents }
        }
    }

    private static func unnumbered(_ words: [String]) -> [String] {
        Array(words.drop { $0.utf8.allSatisfy(\.isDigit) })
    }

    /// Turns the name below a quotation into text to keep in view.
    static func setSpeakersAside(_ pieces: inout [Piece], in text: [UInt8]) {
        for index in pieces.indices.dropFirst() where pieces[index].kind == .paragraph {
            let span = pieces[index].span
            guard pieces[index].isAlone, span.count <= 80, pieces[index - 1].kind == .paragraph else {
                continue
            }
            let last = pieces[index - 1].span.upperBound
            let isQuoted = text[last - 1] == 0x22 || text.has("”", at: last - 3)
            let name =
                text[span.upperBound - 1] == UInt8(ascii: ".") ? span.lowerBound..<span.upperBound - 1 : span
            if isQuoted, HeadingShape(text, name).isTitleCase || text.has("—", at: span.lowerBound) {
                pieces[index].kind = .other
            }
        }
    }

    /// Turns a run of many short lines into text to keep in view.
    static func setCardsAside(_ pieces: inout [Piece], in text: [UInt8]) {
        let kept = pieces.indices.filter { pieces[$0].reason == nil }
        for run in kept.indices.filter({ isShort(pieces[kept[$0]], text) }).runs() where run.count >= 6 {
            let lines = run.count { !pieces[kept[$0]].isListPart }
            guard lines >= 3 else { continue }
            for place in run { pieces[kept[place]].kind = .other }
        }
    }

    private static func isShort(_ piece: Piece, _ text: [UInt8]) -> Bool {
        guard !piece.isHeading, piece.span.count <= 60, piece.kind != .caption else { return false }
        return !LineSigns.endsSentence(text, piece.inner)
    }
}
