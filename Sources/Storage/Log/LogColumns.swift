import Cards
import GRDB
import Scheduling

/// A row of the log as plain numbers, read straight from the statement: a fit reads a million of them.
struct LogColumns: LogRow {
    /// The key of the card.
    var card: Int64
    var milliseconds: Int64
    /// 1 to 4; 0 in the row of an undo.
    var ratingNumber: Int64
    var duration: Int64
    var offsetMinutes: Int64
    var undoes: Int64?
    var key: Int64

    var rating: Rating? { Rating(rawValue: Int(ratingNumber)) }

    var moment: Moment { Moment(milliseconds: milliseconds, offsetMinutes: Int(offsetMinutes)) }

    /// Absent for the row of an undo.
    var answer: Answer? { rating.map { Answer(rating: $0, moment: moment) } }
}

extension LogColumns: StatementColumnConvertible, DatabaseValueConvertible {
    /// All of `LoggedAnswer.selection` at once; the index is that of its first column.
    init?(sqliteStatement: SQLiteStatement, index: CInt) {
        let number = { (offset: CInt) in Int64(sqliteStatement: sqliteStatement, index: index + offset) }
        (card, milliseconds, ratingNumber, duration) = (number(0), number(1), number(2), number(3))
        offsetMinutes = number(4)
        undoes = Int64.fromStatement(sqliteStatement, atUncheckedIndex: index + 5)
        key = number(6)
    }

    var databaseValue: DatabaseValue { key.databaseValue }

    /// A row is more than a value, so that none can be made from one.
    static func fromDatabaseValue(_ dbValue: DatabaseValue) -> LogColumns? { nil }
}

extension [LogColumns] {
    /// Leaves the rows of one card that still count, in order of moment, and of the log where moments are equal.
    mutating func settle() {
        let isAmended = contains { $0.undoes != nil }
        // The index keeps rows in order of moment, and the log of most cards is in that order too.
        let isSorted = !zip(self, dropFirst()).contains {
            ($0.milliseconds, $0.key) > ($1.milliseconds, $1.key)
        }
        guard isAmended || !isSorted else { return }
        sort { $0.key < $1.key }
        if isAmended { self = effective() }
        self = enumerated().sorted {
            ($0.element.milliseconds, $0.offset) < ($1.element.milliseconds, $1.offset)
        }.map(\.element)
    }
}
