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
        self.init(
            key: try row.value("key"), path: try row.value("path"), mode: try row.value("mode"),
            header: try IndexedDeck.headers.value(of: row.value("header")) { $0 },
            settings: try IndexedDeck.settings.value(of: row.value("settings")) { (stored: StoredSettings) in
                try stored.settings()
            })
    }

    /// The decks that were not removed, by path; all of them, or those of the paths.
    static func fetch(_ paths: [String]?, _ db: Database) throws -> [IndexedDeck] {
        try fetchAll(
            db,
            sql: """
                SELECT key, path, mode, header, settings FROM deck WHERE NOT isRemoved
                  AND (:paths IS NULL OR path IN (SELECT value FROM json_each(:paths))) ORDER BY path
                """, arguments: ["paths": try paths.map { try json($0) }])
    }

    // A session reads the decks several times before its first prompt, and many decks are set alike.
    private static let headers = ReadJSON<DeckHeader>()
    private static let settings = ReadJSON<SchedulingSettings>()
}

extension Library {
    /// The decks that were read and not removed, by path.
    package func decks() throws(LibraryFault) -> [IndexedDeck] {
        try read { db in try IndexedDeck.fetch(nil, db) }
    }
}
