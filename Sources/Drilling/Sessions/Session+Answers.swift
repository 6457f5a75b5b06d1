import Cards
import Scheduling

extension Session {
    /// Takes a line typed at the answer prompt.
    mutating func receive(
        _ line: AnswerLine, while asking: Phase.Asking, at moment: Moment, after milliseconds: Int
    ) -> Turn {
        switch line {
        case .unknownCommand(let word): Turn(announcements: [.commandUnknown(word), announce(asking)])
        case .command(let command): obey(command, while: asking.item, isRating: false, at: moment)
        case .answer(let text): answer(text, to: asking, at: moment, after: milliseconds)
        }
    }

    /// Marks an answer, writes it with its suggested rating and offers the ratings.
    private mutating func answer(
        _ text: String, to asking: Phase.Asking, at moment: Moment, after milliseconds: Int
    ) -> Turn {
        let marking = Marking(
            of: text, to: asking.item, asked: asking.question, by: markers[asking.item.deck])
        if let wrongForm = marking.wrongForm, !asking.wasAskedAgain {
            var again = asking
            again.wasAskedAgain = true
            phase = .asking(again)
            return Turn(announcements: [.askedAgain(wrongForm)])
        }
        before = [self]
        let suggested = marking.suggestedRating
        // An attempt at a card that the learner must judge counts as missed until it is judged: if the session
        // breaks off here, the card comes back.
        let written = marking.verdict == nil ? .again : suggested
        var row = makeRow(for: asking.item, at: moment)
        row.rating = written
        row.suggested = marking.verdict == nil ? nil : suggested
        row.milliseconds = min(max(milliseconds, 0), 60_000)
        row.typed = text
        row.verdict = marking.verdict
        row.distance = marking.distance
        row.hints = asking.hints
        let isWritten = marking.verdict != nil || !text.isEmpty
        lastRow = isWritten ? row : nil
        let choices = Scheduler(settings: asking.item.settings)
            .choices(after: asking.item.state, at: moment, card: asking.item.card.id)
        phase = .rating(
            Phase.Rating(
                asking: asking, row: row, isWritten: isWritten, choices: choices, suggested: suggested))
        return Turn(
            rows: isWritten ? [row] : [],
            announcements: [
                .marked(marking.announcement(of: text, to: asking.item, asked: asking.question)),
                .offered(
                    Announcement.Offer(
                        intervals: Rating.allCases.map { choices[$0].intervalLabel }, suggested: suggested)),
            ])
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
}
