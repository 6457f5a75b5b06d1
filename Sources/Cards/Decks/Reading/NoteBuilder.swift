/// Reads a draft's fields to a note, and tells what is wrong with them.
struct NoteBuilder {
    let bytes: [UInt8]
    let draft: NoteDraft
    let mode: Deck.Mode
    private(set) var faults: [(offset: Int, fault: DeckFault)] = []
    private var fields: [FieldPlace] = []
    private var attributes = AttributeBlock()
    /// The block, or where one would go.
    private var attributePlace = 0..<0
    /// The block with the blanks before it: what the first line's text leaves out.
    private(set) var hole = 0..<0

    init(_ bytes: [UInt8], draft: NoteDraft, mode: Deck.Mode) {
        self.bytes = bytes
        self.draft = draft
        self.mode = mode
    }

    private var isPair: Bool {
        if case .pair = draft.head { true } else { false }
    }

    mutating func build() -> (Note, NotePlace)? {
        readAttributes()
        guard let kind = readKind() else { return nil }
        let hint = readText(.hint, as: .hint)
        let remark = readText(.remark, as: .remark)
        let citation = readSource()
        let wrong = readWrong(of: kind)
        advise(on: kind, remark: remark)
        guard !faults.contains(where: { $0.fault.severity == .error }) else { return nil }
        let note = Note(
            id: attributes.id, kind: kind, tags: attributes.tags, isOff: attributes.isOff,
            change: attributes.change, hint: hint, remark: remark, citation: citation, wrong: wrong)
        let place = NotePlace(
            span: draft.offset..<draft.end, line: draft.line, column: 1, attributes: attributePlace,
            fields: fields, citation: citation == nil ? nil : fields.first { $0.field == .source }?.span)
        return (note, place)
    }

    mutating func add(_ fault: DeckFault, at offset: Int) {
        faults.append((offset, fault))
    }

    mutating func place(_ field: NoteField, _ span: Range<Int>) {
        fields.append(FieldPlace(field: field, span: span))
    }

    /// The text of a range, without the attribute block.
    func text(_ range: Range<Int>, escapes: Escapes = .undone, isBlock: Bool = true) -> String {
        mode == .plain
            ? bytes.lines(range) : bytes.text(range, escapes: escapes, isBlock: isBlock, without: hole)
    }

    // MARK: The first line

    private mutating func readAttributes() {
        let start = isPair ? draft.offset : draft.fields[0].content.lowerBound
        let line = min(start, draft.firstLineEnd)..<draft.firstLineEnd
        let content = bytes.trimmed(line)
        attributePlace = content.upperBound..<content.upperBound
        hole = attributePlace
        switch AttributeBlock.ending(content, in: bytes) {
        case .none:
            break
        case .unread(let token, let range):
            if mode == .full { add(.attribute(.unread(token)), at: range.lowerBound) }
        case .block(let block, let range):
            guard mode == .full else {
                add(.advice(.plainModeMarker(bytes.string(range))), at: range.lowerBound)
                return
            }
            attributes = block
            attributePlace = range
            hole = bytes.trimmed(content.lowerBound..<range.lowerBound).upperBound..<range.upperBound
            if let fault = block.faults.first { add(.attribute(fault), at: range.lowerBound) }
        }
    }

    /// The head's value: its content, which does not end with the attribute block.
    var headContent: Range<Int> {
        let content = isPair ? draft.offset..<draft.firstLineEnd : draft.fields[0].content
        guard !hole.isEmpty else { return bytes.trimmed(content) }
        if hole.upperBound >= content.upperBound {
            return bytes.trimmed(content.lowerBound..<max(content.lowerBound, hole.lowerBound))
        }
        let isFirst = hole.lowerBound <= content.lowerBound
        return bytes.trimmed((isFirst ? hole.upperBound : content.lowerBound)..<content.upperBound)
    }

    // MARK: The other fields

    private mutating func readText(_ marker: FieldMarker, as field: NoteField) -> String? {
        guard let found = draft.field(marker) else { return nil }
        let span = bytes.trimmed(found.content)
        let text = self.text(span)
        place(field, span)
        guard text.isEmpty else { return text }
        add(.field(.emptyField(marker)), at: found.offset)
        return nil
    }

    private mutating func readSource() -> String? {
        guard let found = draft.field(.source) else { return nil }
        let span = bytes.trimmed(found.content)
        place(.source, span)
        let text = self.text(span)
        return text.isEmpty ? nil : text
    }

    private mutating func readWrong(of kind: Note.Kind) -> [String] {
        var wrong: [String] = []
        for (index, field) in draft.fields.filter({ $0.marker == .wrong }).enumerated() {
            if case .choice = kind { add(.field(.wrongWithoutUse), at: field.offset) }
            let span = bytes.trimmed(field.content)
            place(.wrong(index), span)
            if span.isEmpty { add(.field(.emptyField(.wrong)), at: field.offset) }
            for part in bytes.alternatives(span) {
                let text = bytes.singleLine(self.text(part, isBlock: false))
                if text.isEmpty, !span.isEmpty {
                    add(.answer(.emptyAlternative), at: part.lowerBound)
                } else if wrong.contains(text) {
                    add(.answer(.repeatedWrong(text)), at: part.lowerBound)
                } else if kind.takesAsRight(text) {
                    add(.answer(.wrongIsRight(text)), at: part.lowerBound)
                }
                wrong.append(text)
            }
        }
        return wrong
    }

    private mutating func advise(on kind: Note.Kind, remark: String?) {
        switch kind {
        case .judge(_, false) where remark == nil:
            add(.advice(.falseWithoutRemark), at: draft.offset)
        case .choice(_, let options) where options.allSatisfy(\.isRight):
            add(.advice(.everyOptionRight), at: draft.offset)
        case .shown where mode == .full:
            add(.advice(.shownAnswer), at: draft.field(.answer)?.offset ?? draft.offset)
        case .short, .number, .shown, .list, .order, .choice, .cloze, .judge, .pair:
            break
        }
    }
}
