import Cards

extension Session {
    /// Does what the learner asks for, and leaves the card where it was unless it is undone.
    mutating func obey(
        _ command: SessionCommand, while item: QueueItem, isRating: Bool, at moment: Moment
    ) -> Turn {
        switch command {
        case .source:
            // Before the answer the sentence gives it away, so it counts as a hint.
            countHint()
            let citation = Announcement.Citation(text: item.card.note.citation, source: item.source)
            return Turn(announcements: [.cited(citation)])
        case .hint: return Turn(announcements: [hint(for: item)])
        case .help: return Turn(announcements: [.helped(atRating: isRating)])
        case .undo: return undo(at: moment)
        case .quit: return Turn(announcements: end(.quit))
        }
    }

    private mutating func hint(for item: QueueItem) -> Announcement {
        guard let hint = item.card.note.hint else { return .hintMissing }
        countHint()
        return .hinted(hint)
    }

    private mutating func countHint() {
        guard case .asking(var asking) = phase else { return }
        asking.hints += 1
        phase = .asking(asking)
    }

    /// Takes back the card answered last: a row says so, and the session goes back to its copy.
    private mutating func undo(at moment: Moment) -> Turn {
        guard let earlier = before.first else { return Turn(announcements: [.undoMissing]) }
        var rows: [Review] = []
        if let undone = lastRow, case .asking(let asking) = earlier.phase {
            var row = makeRow(for: asking.item, at: moment)
            row.undoes = undone.uuid
            rows = [row]
        }
        let written = rowCount
        self = earlier
        rowCount = written
        guard case .asking(let asking) = phase else { return Turn(rows: rows) }
        return Turn(rows: rows, announcements: [.undone(prompt: asking.question.prompt), announce(asking)])
    }
}
