import Cards
import Foundation
import GRDB
import Scheduling

/// The table `state`, which says of each card where it stands and whether it is asked at all.
///
/// There is one way to make a row, and it makes it from the card's row, its marks, the log and the
/// plans alone.
struct StateCache {
    private let db: Database
    private var schedulers: [Int64: Scheduler] = [:]

    init(_ db: Database) {
        self.db = db
    }

    /// Makes a card's row anew.
    @discardableResult
    mutating func refresh(_ card: Int64) throws -> CardState {
        let facts = try Row.fetchOne(db.cachedStatement(sql: StateCache.facts), arguments: [card])
        guard let facts else { return .new }
        let deck: Int64 = try facts.value("deck")
        let scheduler = try scheduler(ofDeck: deck)
        let epoch: Int64? = try facts.value("epoch")
        let answers = try answers(of: card, since: epoch)
        let moves = try LoggedMove.fetch(of: card, since: epoch, db)
        let state = scheduler.replay(
            answers.compactMap(\.answer), moves: moves, of: CardID(try facts.value("id") as String))
        let first: [(any DatabaseValueConvertible)?] = [
            card, deck, try facts.value("position") as Int, try facts.value("isAsked") as Bool,
            scheduler.settings.model.name,
        ]
        let columns = first + state.columns(firstDay: answers.first?.moment.studyDay)
        try db.cachedStatement(sql: StateCache.replacement).execute(arguments: StatementArguments(columns))
        return state
    }

    /// Makes the rows of a deck's cards anew.
    mutating func refresh(deck: Int64) throws {
        schedulers[deck] = nil
        for card in try Int64.fetchAll(db, sql: "SELECT key FROM card WHERE deck = ?", arguments: [deck]) {
            try refresh(card)
        }
    }

    /// Takes over the places of a deck's cards, which shift with every note that comes or goes.
    func reposition(deck: Int64) throws {
        try db.execute(
            sql: """
                UPDATE state SET position = card.position FROM card
                WHERE state.deck = ? AND card.key = state.card AND state.position <> card.position
                """, arguments: [deck])
    }

    /// Drops every row and makes it anew.
    mutating func rebuild() throws {
        try db.execute(sql: "DELETE FROM state")
        for card in try Int64.fetchAll(db, sql: "SELECT key FROM card ORDER BY key") { try refresh(card) }
    }

    /// The answers that count since the card last changed its meaning.
    private func answers(of card: Int64, since epoch: Int64?) throws -> [LoggedAnswer] {
        let rows = try LoggedAnswer.fetchAll(
            db.cachedStatement(sql: LoggedAnswer.selection + " WHERE card = ? AND moment >= ?"),
            arguments: [card, epoch ?? .min])
        return rows.effectiveByMoment()
    }

    private mutating func scheduler(ofDeck deck: Int64) throws -> Scheduler {
        if let scheduler = schedulers[deck] { return scheduler }
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT settings FROM deck WHERE key = ?"), arguments: [deck])
        let stored: StoredSettings? = try row?.json("settings")
        let scheduler = Scheduler(settings: try stored?.settings() ?? SchedulingSettings())
        schedulers[deck] = scheduler
        return scheduler
    }

    private static let facts = """
        SELECT id, deck, position, epoch, NOT isOff AND NOT isRetired AND ifnull(
          (SELECT kind FROM mark WHERE card = card.key AND kind IN ('suspend', 'unsuspend')
           ORDER BY key DESC LIMIT 1), '') <> 'suspend' AS isAsked
        FROM card WHERE key = ?
        """

    private static let replacement = """
        REPLACE INTO state (card, deck, position, isAsked, model, phase, step, stability, shortStability,
          difficulty, firstDay, last, offset, lastDay, due, dueDay, reviews, lapses)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
}
