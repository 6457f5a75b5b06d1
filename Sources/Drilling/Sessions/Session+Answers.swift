import Cards
import Scheduling

extension Session {
    /// Takes a line typed at the answer prompt.
    mutating func receive(
        _ line: AnswerLine, while asking: Phase.Asking, at moment: Moment, after milliseconds: Int
    ) -> Turn {
        var asking = asking
        asking.spent = min(asking.spent + min(max(milliseconds, 0), 60_000), 60_000)
        switch line {
        case .unknownCommand(let word):
            phase = .asking(asking)
            return Turn(announcements: [.commandUnknown(word), announce(asking)])
        case .command(let line):
            phase = .asking(asking)
            return obey(line, while: asking.item, at: moment)
        case .answer(let text):
            guard let line = collected(text, by: asking, at: moment) else {
                let whole = (asking.lines + (text.isEmpty ? [] : [text])).joined(separator: "\n")
                return answer(whole, to: asking, at: moment)
            }
            return line
        }
    }

    /// Marks an answer, writes it with its suggested rating and offers the ratings.
    private mutating func answer(_ text: String, to asking: Phase.Asking, at moment: Moment) -> Turn {
        let marking = self.marking(of: text, to: asking)
        if let wrongForm = marking.wrongForm, !asking.wasAskedAgain {
            var again = asking
            again.wasAskedAgain = true
            phase = .asking(again)
            return Turn(announcements: [.askedAgain(wrongForm)])
        }
        let suggested = marking.suggestedRating
        // An attempt at a card that the learner must judge counts as missed until it is judged: if the session
        // breaks off here, the card comes back.
        let row = makeRow(
            of: text, marked: marking, rated: marking.verdict == nil ? .again : suggested, to: asking,
            at: moment)
        let isWritten = marking.verdict != nil || !text.isEmpty
        keepCopy(unless: asking.draft != nil)
        lastRow = isWritten ? row : nil
        let answered = Phase.Answered(
            asking: asking, row: row, isWritten: isWritten, suggested: suggested,
            marked: marking.announcement(of: text, to: asking.item, asked: asking.question))
        let rows = isWritten ? logged(row, of: asking.item) : []
        guard identity.asksConfidence else {
            return Turn(rows: rows, announcements: reveal(answered, at: moment))
        }
        phase = .confiding(answered)
        return Turn(rows: rows, announcements: [.confidenceAsked])
    }

    func marking(of text: String, to asking: Phase.Asking) -> Marking {
        Marking(of: text, to: asking.item, asked: asking.question, by: markers[asking.item.deck])
    }

    /// Shows the answer and offers the ratings.
    mutating func reveal(_ answered: Phase.Answered, at moment: Moment) -> [Announcement] {
        let item = answered.asking.item
        let rating = Phase.Rating(
            asking: answered.asking, row: answered.row, isWritten: answered.isWritten,
            choices: Scheduler(settings: item.settings)
                .choices(after: item.state, at: answered.row.moment, card: item.card.id),
            suggested: answered.suggested)
        phase = .rating(rating)
        return [.marked(answered.marked), offer(rating)]
    }

    func offer(_ rating: Phase.Rating) -> Announcement {
        .offered(
            Announcement.Offer(
                intervals: Rating.allCases.map { identity.isCram ? "" : rating.choices[$0].intervalLabel },
                suggested: rating.suggested))
    }

    /// Keeps this session as it is now, for undo to go back to.
    mutating func keepCopy(unless isKept: Bool = false) {
        guard !isKept else { return }
        before = [self]
        inverse = []
        lastRow = nil
    }
}

extension Session {
    /// The row of an answer; it stands in place of the lines that were typed before it.
    mutating func makeRow(
        of text: String, marked marking: Marking, rated rating: Rating, to asking: Phase.Asking,
        at moment: Moment
    ) -> Review {
        var row = makeRow(for: asking.item, at: asking.draft?.moment ?? moment)
        row.rating = rating
        row.suggested = marking.verdict == nil ? nil : marking.suggestedRating
        row.milliseconds = asking.spent
        row.typed = text
        row.verdict = marking.verdict
        row.distance = marking.distance
        row.hints = asking.hints
        row.undoes = asking.draft?.uuid
        return row
    }

    /// A row for the log with what every row of the session shares; the caller says what happened.
    mutating func makeRow(for item: QueueItem, at moment: Moment) -> Review {
        rowCount += 1
        return Review(
            uuid: identity.row(rowCount), card: item.card.id, revision: item.revision, moment: moment,
            studyDay: moment.studyDay, rating: nil, session: identity.uuid, model: identity.model,
            parametersVersion: identity.parametersVersion,
            desiredRetention: item.settings.desiredRetention)
    }

    /// The rows that put an answer on disk: in a cram the answer and its undoing, so that what was typed is kept
    /// and the schedule is left alone.
    mutating func logged(_ row: Review, of item: QueueItem) -> [Review] {
        guard identity.isCram else { return [row] }
        var undo = makeRow(for: item, at: row.moment)
        undo.undoes = row.uuid
        return [row, undo]
    }
}
