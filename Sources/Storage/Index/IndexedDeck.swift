package import Cards
import GRDB
package import Scheduling

/// A deck as the library knows it.
package struct IndexedDeck: Hashable, Sendable {
    package var key: Int64
    package var path: String
    package var mode: Deck.Mode
    package var header: DeckHeader
    /// What its states were made with.
    package var settings: SchedulingSettings
}

extension Deck.Mode: DatabaseValueConvertible {}

extension IndexedDeck: FetchableRecord {
    init(row: Row) throws {
        let settings: StoredSettings = try row.json("settings")
        try self.init(row: row, settings: settings.settings())
    }

    private init(row: Row, settings: SchedulingSettings) throws {
        self.init(
            key: try row.value("key"), path: try row.value("path"), mode: try row.value("mode"),
            header: try row.json("header"), settings: settings)
    }

    /// The decks that were not removed, by path; all of them, or those of the paths.
    static func fetch(_ paths: [String]?, _ db: Database) throws -> [IndexedDeck] {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT key, path, mode, header, settings FROM deck WHERE NOT isRemoved
                  AND (:paths IS NULL OR path IN (SELECT value FROM json_each(:paths))) ORDER BY path
                """, arguments: ["paths": try paths.map { try json($0) }])
        // Most decks share their settings, and reading those of each would be a good part of a start.
        var known: [String: SchedulingSettings] = [:]
        var decks: [IndexedDeck] = []
        while let row = try rows.next() {
            let text: String = try row.value("settings")
            let stored: () throws -> SchedulingSettings = {
                let settings: StoredSettings = try row.json("settings")
                return try settings.settings()
            }
            let settings = try known[text] ?? stored()
            known[text] = settings
            decks.append(try IndexedDeck(row: row, settings: settings))
        }
        return decks
    }
}

extension Library {
    /// The decks that were read and not removed, by path.
    package func decks() throws(LibraryFault) -> [IndexedDeck] {
        try read { db in try IndexedDeck.fetch(nil, db) }
    }
}
