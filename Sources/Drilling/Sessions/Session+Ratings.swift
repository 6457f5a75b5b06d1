import Cards
import Scheduling

extension Session {
    /// Takes a line typed at the rating prompt.
    mutating func receive(_ line: RatingLine, while rating: Phase.Rating, at moment: Moment) -> Turn {
        switch line {
        case .suggested: return rate(rating.suggested, rating, at: moment)
        case .rating(let number):
            return rate(Rating(rawValue: number) ?? rating.suggested, rating, at: moment)
        case .command(let line):
            switch line.command {
            case .right: return overrule(rating, at: moment)
            case .accept: return accept(rating, at: moment)
            default: return obey(line, while: rating.asking.item, at: moment)
            }
        case .unknown(let word): return Turn(announcements: [.ratingUnknown(word)])
        }
    }

    /// The learner was right, whatever the verdict.
    private mutating func overrule(_ rating: Phase.Rating, at moment: Moment) -> Turn {
        rate(.good, rating, at: moment, isOverride: rating.row.verdict.map { $0 != .right } ?? false)
    }

    /// The learner was right, and the deck shall know the wording.
    private mutating func accept(_ rating: Phase.Rating, at moment: Moment) -> Turn {
        let typed = (rating.row.typed ?? "").trimmed
        guard !typed.isEmpty, rating.row.verdict != nil, rating.row.verdict != .right else {
            return Turn(announcements: [.refused(.nothingToAccept), offer(rating)])
        }
        var turn = overrule(rating, at: moment)
        turn.request = .accept(rating.asking.item.card.id, wording: typed)
        return turn
    }

    /// Writes the rating and goes on to the next card.
    private mutating func rate(
        _ given: Rating, _ rating: Phase.Rating, at moment: Moment, isOverride: Bool = false
    ) -> Turn {
        var turn = close(given, rating, isOverride: isOverride)
        turn.announcements += askNext(at: moment, after: rating.asking.item.card.id)
        return turn
    }

    /// Writes the rating and puts the card back where it belongs; what comes next is left to the caller.
    mutating func close(_ given: Rating, _ rating: Phase.Rating, isOverride: Bool = false) -> Turn {
        var rows: [Review] = []
        var row = rating.row
        row.rating = given
        if !rating.isWritten {
            rows = logged(row, of: rating.asking.item)
        } else if given != rating.row.rating || isOverride {
            rowCount += 1
            row.uuid = identity.row(rowCount)
            row.undoes = rating.row.uuid
            row.isOverride =
                isOverride || rating.row.verdict.map { ($0 == .wrong) == given.isRecall } ?? false
            rows = logged(row, of: rating.asking.item)
        }
        lastRow = row
        let card = rating.asking.item.card.id
        settle(row, of: rating.asking.item)
        let label = putBack(rating, rated: given)
        let rated = Announcement.rated(
            Announcement.Rated(card: card.description, rating: given, interval: label))
        phase = .idle
        return Turn(rows: rows, announcements: [rated])
    }

    /// Puts the card back where it has to come again in this session, and says when it is due.
    private mutating func putBack(_ rating: Phase.Rating, rated given: Rating) -> String {
        var item = rating.asking.item
        guard !identity.isCram else {
            if given == .again { queue.postpone(item) }
            return ""
        }
        item.state = rating.choices[given]
        queue.put(back: item)
        return item.state.intervalLabel
    }

    /// Counts an answer, with the rating it was written with; nothing where no answer was written.
    mutating func settle(_ row: Review?, of item: QueueItem) {
        guard let row else { return }
        tally.count(
            item.card.id, topic: item.card.note.topic.last ?? item.deck,
            isRecall: row.rating?.isRecall ?? false, milliseconds: row.milliseconds)
    }
}

extension CardState {
    /// How long until the card is due, for people.
    var intervalLabel: String { seen?.intervalLabel ?? "now" }
}
