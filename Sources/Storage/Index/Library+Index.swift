package import Cards
import GRDB
package import Scheduling

extension Library {
    /// Brings the library in line with a deck file that was read, in one transaction.
    ///
    /// `settings` are the deck's own, by which its cards are scheduled from now on. Returns what changed, for the
    /// learner to be told.
    package func index(
        _ file: DeckFile, _ facts: DeckFacts, settings: SchedulingSettings, at moment: Moment
    ) throws(LibraryFault) -> IndexReport {
        try write { db in
            let entries = try NoteEntry.entries(of: file)
            let stored = StoredSettings(settings)
            let old = try Row.fetchOne(
                db, sql: "SELECT settings FROM deck WHERE path = ?", arguments: [file.path])
            let hasNewSettings = try old.map { try $0.json("settings") != stored } ?? false
            let deck = try write(file, facts, stored, to: db)
            var indexer = try DeckIndexer(db, deck: deck, moment: moment)
            try indexer.index(entries)
            var cache = StateCache(db)
            if hasNewSettings { try cache.refresh(deck: deck) }
            for card in indexer.stale { try cache.refresh(card) }
            try cache.reposition(deck: deck)
            return indexer.report
        }
    }

    /// Retires the cards of a deck whose file is gone for good; indexing the file again brings them back.
    package func remove(_ path: String, at moment: Moment) throws(LibraryFault) -> IndexReport {
        try write { db in
            try db.execute(sql: "UPDATE deck SET isRemoved = 1 WHERE path = ?", arguments: [path])
            guard
                let deck = try Int64.fetchOne(
                    db, sql: "SELECT key FROM deck WHERE path = ?", arguments: [path])
            else { throw LibraryFault.unknownDeck(path) }
            var indexer = try DeckIndexer(db, deck: deck, moment: moment)
            try indexer.index([])
            var cache = StateCache(db)
            for card in indexer.stale { try cache.refresh(card) }
            return indexer.report
        }
    }

    private func write(
        _ file: DeckFile, _ facts: DeckFacts, _ settings: StoredSettings, to db: Database
    ) throws -> Int64 {
        let key = try Int64.fetchOne(
            db,
            sql: """
                INSERT INTO deck (path, size, mtime, hash, mode, header, settings)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (path) DO UPDATE SET size = excluded.size, mtime = excluded.mtime,
                  hash = excluded.hash, mode = excluded.mode, header = excluded.header,
                  settings = excluded.settings, isRemoved = 0
                RETURNING key
                """,
            arguments: [
                file.path, facts.size, facts.mtime, facts.hash, file.deck.mode,
                try json(file.deck.header), try json(settings),
            ])
        guard let key else { throw LibraryFault.unknownDeck(file.path) }
        return key
    }
}
