import GRDB

extension StateCache {
    /// Whether the deck has so many of the cards that its rows are written faster without indexes.
    func holdsMost(_ deck: Int64) throws -> Bool {
        let counts =
            "SELECT count(*) > 2000 AND 2 * count(*) > (SELECT count(*) FROM state) FROM card WHERE deck = ?"
        return try Bool.fetchOne(db, sql: counts, arguments: [deck]) ?? false
    }

    /// Takes the indexes away while many rows are written, and sorts them anew once: within one transaction, so that
    /// nobody ever sees the table without.
    mutating func withoutIndexes(if isWorthIt: Bool, _ write: (inout StateCache) throws -> Void)
        throws
    {
        guard isWorthIt else { return try write(&self) }
        let indexes = try Row.fetchAll(
            db,
            sql:
                "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'state' AND sql NOT NULL"
        )
        let made: [(name: String, sql: String)] = try indexes.map {
            (try $0.value("name"), try $0.value("sql"))
        }
        for index in made { try db.execute(sql: "DROP INDEX \(index.name.quotedDatabaseIdentifier)") }
        try write(&self)
        for index in made { try db.execute(sql: index.sql) }
    }
}
