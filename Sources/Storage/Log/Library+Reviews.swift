package import Cards
import GRDB
import Scheduling

extension Library {
    /// The whole log as it was written, undone rows and undos included.
    package func log() throws(LibraryFault) -> [Review] {
        try read { db in try Review.fetchAll(db, sql: Review.selection + " ORDER BY review.key") }
    }

    /// The rows of one card's log as they were written, older meanings included.
    package func log(of card: CardID) throws(LibraryFault) -> [Review] {
        try read { db in
            let key = try db.key(ofCard: card)
            return try Review.fetchAll(
                db, sql: Review.selection + " WHERE review.card = ? ORDER BY review.key", arguments: [key])
        }
    }

    /// Hands over the answers that count, a card at a time, each card's in order of moment.
    ///
    /// Reads one index and holds one card's rows. Cards come by key, older meanings included: `CardRow.epoch`
    /// tells them apart.
    package func eachCardsAnswers(
        _ body: (_ card: Int64, _ answers: [LoggedAnswer]) throws -> Void
    ) throws(LibraryFault) {
        try read { db in
            let rows = try LoggedAnswer.fetchCursor(
                db, sql: LoggedAnswer.selection + " ORDER BY card, moment")
            var group: [LoggedAnswer] = []
            while let row = try rows.next() {
                if let card = group.first?.card, card != row.card {
                    try body(card, group.effectiveByMoment())
                    group.removeAll(keepingCapacity: true)
                }
                group.append(row)
            }
            if let card = group.first?.card { try body(card, group.effectiveByMoment()) }
        }
    }

    /// The mean time of the last hundred answers, in milliseconds; absent before the first.
    package func pace() throws(LibraryFault) -> Int? {
        try read { db in
            try Double.fetchOne(
                db,
                sql: """
                    SELECT avg(milliseconds) FROM
                      (SELECT milliseconds FROM review WHERE rating IS NOT NULL ORDER BY key DESC LIMIT 100)
                    """
            ).map { Int($0) }
        }
    }
}
