import Cards
import Dispatch
import GRDB
package import Scheduling
import Synchronization

extension Library {
    /// The answers that count, card after card, each card's in order of moment: what models are fitted to.
    ///
    /// Reads one index. Where a card changed its meaning, what came before counts as another card's. A large log
    /// is read by two connections, each half of the cards; an answer that is written meanwhile may be missed.
    package func reviewLog() throws(LibraryFault) -> ReviewLog {
        let half = try read(LogHalf.init)
        guard let half, let other = try? Library.open(path, for: .reading) else {
            return try read { db in try ReviewLog(of: db, where: "") }
        }
        let halves = [(self, "WHERE card < \(half.firstCard)"), (other, "WHERE card >= \(half.firstCard)")]
        let logs = inParallel(2) { index in
            Result { () throws(LibraryFault) in
                try halves[index].0.read { db in
                    try ReviewLog(of: db, where: halves[index].1, reserving: half.rows)
                }
            }
        }
        var log = try logs[0].get()
        log.append(contentsOf: try logs[1].get())
        return log
    }
}

/// Where a large log is cut in two.
private struct LogHalf {
    var firstCard: Int64
    /// About how many rows each half has.
    var rows: Int

    /// Below so many rows a second connection gains nothing.
    private static let manyRows = 50_000

    /// `nil` where the log is not large; the cut is guessed from a row in the middle of the cards.
    init?(_ db: Database) throws {
        let rows = try Int.fetchOne(db, sql: "SELECT max(key) FROM review") ?? 0
        let bounds = try Row.fetchOne(db, sql: "SELECT min(card), max(card) FROM review")
        guard rows > LogHalf.manyRows, let bounds else { return nil }
        let (least, greatest): (Int64, Int64) = (
            try bounds.decode(atIndex: 0), try bounds.decode(atIndex: 1)
        )
        firstCard = least + (greatest - least) / 2
        self.rows = min(rows / 2, 4_000_000)
    }
}

extension ReviewLog {
    /// The log of the cards that a condition names.
    fileprivate init(of db: Database, where condition: String, reserving rows: Int = 0) throws {
        self.init()
        reserveCapacity(rows)
        let epochs = try Epochs(db)
        var group = LoggedGroup()
        let answers = try LogColumns.fetchCursor(
            db.makeStatement(sql: "\(LoggedAnswer.selection) \(condition) ORDER BY card, moment"))
        while let row = try answers.next() {
            if row.card != group.card {
                group.flush(into: &self, epoch: epochs[group.card])
                group.card = row.card
            }
            group.rows.append(row)
        }
        group.flush(into: &self, epoch: epochs[group.card])
    }
}

/// Does pieces of work on a thread each, and returns what they give.
private func inParallel<Value: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Value) -> [Value] {
    let values = Mutex([Value?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
        let value = work(index)
        values.withLock { $0[index] = value }
    }
    return values.withLock { $0.compactMap(\.self) }
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
        rows.settle()
        var last: (moment: Moment, isOld: Bool)?
        for row in rows where 1...4 ~= row.ratingNumber {
            let moment = row.moment
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
}
