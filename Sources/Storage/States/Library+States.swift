package import Cards
import GRDB
package import Scheduling

extension Library {
    /// Drops the cache of states and rebuilds it from the log, to the last bit the same.
    package func rebuildStates() throws(LibraryFault) {
        try write { db in
            var cache = StateCache(db)
            try cache.rebuild()
        }
    }

    /// Brings the states in line with the settings of today, such as after an edit of the configuration or a fit.
    ///
    /// Only decks whose settings differ from those their states were made with are replayed. Returns their paths.
    @discardableResult
    package func schedule(
        _ settings: (DeckHeader) -> SchedulingSettings
    ) throws(LibraryFault) -> [String] {
        let changed = try read { db in
            try Row.fetchAll(db, sql: "SELECT key, path, header, settings FROM deck ORDER BY path")
                .compactMap { row -> (key: Int64, path: String, settings: StoredSettings)? in
                    let wanted = StoredSettings(settings(try row.json("header")))
                    guard try row.json("settings") != wanted else { return nil }
                    return (try row.value("key"), try row.value("path"), wanted)
                }
        }
        guard !changed.isEmpty else { return [] }
        try write { db in
            var cache = StateCache(db)
            for deck in changed {
                try db.execute(
                    sql: "UPDATE deck SET settings = ? WHERE key = ?",
                    arguments: [try json(deck.settings), deck.key])
                try cache.refresh(deck: deck.key)
            }
        }
        return changed.map(\.path)
    }

    /// The state of a card; absent if the library has no such card.
    package func state(of card: CardID) throws(LibraryFault) -> CardState? {
        try read { db in
            try Row.fetchOne(
                db.cachedStatement(
                    sql: "SELECT state.* FROM state JOIN card ON card.key = state.card WHERE card.id = ?"),
                arguments: [card.description]
            ).map(CardState.init)
        }
    }
}
