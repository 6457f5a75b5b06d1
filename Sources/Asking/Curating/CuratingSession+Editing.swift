import Cards

extension CuratingSession {
    /// Sends a text to the editor, at the line of the card on the screen.
    mutating func edit(_ bytes: [UInt8]) -> CuratingTurn {
        guard let place = current, file.places.indices.contains(place) else { return CuratingTurn() }
        let line = firstErrorLine(in: bytes) ?? file.places[place].line
        phase = .editing
        return CuratingTurn(edit: CuratingTurn.Edit(bytes: bytes, line: line))
    }

    private func firstErrorLine(in bytes: [UInt8]) -> Int? {
        guard bytes != file.bytes else { return nil }
        return newErrors(in: DeckFile.read(bytes, path: file.path)).first?.line
    }

    /// Takes what the editor made of the text: a broken one is kept and offered again.
    package mutating func receive(edited bytes: [UInt8]) -> CuratingTurn {
        phase = .judging
        guard bytes != file.bytes else { return CuratingTurn(events: [.editUnchanged, shown()]) }
        let new = DeckFile.read(bytes, path: file.path)
        let errors = newErrors(in: new)
        guard errors.isEmpty, new.deck.mode == file.deck.mode else {
            phase = .broken(bytes)
            let lost = "\(file.path):1:1: error: the front matter is gone; put it back"
            return CuratingTurn(events: [.editBroken(errors.isEmpty ? [lost] : errors.map(\.description))])
        }
        return take(new)
    }

    /// An editor that could not be run, or failed: the text is as it was.
    package mutating func editFailed(_ reason: String) -> CuratingTurn {
        phase = .judging
        return CuratingTurn(events: [.editFailed(reason), shown()])
    }

    /// Errors that the deck did not have before.
    private func newErrors(in new: DeckFile) -> [Diagnostic<DeckFault>] {
        var old: [DeckFault: Int] = [:]
        for error in file.diagnostics where error.severity == .error { old[error.fact, default: 0] += 1 }
        return new.diagnostics.filter { error in
            guard error.severity == .error else { return false }
            old[error.fact, default: 0] -= 1
            return old[error.fact, default: 0] < 0
        }
    }

    /// Edits are followed note by note: what is gone is rejected, what is new is the author's own.
    private mutating func take(_ new: DeckFile) -> CuratingTurn {
        remember()
        let old = file
        let matches = NoteMatcher.match(old: old.deck.notes, new: new.deck.notes)
        var edited: [String: String] = [:]
        for match in matches {
            let (was, now) = (old.deck.notes[match.old], new.deck.notes[match.new])
            if was != now { edited[was.key] = now.key }
        }
        let gone = Set(old.deck.notes.indices).subtracting(matches.map(\.old)).sorted()
        let own = Set(new.deck.notes.indices).subtracting(matches.map(\.new)).sorted()
        let isCurrentGone = current.map(gone.contains) ?? false
        let place = matches.first { $0.old == current }?.new
        follow(new)
        var rows = markEdited(edited)
        for note in gone.map({ old.deck.notes[$0] }) {
            file = CuratingSession.listed(note, "removed in the editor", in: file)
            outcomes[note.key] = .rejected
            rows.append(row(note.key, .rejected, reason: "removed in the editor"))
        }
        for note in own.map({ file.deck.notes[$0] }) { outcomes[note.key] = .accepted }
        rejected += gone.count
        let summary = CuratingEvent.EditSummary(changed: edited.count, added: own.count, removed: gone.count)
        current = isCurrentGone ? current : place
        return CuratingTurn(
            bytes: file.bytes, rows: rows, events: [.edited(summary), isCurrentGone ? next() : shown()])
    }

    /// What to do with a broken edit: `e` opens it again, `d` drops it, `q` ends.
    mutating func decide(_ text: String, on bytes: [UInt8]) -> CuratingTurn {
        switch text.lowercased() {
        case "e": return edit(bytes)
        case "d":
            phase = .judging
            return CuratingTurn(events: [.editDropped, shown()])
        case "q":
            return end()
        default: return CuratingTurn(events: [.unknown(text)])
        }
    }
}
