package import Cards
import GRDB

extension Library {
    /// Adds decisions about notes, in one transaction.
    package func append(_ curations: [Curation], at moment: Moment) throws(LibraryFault) {
        guard !curations.isEmpty else { return }
        try write { db in
            let statement = try db.cachedStatement(
                sql: """
                    INSERT INTO curation (deck, note, maker, outcome, reason, moment, offset)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """)
            for row in curations {
                try statement.execute(arguments: [
                    row.deck, row.note, row.maker, row.outcome.rawValue, row.reason, moment.milliseconds,
                    moment.offsetMinutes,
                ])
            }
        }
    }

    /// What holds for each note: its last row, in the order in which the notes were first met; of one deck or of all.
    package func curations(ofDeck deck: String? = nil) throws(LibraryFault) -> [Curation] {
        try read { db in
            try Curation.fetchAll(
                db,
                sql: """
                    SELECT curation.*, last.maker AS knownMaker FROM curation JOIN (
                      SELECT min(key) AS first, max(key) AS last, max(maker) AS maker FROM curation
                      WHERE ?1 IS NULL OR deck = ?1 GROUP BY deck, note
                    ) AS last ON curation.key = last.last ORDER BY last.first
                    """, arguments: [deck])
        }
    }
}

extension Curation: FetchableRecord {
    /// A row; a maker that an earlier row of the note names is kept where the last knows none.
    init(row: Row) throws {
        let name: String = try row.value("outcome")
        guard let outcome = Outcome(rawValue: name) else {
            throw LibraryFault.corrupt(path: "library", detail: "no outcome of curating is named \(name)")
        }
        let maker: String? = try row.value("maker")
        let known: String? = try row.value("knownMaker")
        self.init(
            deck: try row.value("deck"), note: try row.value("note"), maker: maker ?? known, outcome: outcome,
            reason: try row.value("reason"))
    }
}
