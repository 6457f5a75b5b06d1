import GRDB

extension Library {
    /// The decks that are there, by path, switched off ones included.
    package func decks() throws(LibraryFault) -> [DueDeck] {
        try read { db in
            let rows = try Row.fetchAll(
                db, sql: "SELECT key, path, mode, header, settings FROM deck WHERE NOT isRemoved ORDER BY path")
            return try rows.map { try ActiveDeck($0).value }
        }
    }
}
