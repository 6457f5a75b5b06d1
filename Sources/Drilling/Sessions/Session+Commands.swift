import Cards

extension Session {
    /// Does what the learner asks for.
    mutating func obey(_ line: CommandLine, while item: QueueItem, at moment: Moment) -> Turn {
        let id = item.card.id
        let command = line.command
        guard isRating ? command.isForRating : command.isForAnswer else {
            return Turn(announcements: [.refused(.notNow(command))])
        }
        switch command {
        case .source:
            // Before the answer the sentence gives it away, so it counts as a hint.
            countHint()
            let citation = Announcement.Citation(text: item.card.note.citation, source: item.source)
            return Turn(announcements: [.cited(citation)])
        case .hint: return Turn(announcements: [hint(for: item)])
        case .history:
            countHint()
            return Turn(request: .history(id))
        case .edit: return Turn(request: .edit(id))
        case .help: return Turn(announcements: [.helped(atRating: isRating)])
        case .undo: return undo(at: moment)
        case .quit: return Turn(announcements: end(.quit))
        case .remaining: return Turn(announcements: [.remaining(remaining)])
        case .pause:
            phase = .paused(phase)
            return Turn(announcements: [.paused])
        case .skip: return skip(item, at: moment)
        case .bury:
            let tomorrow = moment.studyDay + 1
            return putAside(
                item, .bury(untilDay: tomorrow), inverse: .bury(untilDay: moment.studyDay), .buried,
                at: moment)
        case .suspend: return putAside(item, .suspend, inverse: .unsuspend, .suspended, at: moment)
        case .flag, .bad, .note: return write(line, on: id, at: moment)
        case .right, .accept: return Turn(announcements: [.refused(.notNow(command))])
        }
    }

    /// What the learner writes on a card, which stays where it is.
    private mutating func write(_ line: CommandLine, on card: CardID, at moment: Moment) -> Turn {
        let kind: Decision.Kind
        let said: Announcement
        switch line.command {
        case .flag where flagged.remove(card) != nil: (kind, said) = (.unflag, .flagged(false))
        case .flag:
            flagged.insert(card)
            (kind, said) = (.flag(nil), .flagged(true))
        default:
            guard !line.text.isEmpty else {
                return Turn(announcements: [.refused(.needsText(line.command))])
            }
            (kind, said) =
                line.command == .bad
                ? (.flag(line.text), .reported(reason: line.text)) : (.note(line.text), .noted(line.text))
        }
        return Turn(decisions: [Decision(card: card, kind: kind, moment: moment)], announcements: [said])
    }

    private var remaining: Announcement.Remaining {
        Announcement.Remaining(
            waiting: queue.count + 1, answered: tally.cards, returning: queue.returningCount)
    }

    private mutating func hint(for item: QueueItem) -> Announcement {
        guard case .asking(let asking) = phase else {
            return item.card.note.hint.map(Announcement.hinted) ?? .hintMissing
        }
        let hints = Hints.steps(for: item.card, asked: asking.question)
        guard asking.hintStep < hints.count else { return .hintMissing }
        let hint = hints[asking.hintStep]
        countHint(isStep: true)
        return .hinted(hint)
    }

    private mutating func countHint(isStep: Bool = false) {
        guard case .asking(var asking) = phase else { return }
        asking.hints += 1
        if isStep { asking.hintStep += 1 }
        phase = .asking(asking)
    }

    // MARK: Putting aside

    /// Leaves a card for the end of the session; what was typed of it stays in the log, undone.
    private mutating func skip(_ item: QueueItem, at moment: Moment) -> Turn {
        let rows = dropDraft(at: moment)
        keepCopy()
        queue.postpone(item)
        return Turn(rows: rows, announcements: [.skipped] + askNext(at: moment, after: item.card.id))
    }

    /// Takes a card out of the session; at the rating prompt its answer keeps the suggested rating.
    private mutating func putAside(
        _ item: QueueItem, _ kind: Decision.Kind, inverse: Decision.Kind, _ said: Announcement,
        at moment: Moment
    ) -> Turn {
        var turn: Turn
        if case .rating(let rating) = phase {
            turn = close(rating.suggested, rating)
            turn.announcements.append(said)
        } else {
            turn = Turn(rows: dropDraft(at: moment), announcements: [said])
            keepCopy()
        }
        phase = .idle
        self.inverse = [inverse]
        turn.decisions = [Decision(card: item.card.id, kind: kind, moment: moment)]
        queue.remove(item.card.id)
        turn.announcements += askNext(at: moment, after: item.card.id)
        return turn
    }

    /// Takes back the lines of a list that was begun.
    private mutating func dropDraft(at moment: Moment) -> [Review] {
        guard case .asking(let asking) = phase, let draft = asking.draft, let earlier = before.first else {
            return []
        }
        let row = undoing(draft, of: asking.item, at: moment)
        let (count, flags, texts) = (rowCount, flagged, replacements)
        self = earlier
        (rowCount, flagged, replacements) = (count, flags, texts)
        return identity.isCram ? [] : [row]
    }

    private mutating func undoing(_ row: Review, of item: QueueItem, at moment: Moment) -> Review {
        var undo = makeRow(for: item, at: moment)
        undo.undoes = row.uuid
        return undo
    }

    /// Takes back the last answer or decision: a row says so, and the session goes back to its copy.
    private mutating func undo(at moment: Moment) -> Turn {
        guard let earlier = before.first, case .asking(let old) = earlier.phase else {
            return Turn(announcements: [.undoMissing])
        }
        let item = replaced(old.item)
        var turn = Turn()
        if let undone = lastRow, !identity.isCram {
            turn.rows = [undoing(undone, of: item, at: moment)]
        }
        turn.decisions = inverse.map { Decision(card: item.card.id, kind: $0, moment: moment) }
        let (count, flags, texts) = (rowCount, flagged, replacements)
        self = earlier
        (rowCount, flagged, replacements) = (count, flags, texts)
        var asking = old
        if item != old.item { asking = Phase.Asking(item: item, question: question(of: item)) }
        phase = .asking(asking)
        turn.announcements = [.undone(prompt: asking.question.prompt), announce(asking)]
        return turn
    }
}
