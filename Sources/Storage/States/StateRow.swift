import Cards
import GRDB
import Scheduling

/// A row of the table `state`: what a card's row, its marks, the log and the plans come to.
struct StateRow: Sendable {
    var card: CardFacts
    var state: CardState
    /// The study day of the first answer.
    var firstDay: Int?
    /// The name of the memory model.
    var model: String
}

extension StateRow {
    /// SQLite keeps a journal for each REPLACE, which may delete a row as well, and none for an INSERT.
    enum Verb: String {
        case insert = "INSERT"
        case replace = "REPLACE"
    }

    private static let columns = """
         INTO state (card, deck, position, isAsked, model, phase, step, stability, shortStability,
          difficulty, firstDay, last, offset, lastDay, due, dueDay, reviews, lapses)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    func write(_ verb: Verb, to db: Database) throws {
        let statement = try db.cachedStatement(sql: verb.rawValue + StateRow.columns)
        // Bound one by one: a hundred thousand rows of boxed arguments take a third of the time of a replay. Without
        // arguments the statement is reset, and what is not bound is NULL.
        statement.setUncheckedArguments(StatementArguments())
        var index: CInt = 0
        var fault: CInt = 0
        func bind(_ value: (some StatementBinding)?) {
            index += 1
            fault |= value?.bind(to: statement.sqliteStatement, at: index) ?? 0
        }
        bind(card.key)
        bind(card.deck)
        bind(card.position)
        bind(card.isAsked)
        bind(model)
        bind(state.phaseName)
        let seen = state.seen
        bind(seen?.phase.step)
        bind(seen?.memory.stability)
        bind(seen?.memory.shortStability)
        bind(seen?.memory.difficulty)
        bind(seen.flatMap { _ in firstDay })
        bind(seen?.last.milliseconds)
        bind(seen?.last.offsetMinutes)
        bind(seen?.lastDay)
        bind(seen?.due.milliseconds)
        bind(seen?.dueDay)
        bind(seen?.reviews ?? 0)
        bind(seen?.lapses ?? 0)
        // Out of memory, the one thing that can go wrong: a value would be missing.
        guard fault == 0 else { throw DatabaseError(resultCode: .SQLITE_NOMEM) }
        try statement.execute()
    }
}
