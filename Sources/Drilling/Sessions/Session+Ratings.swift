import Cards
import Scheduling

extension Session {
    /// Takes a line typed at the rating prompt.
    mutating func receive(_ line: RatingLine, while rating: Phase.Rating, at moment: Moment) -> Turn {
        switch line {
        case .suggested: rate(rating.suggested, rating, at: moment)
        case .rating(let number): rate(Rating(rawValue: number) ?? rating.suggested, rating, at: moment)
        case .command(let command): obey(command, while: rating.asking.item, isRating: true, at: moment)
        case .unknown(let word): Turn(announcements: [.ratingUnknown(word)])
        }
    }

    private mutating func rate(_ given: Rating, _ rating: Phase.Rating, at moment: Moment) -> Turn {
        var rows: [Review] = []
        var row = rating.row
        row.rating = given
        if !rating.isWritten {
            rows = [row]
        } else if given != rating.row.rating {
            rowCount += 1
            row.uuid = identity.row(rowCount)
            row.undoes = rating.row.uuid
            row.isOverride = rating.row.verdict.map { ($0 == .wrong) == given.isRecall } ?? false
            rows = [row]
        }
        lastRow = row
        let card = rating.asking.item.card.id
        count(row, of: rating.asking.item)
        var item = rating.asking.item
        item.state = rating.choices[given]
        queue.put(back: item)
        let rated = Announcement.rated(
            Announcement.Rated(
                card: card.description, rating: given, interval: item.state.intervalLabel))
        return Turn(rows: rows, announcements: [rated] + askNext(at: moment, after: card))
    }

    /// Counts an answer whose rating will not come; it keeps the rating it was written with.
    mutating func settle(_ rating: Phase.Rating) {
        guard rating.isWritten else { return }
        count(rating.row, of: rating.asking.item)
    }

    private mutating func count(_ row: Review, of item: QueueItem) {
        tally.count(
            item.card.id, topic: item.card.note.topic.last ?? item.deck,
            isRecall: row.rating?.isRecall ?? false, milliseconds: row.milliseconds)
    }
}

extension CardState {
    /// How long until the card is due, for people.
    var intervalLabel: String { seen?.intervalLabel ?? "now" }
}
