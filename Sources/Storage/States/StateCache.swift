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
    /// The answers of the card at hand, kept for their room: a library has a hundred thousand cards.
    private var answers: [Answer] = []
    /// Whether any plan ever moved a due day; most libraries hold none, and need not look card by card.
    private var hasMoves: Bool?

    init(_ db: Database) {
        self.db = db
    }

    /// Makes a card's row anew.
    @discardableResult
    mutating func refresh(_ card: Int64) throws -> CardState {
        let facts = try Row.fetchOne(
            db.cachedStatement(sql: StateCache.facts + " WHERE key = ?"), arguments: [card])
        guard let facts else { return .new }
        var rows = try LogColumns.fetchAll(
            db.cachedStatement(sql: LoggedAnswer.selection + " WHERE card = ?"), arguments: [card])
        return try write(CardFacts(facts), &rows)
    }

    /// Makes the rows of a deck's cards anew.
    mutating func refresh(deck: Int64) throws {
        schedulers[deck] = nil
        let isMost = try holdsMost(deck)
        try withoutIndexes(if: isMost) { cache in
            // The log of all decks is read faster than that of nearly all cards one by one.
            let log = isMost ? "" : " WHERE card IN (SELECT key FROM card WHERE deck = \(deck))"
            try cache.db.execute(
                sql: "DELETE FROM state WHERE card IN (SELECT key FROM card WHERE deck = ?)",
                arguments: [deck])
            try cache.sweep(facts: " WHERE deck = \(deck)", log: log)
        }
    }

    /// Drops every row and makes it anew.
    mutating func rebuild() throws {
        try db.execute(sql: "DELETE FROM state")
        try withoutIndexes(if: true) { try $0.sweep(facts: "", log: "") }
    }

    /// Makes the rows of many cards, which are gone, and reads the log once, from one end to the other.
    private mutating func sweep(facts: String, log: String) throws {
        let cards = try Row.fetchCursor(
            db, sql: StateCache.facts + facts + " ORDER BY key")
        let log = try LogColumns.fetchCursor(
            db, sql: LoggedAnswer.selection + log + " ORDER BY card, moment")
        var next = try log.next()
        var rows: [LogColumns] = []
        while let card = try cards.next().map(CardFacts.init) {
            rows.removeAll(keepingCapacity: true)
            while let row = next, row.card <= card.key {
                if row.card == card.key { rows.append(row) }
                next = try log.next()
            }
            try write(card, &rows, by: "INSERT")
        }
    }

    /// Replays a card's rows of the log and writes its state down.
    ///
    /// SQLite keeps a journal for each REPLACE, which may delete a row as well, and none for an INSERT.
    @discardableResult
    private mutating func write(
        _ card: CardFacts, _ rows: inout [LogColumns], by verb: String = "REPLACE"
    ) throws -> CardState {
        let scheduler = try scheduler(ofDeck: card.deck)
        if let epoch = card.epoch { rows.removeAll { $0.milliseconds < epoch } }
        rows.settle()
        let moves = try moves(of: card)
        answers.removeAll(keepingCapacity: true)
        for row in rows { if let answer = row.answer { answers.append(answer) } }
        let state = scheduler.replay(answers, moves: moves, of: card.id)
        let first: [(any DatabaseValueConvertible)?] = [
            card.key, card.deck, card.position, card.isAsked, scheduler.settings.model.name,
        ]
        let columns = first + state.columns(firstDay: rows.first?.moment.studyDay)
        try db.cachedStatement(sql: verb + StateCache.row).execute(arguments: StatementArguments(columns))
        return state
    }

    private mutating func moves(of card: CardFacts) throws -> [LoggedMove] {
        let hasMoves =
            try hasMoves ?? Bool.fetchOne(
                db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM move)")) ?? false
        self.hasMoves = hasMoves
        return hasMoves ? try LoggedMove.fetch(of: card.key, since: card.epoch, db) : []
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

    private static let facts = """
        SELECT key, id, deck, position, epoch, NOT isOff AND NOT isRetired AND ifnull(
          (SELECT kind FROM mark WHERE card = card.key AND kind IN ('suspend', 'unsuspend')
           ORDER BY key DESC LIMIT 1), '') <> 'suspend' AS isAsked
        FROM card
        """

    private static let row = """
         INTO state (card, deck, position, isAsked, model, phase, step, stability, shortStability,
          difficulty, firstDay, last, offset, lastDay, due, dueDay, reviews, lapses)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
}
