import Cards

extension CuratingSession {
    mutating func judge(_ command: CuratingCommand) -> CuratingTurn {
        switch command {
        case .accept: return accept()
        case .edit: return edit(file.bytes)
        case .reject(let reason?): return reject(RejectReason.words(reason))
        case .reject(nil):
            phase = .reason
            return CuratingTurn(events: [.reasonAsked])
        case .reword(let text): return beginRewording(text)
        case .forms: return offerForms()
        case .undo: return undo()
        case .help: return CuratingTurn(events: [.helped])
        case .quit: return end()
        case .unknown(let line): return CuratingTurn(events: [.unknown(line)])
        }
    }

    private mutating func accept() -> CuratingTurn {
        guard let note = currentNote else { return CuratingTurn() }
        remember()
        let outcome: Curation.Outcome = outcomes[note.key] == .edited ? .mended : .accepted
        outcomes[note.key] = outcome
        return CuratingTurn(rows: [row(note.key, outcome)], events: [.judged(outcome), next()])
    }

    /// An empty line keeps the card.
    mutating func takeReason(_ text: String) -> CuratingTurn {
        phase = .judging
        return text.isEmpty ? CuratingTurn(events: [shown()]) : reject(RejectReason.words(text))
    }

    /// The card leaves the deck; its id stays behind in the comment that drafts obey.
    private mutating func reject(_ reason: String) -> CuratingTurn {
        guard let place = current, let note = currentNote else { return CuratingTurn() }
        do {
            let rest = try file.removing(note: place)
            let new = CuratingSession.listed(note, reason, in: rest)
            remember()
            file = new
            outcomes[note.key] = .rejected
            rejected += 1
            findChanges()
            return CuratingTurn(
                bytes: file.bytes, rows: [row(note.key, .rejected, reason: reason)],
                events: [.judged(.rejected), next()])
        } catch {
            return CuratingTurn(events: [.cannot("\(error)")])
        }
    }

    /// The deck with the note in its list of rejected ones, if it has an id that a draft could bring back.
    static func listed(_ note: Note, _ reason: String, in file: DeckFile) -> DeckFile {
        guard let id = note.id else { return file }
        let patch = RejectedNotes.patch(adding: id, reason: reason, to: file)
        let listed = DeckFile.read(patch.applied(to: file.bytes), path: file.path)
        return listed.deck == file.deck ? listed : file
    }

    private mutating func undo() -> CuratingTurn {
        guard let last = before.last else { return CuratingTurn(events: [.undoMissing]) }
        let now = self
        self = last
        let keys = Set(now.outcomes.keys).union(outcomes.keys).sorted()
        let rows = keys.filter { now.outcomes[$0] != outcomes[$0] }.map { row($0, outcomes[$0] ?? .open) }
        return CuratingTurn(
            bytes: file.bytes == now.file.bytes ? nil : file.bytes, rows: rows, events: [.undone, shown()])
    }
}
