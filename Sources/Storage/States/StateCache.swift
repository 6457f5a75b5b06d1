import Cards
import Foundation
import GRDB
import Scheduling

/// The table `state`, which says of each card where it stands and whether it is asked at all.
///
/// There is one way to make a row, and it makes it from the card's row, its marks, the log and the
/// plans alone.
struct StateCache {
    let db: Database
    private var schedulers: [Int64: Scheduler] = [:]
    /// Kept from card to card, with what it learned of the library.
    private var replay: StateReplay?

    init(_ db: Database) {
        self.db = db
    }

    /// Makes a card's row anew.
    @discardableResult
    mutating func refresh(_ card: Int64) throws -> CardState {
        let facts = try Row.fetchOne(
            db.cachedStatement(sql: CardFacts.selection + " WHERE key = ?"), arguments: [card])
        guard let facts = try facts.map(CardFacts.init) else { return .new }
        var replay = try replay ?? StateReplay(db)
        let row = try replay.row(facts, by: try scheduler(ofDeck: facts.deck))
        self.replay = replay
        try row.write(.replace, to: db)
        return row.state
    }

    /// Makes the rows of a deck's cards anew.
    ///
    /// The library is given where the transaction has changed nothing yet that a row is made of but settings, so that a second
    /// connection can read it while this one writes.
    mutating func refresh(deck: Int64, of library: Library? = nil) throws {
        schedulers[deck] = nil
        let isMost = try holdsMost(deck)
        let scheduler = try scheduler(ofDeck: deck)
        try withoutIndexes(if: isMost) { cache in
            // The log of all decks is read faster than that of nearly all cards one by one.
            let log = isMost ? "" : " WHERE card IN (SELECT key FROM card WHERE deck = \(deck))"
            try cache.db.execute(
                sql: "DELETE FROM state WHERE card IN (SELECT key FROM card WHERE deck = ?)",
                arguments: [deck])
            try cache.sweep(
                StateReplay.Range(facts: " WHERE deck = \(deck)", log: log, schedulers: [deck: scheduler]),
                of: isMost ? library : nil)
        }
    }

    /// Drops every row and makes it anew, of a library in which nothing has changed in this transaction.
    mutating func rebuild(of library: Library? = nil) throws {
        try db.execute(sql: "DELETE FROM state")
        for deck in try Int64.fetchAll(db, sql: "SELECT key FROM deck") { _ = try scheduler(ofDeck: deck) }
        let all = StateReplay.Range(facts: "", log: "", schedulers: schedulers)
        try withoutIndexes(if: true) { try $0.sweep(all, of: library) }
    }

    /// Writes the rows of many cards, which are gone.
    private func sweep(_ range: StateReplay.Range, of library: Library?) throws {
        guard let other = StateCache.second(library) else {
            var replay = try StateReplay(db)
            return try replay.sweep(range) { rows in
                for row in rows { try row.write(.insert, to: db) }
                return true
            }
        }
        let batches = Handoff<[StateRow]> { take in
            try other.read { db in
                var replay = try StateReplay(db)
                try replay.sweep(range, take)
            }
        }
        defer { batches.refuse() }
        while let rows = try batches.next() {
            for row in rows { try row.write(.insert, to: db) }
        }
    }

    /// A connection of its own to the same file; none to one in memory, or where the name leads to another file by now.
    private static func second(_ library: Library?) -> Library? {
        guard let library, let file = library.connection.file, FileIdentity(library.path) == file else {
            return nil
        }
        return try? Library.open(library.path, for: .reading)
    }

    /// Takes over the places of a deck's cards, which shift with every note that comes or goes.
    func reposition(deck: Int64) throws {
        try db.execute(
            sql: """
                UPDATE state SET position = card.position FROM card
                WHERE state.deck = ? AND card.key = state.card AND state.position <> card.position
                """, arguments: [deck])
    }

    private mutating func scheduler(ofDeck deck: Int64) throws -> Scheduler {
        if let scheduler = schedulers[deck] { return scheduler }
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT settings FROM deck WHERE key = ?"), arguments: [deck])
        let stored = try row.map { row in
            try StateCache.known.value(of: row.value("settings")) { (stored: StoredSettings) in
                Scheduler(settings: try stored.settings())
            }
        }
        let scheduler = stored ?? Scheduler(settings: SchedulingSettings())
        schedulers[deck] = scheduler
        return scheduler
    }

    /// Schedulers by the settings that they were made of: each answer needs one, and decks share few.
    private static let known = ReadJSON<Scheduler>()
}
