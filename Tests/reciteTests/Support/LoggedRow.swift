import GRDB

/// A row of the log, read past the program with plain SQL.
struct LoggedRow: Hashable, FetchableRecord {
    var key: Int64
    var card: Int64
    var rating: Int?
    var typed: String?
    var undoes: Int64?

    init(row: Row) {
        key = row["key"]
        card = row["card"]
        rating = row["rating"]
        typed = row["typed"]
        undoes = row["undoes"]
    }

    /// The rows of a library in the order in which they were written; throws if the file is damaged.
    static func all(in path: String) throws -> [LoggedRow] {
        let queue = try DatabaseQueue(path: path)
        return try queue.read { db in
            let check = try String.fetchOne(db, sql: "PRAGMA integrity_check")
            guard check == "ok" else { throw DatabaseError(message: check) }
            return try LoggedRow.fetchAll(db, sql: "SELECT * FROM review ORDER BY key")
        }
    }
}

extension [LoggedRow] {
    /// The typed text and the rating of each answer that still counts, in order.
    var standing: [(typed: String?, rating: Int?)] {
        var last: [Int64: LoggedRow] = [:]
        var order: [Int64] = []
        var roots: [Int64: Int64] = [:]
        for row in self {
            let root = row.undoes.map { roots[$0] ?? $0 } ?? row.key
            roots[row.key] = root
            if row.undoes == nil { order.append(root) }
            last[root] = row
        }
        return order.compactMap { last[$0] }.filter { $0.rating != nil }.map { ($0.typed, $0.rating) }
    }
}
