extension DeckFile {
    /// The file after an edit, which changes only the bytes of the field it names.
    ///
    /// Throws if the edit cannot be made, or if the deck would then say anything but what was asked.
    package func applying(_ edit: DeckEdit) throws(DeckEditRefusal) -> DeckFile {
        let patch = try patch(for: edit)
        let file = DeckFile.read(patch.applied(to: bytes), path: path)
        guard file.deck.notes == (try edited(by: edit)) else { throw .unwritable }
        return file
    }

    /// The bytes that an edit puts in place of others.
    package func patch(for edit: DeckEdit) throws(DeckEditRefusal) -> DeckPatch {
        switch edit {
        case .set(let field, let text, let index):
            let (note, place) = try entry(index)
            return try set(field, to: text, note, place)
        case .accept(let answer, let index):
            let (note, place) = try entry(index)
            guard case .short = note.kind, let span = place.span(of: .answer) else {
                throw .noField(.answer)
            }
            let bytes = Escaper.escape(answer, .answer)
            guard !bytes.isEmpty else { throw .empty }
            return DeckPatch(range: span.upperBound..<span.upperBound, bytes: Array(" | ".utf8) + bytes)
        case .setID(let id, let index):
            guard NoteID.isValid(id) else { throw .badID(id) }
            return try attributes(index) { $0.id = id }
        case .setOff(let isOff, let index):
            return try attributes(index) { $0.isOff = isOff }
        case .addTag(let tag, let index):
            guard AttributeBlock.isTag(tag), tag != "off" else { throw .badTag(tag) }
            return try attributes(index) { if !$0.tags.contains(tag) { $0.tags.append(tag) } }
        case .append(let note):
            return append(note)
        case .remove(let index):
            return removal(of: try entry(index).place)
        }
    }

    /// The notes as they are to be read after the edit.
    private func edited(by edit: DeckEdit) throws(DeckEditRefusal) -> [Note] {
        var notes = deck.notes
        switch edit {
        case .set(let field, let text, let index):
            guard notes[index].set(field, to: text) else { throw .noField(field) }
        case .accept(let answer, let index):
            guard case .short(let prompt, let answers) = notes[index].kind else { throw .noField(.answer) }
            notes[index].kind = .short(prompt: prompt, answers: answers + [answer])
        case .setID(let id, let index): notes[index].id = id
        case .setOff(let isOff, let index): notes[index].isOff = isOff
        case .addTag(let tag, let index):
            if !notes[index].tags.contains(tag) { notes[index].tags.append(tag) }
        case .append(let note): notes.append(note)
        case .remove(let index): notes.remove(at: index)
        }
        return notes
    }

    private func entry(_ index: Int) throws(DeckEditRefusal) -> (note: Note, place: NotePlace) {
        guard deck.notes.indices.contains(index) else { throw .noNote(index) }
        return (deck.notes[index], places[index])
    }

    // MARK: Attributes

    private func attributes(
        _ index: Int, _ change: (inout AttributeBlock) -> Void
    ) throws(DeckEditRefusal) -> DeckPatch {
        guard deck.mode == .full else { throw .plainMode }
        let (note, place) = try entry(index)
        var block = AttributeBlock(id: note.id, tags: note.tags, isOff: note.isOff, change: note.change)
        change(&block)
        var range = place.attributes
        guard let text = block.written else {
            while range.lowerBound > place.span.lowerBound, bytes[range.lowerBound - 1].isBlank {
                range = range.lowerBound - 1..<range.upperBound
            }
            return DeckPatch(range: range, bytes: [])
        }
        return DeckPatch(range: range, bytes: (range.isEmpty ? [Byte.space] : []) + Array(text.utf8))
    }

    // MARK: Fields

    private func set(
        _ field: NoteField, to text: String, _ note: Note, _ place: NotePlace
    ) throws(DeckEditRefusal) -> DeckPatch {
        guard !text.isEmpty else { throw .empty }
        let indent = place.span(of: field).map { $0.lowerBound - lineStart($0.lowerBound) } ?? 0
        let value = deck.mode == .plain ? Array(text.utf8) : note.escaped(text, as: field, indent: indent)
        guard let span = place.span(of: field) else {
            guard deck.mode == .full, let marker = field.marker else { throw .noField(field) }
            let end = place.span.upperBound
            let head = NoteWriter.head(marker, value, attributes: nil)
            return DeckPatch(range: end..<end, bytes: lineEnds([Byte.lineFeed, Byte.lineFeed] + head))
        }
        return DeckPatch(range: span, bytes: lineEnds(keepingAttributes(value, in: span, place)))
    }

    private func lineStart(_ index: Int) -> Int {
        var start = index
        while start > 0, !bytes[start - 1].isLineEnd { start -= 1 }
        return start
    }

    /// Puts the attribute block back that stands within a value's span.
    private func keepingAttributes(_ value: [UInt8], in span: Range<Int>, _ place: NotePlace) -> [UInt8] {
        let block = place.attributes
        guard !block.isEmpty, block.lowerBound >= span.lowerBound, block.upperBound <= span.upperBound else {
            return needsMarkerSpace(span) ? [Byte.space] + value : value
        }
        let end = value.lineEnd(from: 0, limit: value.count)
        return Array(value[..<end]) + [Byte.space] + bytes[block] + Array(value[end...])
    }

    /// Whether the value begins right behind its marker's colon.
    private func needsMarkerSpace(_ span: Range<Int>) -> Bool {
        span.isEmpty && span.lowerBound > 0 && bytes[span.lowerBound - 1] == Byte.colon
    }

    /// The bytes with the line ends of the file.
    package func lineEnds(_ text: [UInt8]) -> [UInt8] {
        guard let first = bytes.firstIndex(where: \.isLineEnd), bytes[first] == Byte.carriageReturn else {
            return text
        }
        let isPair = first + 1 < bytes.count && bytes[first + 1] == Byte.lineFeed
        let end = isPair ? [Byte.carriageReturn, Byte.lineFeed] : [Byte.carriageReturn]
        return text.flatMap { $0 == Byte.lineFeed ? end : [$0] }
    }

    // MARK: Whole notes

    private func append(_ note: Note) -> DeckPatch {
        var text: [UInt8] = []
        if let last = bytes.last {
            text = last.isLineEnd ? [Byte.lineFeed] : [Byte.lineFeed, Byte.lineFeed]
        }
        text += DeckWriter.write(note, after: tail, mode: deck.mode)
        return DeckPatch(range: bytes.count..<bytes.count, bytes: lineEnds(text))
    }

    /// A note goes with the blank lines behind it.
    private func removal(of place: NotePlace) -> DeckPatch {
        var end = bytes.lineEnd(from: place.span.upperBound, limit: bytes.count)
        while end < bytes.count {
            let next = bytes.nextLine(after: end, limit: bytes.count)
            let text = bytes.skippingBlanks(from: next, limit: bytes.count)
            end = next
            guard text < bytes.count, bytes[text].isLineEnd else { break }
            end = text
        }
        return DeckPatch(range: place.span.lowerBound..<end, bytes: [])
    }
}
