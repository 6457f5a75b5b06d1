package import Cards
import GRDB
package import Scheduling

extension Library {
    /// Drops the cache of states and rebuilds it from the log, to the last bit the same.
    package func rebuildStates() throws(LibraryFault) {
        try write { db in
            var cache = StateCache(db)
            try cache.rebuild(of: self)
        }
    }

    /// Brings the states in line with the settings of today, such as after an edit of the configuration or a fit.
    ///
    /// Only decks whose settings differ from those their states were made with are replayed. Returns their paths.
    @discardableResult
    package func schedule(
        _ settings: (DeckHeader) -> SchedulingSettings
    ) throws(LibraryFault) -> [String] {
        // Mostly there is nothing to do, and to learn that nobody need be kept from writing.
        guard try decks().contains(where: { settings($0.header) != $0.settings }) else { return [] }
        return try write { db in
            var cache = StateCache(db)
            return try IndexedDeck.fetch(nil, db).compactMap { deck in
                let wanted = settings(deck.header)
                guard wanted != deck.settings else { return nil }
                try db.execute(
                    sql: "UPDATE deck SET settings = ? WHERE key = ?",
                    arguments: [try json(StoredSettings(wanted)), deck.key])
                try cache.refresh(deck: deck.key, of: self)
                return deck.path
            }
        }
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
