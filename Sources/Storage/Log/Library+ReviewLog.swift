import Cards
import GRDB
package import Scheduling

extension Library {
    /// The answers that count, card after card, each card's in order of moment: what models are fitted to.
    ///
    /// Reads one index. Where a card changed its meaning, what came before counts as another card's.
    package func reviewLog() throws(LibraryFault) -> ReviewLog {
        try read { db in
            let epochs = try Epochs(db)
            var log = ReviewLog()
            let most = try Int.fetchOne(db, sql: "SELECT max(key) FROM review") ?? 0
            log.reserveCapacity(min(most, 4_000_000))
            var group = LoggedGroup()
            let rows = try LogColumns.fetchCursor(
                db.makeStatement(sql: LoggedAnswer.selection + " ORDER BY card, moment"))
            while let row = try rows.next() {
                if row.card != group.card {
                    group.flush(into: &log, epoch: epochs[group.card])
                    group.card = row.card
                }
                group.rows.append(row)
            }
            group.flush(into: &log, epoch: epochs[group.card])
            return log
        }
    }
}

/// Since when a card has meant what it means, for the few cards that ever meant something else.
private struct Epochs {
    private var epochs: [Int64: Int64] = [:]

    init(_ db: Database) throws {
        let rows = try Row.fetchCursor(db, sql: "SELECT key, epoch FROM card WHERE epoch IS NOT NULL")
        while let row = try rows.next() {
            epochs[try row.decode(atIndex: 0)] = try row.decode(atIndex: 1) as Int64
        }
    }

    subscript(card: Int64) -> Int64 { epochs[card] ?? .min }
}

/// The rows of one card.
private struct LoggedGroup {
    var card: Int64 = -1
    var rows: [LogColumns] = []

    /// Adds the answers that count to a log and is empty afterwards.
    mutating func flush(into log: inout ReviewLog, epoch: Int64) {
        if rows.contains(where: { $0.undoes != nil }) { settle() }
        var last: (moment: Moment, isOld: Bool)?
        for row in rows where 1...4 ~= row.ratingNumber {
            let moment = Moment(milliseconds: row.milliseconds, offsetMinutes: Int(row.offsetMinutes))
            let isOld = row.milliseconds < epoch
            let before = last.flatMap { $0.isOld == isOld ? $0.moment : nil } ?? moment
            log.append(
                ReviewLog.Row(
                    card: 2 &* card &+ (isOld ? 0 : 1), milliseconds: row.milliseconds,
                    rating: UInt8(row.ratingNumber),
                    elapsedDays: Int64(moment.studyDay &- before.studyDay),
                    elapsedSeconds: (row.milliseconds &- before.milliseconds) / 1000,
                    duration: row.duration))
            last = (moment, isOld)
        }
        rows.removeAll(keepingCapacity: true)
    }

    /// Leaves the rows that still count, in order of moment, and of the log where moments are equal.
    private mutating func settle() {
        let counted = rows.sorted { $0.key < $1.key }.effective()
        rows = counted.enumerated().sorted {
            ($0.element.milliseconds, $0.offset) < ($1.element.milliseconds, $1.offset)
        }.map(\.element)
    }
}
