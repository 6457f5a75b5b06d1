extension DeckFile {
    /// The file with a note put behind another, or before the first where `index` is nil.
    ///
    /// Only the note's own lines are added, with the headings and the citation that it needs there. Where they would
    /// change what a later note says, the note moves down to the next place where they do not.
    ///
    /// - Returns: the file, and the place that the note got among the notes.
    package func inserting(
        _ note: Note, after index: Int?
    ) throws(DeckEditRefusal) -> (file: DeckFile, index: Int) {
        guard deck.mode == .full else { throw .plainMode }
        guard !deck.notes.isEmpty else { return (try applying(.append(note)), 0) }
        if let index {
            guard deck.notes.indices.contains(index) else { throw .noNote(index) }
        } else if let file = try? made(by: patchBeforeFirst(note), inserting: note, at: 0) {
            return (file, 0)
        }
        for place in placesBehind(index ?? 0) {
            let patch = patch(inserting: note, behind: place)
            if let file = try? made(by: patch, inserting: note, at: place + 1) { return (file, place + 1) }
        }
        return (try applying(.append(note)), deck.notes.count)
    }

    /// The notes behind which to try, in order; beyond a few the end of the deck will do.
    private func placesBehind(_ index: Int) -> Range<Int> {
        index..<Swift.min(deck.notes.count, index + 40)
    }

    /// The file after a patch that is to change nothing but to add the note.
    private func made(by patch: DeckPatch, inserting note: Note, at index: Int) throws(DeckEditRefusal)
        -> DeckFile
    {
        let file = DeckFile.read(patch.applied(to: bytes), path: path)
        var notes = deck.notes
        notes.insert(note, at: index)
        guard file.deck.notes == notes, file.deck.header == deck.header else { throw .unwritable }
        return file
    }

    private func patch(inserting note: Note, behind index: Int) -> DeckPatch {
        let end = bytes.lineEnd(from: places[index].span.upperBound, limit: bytes.count)
        let start = bytes.nextLine(after: end, limit: bytes.count)
        let before = deck.notes[index]
        // A `Source:` of the note's own is not in force behind it.
        let own = places[index].span(of: .source) != nil
        let tail = DeckTail(topic: before.topic, citation: own ? nil : before.citation)
        let text = DeckWriter.write(note, after: tail, mode: .full)
        let opening = start == end ? [Byte.lineFeed, Byte.lineFeed] : [Byte.lineFeed]
        return DeckPatch(range: start..<start, bytes: lineEnds(opening + text))
    }

    /// Before the first note and the blockquote above it, under the same headings.
    private func patchBeforeFirst(_ note: Note) -> DeckPatch {
        let first = places[0]
        let quote = first.citation.flatMap { $0.upperBound <= first.span.lowerBound ? $0.lowerBound : nil }
        let start = quote ?? first.span.lowerBound
        let tail = DeckTail(topic: deck.notes[0].topic, citation: nil)
        let text = DeckWriter.write(note, after: tail, mode: .full)
        return DeckPatch(range: start..<start, bytes: lineEnds(text + [Byte.lineFeed]))
    }

    /// The file without a note, and without the blockquote above it that then cites for no one.
    package func removing(note index: Int) throws(DeckEditRefusal) -> DeckFile {
        var patch = try patch(for: .remove(note: index))
        if let quote = quote(ofNoOtherThan: index) {
            patch.range = quote..<patch.range.upperBound
            var notes = deck.notes
            notes.remove(at: index)
            let file = DeckFile.read(patch.applied(to: bytes), path: path)
            if file.deck.notes == notes { return file }
        }
        return try applying(.remove(note: index))
    }

    /// Where the blockquote begins that stands right above the note and cites for it alone.
    private func quote(ofNoOtherThan index: Int) -> Int? {
        guard let quote = places[index].citation, quote.upperBound <= places[index].span.lowerBound,
            bytes[quote.upperBound..<places[index].span.lowerBound].allSatisfy(\.isWhite)
        else { return nil }
        let isShared = places.indices.contains { $0 != index && places[$0].citation == quote }
        return isShared ? nil : quote.lowerBound
    }

    /// The file with another note in the place of one.
    package func replacing(note index: Int, with note: Note) throws(DeckEditRefusal) -> DeckFile {
        let rest = try removing(note: index)
        return try rest.inserting(note, after: index == 0 ? nil : index - 1).file
    }
}

extension DeckFile {
    /// A note alone, as a deck's text has it, without headings and citation.
    package static func text(of note: Note) -> [UInt8] {
        var writer = NoteWriter(note, mode: .full)
        return writer.write()
    }
}
