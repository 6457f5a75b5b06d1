extension NoteField {
    /// The marker of a field that may be added to a note.
    var marker: FieldMarker? {
        switch self {
        case .hint: .hint
        case .remark: .remark
        case .source: .source
        case .wrong(0): .wrong
        case .wrong, .prompt, .answer, .item, .option, .cloze, .statement, .term, .definition: nil
        }
    }
}

extension Note {
    /// The text as it stands in the deck when it becomes that field.
    func escaped(_ text: String, as field: NoteField, indent: Int) -> [UInt8] {
        switch field {
        case .prompt, .statement, .hint, .remark, .source:
            return NoteWriter.value(text, isHead: field == .prompt || field == .statement)
        case .answer:
            if case .short = kind { return Note.joined(text, .answer) }
            if case .number = kind { return Array(text.utf8) }
            return NoteWriter.value(text, isHead: false, splitsAtBars: true)
        case .item: return NoteWriter.item(text, .item, "", width: indent)
        case .option: return NoteWriter.item(text, .option, "", width: 2)
        case .cloze: return Array(text.utf8)
        case .term: return NoteWriter.term(text)
        case .definition: return NoteWriter.withoutEnding(Escaper.escape(text, .pairSide)[...])
        case .wrong: return Note.joined(text, .wrong)
        }
    }

    private static func joined(_ text: String, _ context: EscapeContext) -> [UInt8] {
        let parts = AnswerText.alternatives(text).map { Escaper.escape($0, context) }
        return Array(parts.joined(separator: " | ".utf8))
    }

    /// Sets a field of the value as the edit of the text does, or tells that it cannot be.
    mutating func set(_ field: NoteField, to text: String) -> Bool {
        switch field {
        case .hint: hint = text
        case .remark: remark = text
        case .source: citation = text
        case .wrong(0): wrong = AnswerText.alternatives(text)
        case .wrong: return false
        case .prompt, .answer, .item, .option, .cloze, .statement, .term, .definition:
            guard let kind = kind.setting(field, to: text) else { return false }
            self.kind = kind
        }
        return true
    }
}

extension Note.Kind {
    /// The kind with one of its texts replaced.
    fileprivate func setting(_ field: NoteField, to text: String) -> Note.Kind? {
        switch (self, field) {
        case (.short(_, let answers), .prompt): return .short(prompt: text, answers: answers)
        case (.number(_, let answer), .prompt): return .number(prompt: text, answer: answer)
        case (.shown(_, let answer), .prompt): return .shown(prompt: text, answer: answer)
        case (.list(_, let items), .prompt): return .list(prompt: text, items: items)
        case (.order(_, let items), .prompt): return .order(prompt: text, items: items)
        case (.choice(_, let options), .prompt): return .choice(prompt: text, options: options)
        case (.short(let prompt, _), .answer):
            return .short(prompt: prompt, answers: AnswerText.alternatives(text))
        case (.number(let prompt, _), .answer):
            return Quantity(text).map { .number(prompt: prompt, answer: $0) }
        case (.shown(let prompt, _), .answer): return .shown(prompt: prompt, answer: text)
        case (.list(let prompt, let items), .item(let index)):
            return items.replacing(index, with: text).map { .list(prompt: prompt, items: $0) }
        case (.order(let prompt, let items), .item(let index)):
            return items.replacing(index, with: text).map { .order(prompt: prompt, items: $0) }
        case (.choice(let prompt, let options), .option(let index)):
            guard options.indices.contains(index) else { return nil }
            let option = Note.Option(text: text, isRight: options[index].isRight)
            return options.replacing(index, with: option).map { .choice(prompt: prompt, options: $0) }
        case (.judge(_, let isTrue), .statement): return .judge(statement: text, isTrue: isTrue)
        case (.cloze, .cloze): return Cloze(text).map { .cloze($0) }
        case (.pair(_, let definition, let bothWays), .term):
            return .pair(term: text, definition: definition, bothWays: bothWays)
        case (.pair(let term, _, let bothWays), .definition):
            return .pair(term: term, definition: text, bothWays: bothWays)
        default: return nil
        }
    }
}

extension Cloze {
    /// Reads a sentence with gaps in deck syntax; nothing if it has none or a faulty one.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        let content = bytes.trimmed(0..<bytes.count)
        var reader = ClozeReader(bytes, content: content, hole: 0..<0, mode: .full)
        let cloze = reader.read()
        guard reader.faults.isEmpty, !cloze.gaps.isEmpty else { return nil }
        self = cloze
    }
}

extension Array {
    /// The array with one element replaced, if it has it.
    fileprivate func replacing(_ index: Int, with element: Element) -> [Element]? {
        guard indices.contains(index) else { return nil }
        var copy = self
        copy[index] = element
        return copy
    }
}
