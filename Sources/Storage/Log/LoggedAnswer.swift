package import Cards
import GRDB
package import Scheduling

/// A row of the log, as much of it as a replay or a fit needs; all of it stands in one index.
package struct LoggedAnswer: Hashable, Sendable, LogRow {
    package var key: Int64
    /// The key of the card.
    package var card: Int64
    package var moment: Moment
    package var rating: Rating?
    package var milliseconds: Int
    package var undoes: Int64?
}

extension LoggedAnswer: FetchableRecord {
    /// A condition on `card` may follow.
    static let selection = "SELECT card, moment, rating, milliseconds, offset, undoes, key FROM review"

    init(row: Row) throws {
        card = try row.decode(atIndex: 0)
        moment = Moment(
            milliseconds: try row.decode(atIndex: 1), offsetMinutes: try row.decode(atIndex: 4))
        let rating: Int? = try row.decode(atIndex: 2)
        self.rating = rating.flatMap(Rating.init(rawValue:))
        milliseconds = try row.decode(atIndex: 3)
        undoes = try row.decode(atIndex: 5)
        key = try row.decode(atIndex: 6)
    }
}

extension [LoggedAnswer] {
    /// The rows of one card that still count, in order of moment, and of the log where moments are equal.
    func effectiveByMoment() -> [LoggedAnswer] {
        let log = sorted { $0.key < $1.key }
        let places = log.contains { $0.undoes != nil } ? log.effective() : log
        return places.enumerated().sorted {
            ($0.element.moment.milliseconds, $0.offset) < ($1.element.moment.milliseconds, $1.offset)
        }.map { $0.element }
    }
}

extension Answer {
    /// Nothing for the row of an undo.
    package init?(_ row: LoggedAnswer) {
        guard let rating = row.rating else { return nil }
        self.init(rating: rating, moment: row.moment)
    }
}
