import Cards

extension CuratingSession {
    /// `w NEW TEXT` sets what is asked; `w` alone asks for it, and for the answer.
    mutating func beginRewording(_ text: String?) -> CuratingTurn {
        guard let note = currentNote else { return CuratingTurn() }
        let fields = note.kind.rewordable
        guard let text else {
            phase = .rewording(fields)
            return CuratingTurn(events: [ask(fields)].compactMap { $0 })
        }
        return reword(Array(fields.prefix(1)), text)
    }

    /// Sets the first field, unless the line is empty, and asks for the next.
    mutating func reword(_ fields: [NoteField], _ text: String) -> CuratingTurn {
        guard let place = current, let field = fields.first else { return CuratingTurn() }
        let rest = Array(fields.dropFirst())
        phase = rest.isEmpty ? .judging : .rewording(rest)
        guard !text.isEmpty else { return CuratingTurn(events: [ask(rest) ?? shown()]) }
        let key = file.deck.notes[place].key
        do {
            let new = try file.applying(.set(field, text, note: place))
            let pending = phase
            phase = .judging
            remember()
            phase = pending
            follow(new)
            let rows = markEdited([key: file.deck.notes[place].key])
            return CuratingTurn(bytes: new.bytes, rows: rows, events: [.reworded, ask(rest) ?? shown()])
        } catch {
            return CuratingTurn(events: [.cannot("\(error)"), ask(rest) ?? shown()])
        }
    }

    private func ask(_ fields: [NoteField]) -> CuratingEvent? {
        guard let field = fields.first, let place = current else { return nil }
        let span = file.places[place].span(of: field)
        let now = span.map { String(decoding: file.bytes[$0], as: UTF8.self) } ?? ""
        return .textAsked(field: field, now: now)
    }

    /// Notes that were changed, by their former and their present keys: an accepted one is mended now.
    mutating func markEdited(_ keys: [String: String]) -> [Curation] {
        keys.sorted { $0.value < $1.value }.map { old, new in
            let isDone = outcomes[new]?.isVerdict == true
            outcomes[new] = isDone ? .mended : .edited
            makers[new] = makers[new] ?? makers[old]
            return row(new, isDone ? .mended : .edited)
        }
    }
}

extension Note.Kind {
    /// The fields that `w` asks for: the question, then an answer that stands on one line.
    fileprivate var rewordable: [NoteField] {
        switch self {
        case .short, .number: [.prompt, .answer]
        case .shown, .list, .order, .choice: [.prompt]
        case .cloze: [.cloze]
        case .judge: [.statement]
        case .pair: [.term, .definition]
        }
    }
}
