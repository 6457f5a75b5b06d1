/// Writes one note: its fields with a blank line between them, without a line end behind the last.
struct NoteWriter {
    private let note: Note
    private let mode: Deck.Mode
    /// Whether the note takes back the citation in force.
    var hasEmptySource = false
    private var fields: [[UInt8]] = []

    init(_ note: Note, mode: Deck.Mode) {
        self.note = note
        self.mode = mode
    }

    /// Whether fields follow the note's first.
    var hasFields: Bool { fields.count > 1 }

    mutating func write() -> [UInt8] {
        guard mode == .full else { return PlainNoteWriter.write(note) }
        writeKind()
        if !note.wrong.isEmpty {
            let parts = note.wrong.map { Escaper.escape($0, .wrong) }
            field(.wrong, Array(parts.joined(separator: " | ".utf8)))
        }
        if let hint = note.hint { field(.hint, Escaper.escape(hint, .field)) }
        if let remark = note.remark { field(.remark, Escaper.escape(remark, .field)) }
        if hasEmptySource { fields.append(Array(FieldMarker.source.written.utf8)) }
        return Array(fields.joined(separator: [Byte.lineFeed, Byte.lineFeed]))
    }

    private mutating func writeKind() {
        switch note.kind {
        case .short(let prompt, let answers):
            question(prompt)
            let parts = answers.map { Escaper.escape($0, .answer) }
            field(.answer, Array(parts.joined(separator: " | ".utf8)))
        case .number(let prompt, let answer):
            question(prompt)
            field(.answer, Array(answer.written.utf8))
        case .shown(let prompt, let answer):
            question(prompt)
            field(.answer, NoteWriter.shown(answer))
        case .list(let prompt, let items):
            question(prompt)
            fields.append(NoteWriter.list(items) { _ in "- " })
        case .order(let prompt, let items):
            question(prompt)
            fields.append(NoteWriter.list(items) { "\($0 + 1). " })
        case .choice(let prompt, let options):
            question(prompt)
            let lines = options.map {
                NoteWriter.item($0.text, .option, $0.isRight ? "- [x] " : "- [ ] ", width: 2)
            }
            fields[0] += [Byte.lineFeed, Byte.lineFeed] + lines.joined(separator: [Byte.lineFeed])
        case .cloze(let cloze):
            head(.cloze, ClozeWriter.write(cloze))
        case .judge(let statement, let isTrue):
            head(isTrue ? .isTrue : .isFalse, Escaper.escape(statement, .field))
        case .pair(let term, let definition, let bothWays):
            fields.append(NoteWriter.pair(term, definition, bothWays, attributes: attributes))
        }
    }

    private var attributes: [UInt8]? {
        let block = AttributeBlock(id: note.id, tags: note.tags, isOff: note.isOff, change: note.change)
        return block.written.map { Array($0.utf8) }
    }

    private mutating func question(_ prompt: String) {
        head(.question, Escaper.escape(prompt, .field))
    }

    private mutating func head(_ marker: FieldMarker, _ text: [UInt8]) {
        fields.append(NoteWriter.head(marker, text, attributes: attributes))
    }

    private mutating func field(_ marker: FieldMarker, _ text: [UInt8]) {
        fields.append(NoteWriter.head(marker, text, attributes: nil))
    }
}

extension NoteWriter {
    /// A marker and its text; code or mathematics over lines begins on a line of its own.
    static func head(_ marker: FieldMarker, _ text: [UInt8], attributes: [UInt8]?) -> [UInt8] {
        let isBlock = text.beginsWithBlock
        var line = Array(marker.written.utf8)
        let end = isBlock ? 0 : text.lineEnd(from: 0, limit: text.count)
        let first =
            isBlock || marker.takesAttributes == false ? Array(text[..<end]) : withoutEnding(text[..<end])
        if !first.isEmpty { line += [Byte.space] + first }
        if let attributes { line += [Byte.space] + attributes }
        if isBlock { line.append(Byte.lineFeed) }
        return line + text[end...]
    }

    /// Escapes braces at the end of a first line that would be taken for attributes.
    static func withoutEnding(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var bytes = Array(line)
        switch AttributeBlock.ending(0..<bytes.count, in: bytes) {
        case .none: break
        case .block(_, let range), .unread(_, let range):
            bytes.insert(Byte.backslash, at: range.lowerBound)
        }
        return bytes
    }

    static func shown(_ answer: String) -> [UInt8] {
        var context = EscapeContext.field
        context.splitsAtBars = true
        return Escaper.escape(answer, context)
    }

    /// The value of a field that is edited in place: behind its marker, or below it if it begins with code.
    static func value(_ text: String, isHead: Bool, splitsAtBars: Bool = false) -> [UInt8] {
        var context = EscapeContext.field
        context.splitsAtBars = splitsAtBars
        let bytes = Escaper.escape(text, context)
        if bytes.beginsWithBlock { return [Byte.lineFeed] + bytes }
        let end = isHead ? bytes.lineEnd(from: 0, limit: bytes.count) : 0
        return withoutEnding(bytes[..<end]) + bytes[end...]
    }

    static func term(_ text: String) -> [UInt8] {
        var context = EscapeContext.pairSide
        context.startsLine = true
        var line = Escaper.escape(text, context)
        if !line.isEmpty, line.startsItem(0, line.count) {
            line.insert(Byte.backslash, at: line.prefix { $0.isDigit }.count)
        }
        return line
    }

    static func list(_ items: [String], marker: (Int) -> String) -> [UInt8] {
        let lines = items.enumerated().map { index, text in
            item(text, .item, marker(index), width: marker(index).utf8.count)
        }
        return Array(FieldMarker.answer.written.utf8) + [Byte.lineFeed]
            + lines.joined(separator: [Byte.lineFeed])
    }

    /// An item, whose further lines are indented; a mark that would nest a list is escaped.
    static func item(_ text: String, _ context: EscapeContext, _ marker: String, width: Int) -> [UInt8] {
        var output = Array(marker.utf8)
        let escaped = Escaper.escape(text, context)
        let indent = [UInt8](repeating: Byte.space, count: width)
        for (index, line) in escaped.split(separator: Byte.lineFeed, omittingEmptySubsequences: false)
            .enumerated()
        {
            if index > 0 { output += [Byte.lineFeed] + (line.isEmpty ? [] : indent) }
            output += index > 0 ? withoutMarker(Array(line)) : withoutBox(Array(line), marker: marker)
        }
        return output
    }

    private static func withoutMarker(_ line: [UInt8]) -> [UInt8] {
        let start = line.skippingBlanks(from: 0, limit: line.count)
        guard let found = line.itemMarker(at: start, end: line.count) else { return line }
        var line = line
        var mark = start
        while mark < found.content, line[mark].isDigit { mark += 1 }
        line.insert(Byte.backslash, at: mark)
        return line
    }

    /// An item that begins with a box would make its list one of options.
    private static func withoutBox(_ line: [UInt8], marker: String) -> [UInt8] {
        let written = Array(marker.utf8) + line
        guard marker == "- ", written.option(at: 0, end: written.count) != nil else { return line }
        return [Byte.backslash] + line
    }

    static func pair(
        _ term: String, _ definition: String, _ bothWays: Bool, attributes: [UInt8]?
    ) -> [UInt8] {
        var line = self.term(term)
        line += Array(bothWays ? " ::: ".utf8 : " :: ".utf8)
        line = withoutEnding((line + Escaper.escape(definition, .pairSide))[...])
        return attributes.map { line + [Byte.space] + $0 } ?? line
    }
}

extension [UInt8] {
    /// Whether the text begins with fenced code or with mathematics over several lines.
    var beginsWithBlock: Bool {
        guard !isEmpty else { return false }
        var markup = Markup(self, limit: count)
        guard case .verbatim(let end)? = markup.stretch(at: 0, startsLine: true, startsBlock: true) else {
            return false
        }
        return lineEnd(from: 0, limit: end) < end
    }
}

extension FieldMarker {
    /// Whether its first line may end with attributes.
    var takesAttributes: Bool { isHead }
}
