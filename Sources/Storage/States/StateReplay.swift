import Cards
import GRDB
import Scheduling

/// Replays cards from the log; reads only, so that a second connection can do it.
struct StateReplay {
    private let db: Database
    /// The answers of the card at hand, kept for their room: a library has a hundred thousand cards.
    private var answers: [Answer] = []
    /// Whether any plan ever moved a due day; most libraries hold none, and need not look card by card.
    private let hasMoves: Bool

    /// Which cards are replayed: conditions on their rows and on those of the log, and the schedulers of their decks.
    struct Range: Sendable {
        var facts: String
        var log: String
        var schedulers: [Int64: Scheduler]
    }

    /// Rows of the table that are handed over at once.
    private static let batch = 512

    init(_ db: Database) throws {
        self.db = db
        hasMoves =
            try Bool.fetchOne(db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM move)")) ?? false
    }

    /// The row of one card.
    mutating func row(_ card: CardFacts, by scheduler: Scheduler) throws -> StateRow {
        var rows = try LogColumns.fetchAll(
            db.cachedStatement(sql: LoggedAnswer.selection + " WHERE card = ?"), arguments: [card.key])
        return try row(card, &rows, scheduler)
    }

    /// The rows of many cards, a batch at a time until the taker has enough; reads the log from one end to the other.
    mutating func sweep(_ range: Range, _ take: ([StateRow]) throws -> Bool) throws {
        let cards = try Row.fetchCursor(db, sql: CardFacts.selection + range.facts + " ORDER BY key")
        let log = try LogColumns.fetchCursor(
            db, sql: LoggedAnswer.selection + range.log + " ORDER BY card, moment")
        let usual = Scheduler(settings: SchedulingSettings())
        var next = try log.next()
        var rows: [LogColumns] = []
        var batch: [StateRow] = []
        while let card = try cards.next().map(CardFacts.init) {
            rows.removeAll(keepingCapacity: true)
            while let row = next, row.card <= card.key {
                if row.card == card.key { rows.append(row) }
                next = try log.next()
            }
            batch.append(try row(card, &rows, range.schedulers[card.deck] ?? usual))
            guard batch.count == StateReplay.batch else { continue }
            guard try take(batch) else { return }
            batch.removeAll(keepingCapacity: true)
        }
        _ = try take(batch)
    }

    private mutating func row(
        _ card: CardFacts, _ rows: inout [LogColumns], _ scheduler: Scheduler
    ) throws -> StateRow {
        if let epoch = card.epoch { rows.removeAll { $0.milliseconds < epoch } }
        rows.settle()
        let moves = hasMoves ? try LoggedMove.fetch(of: card.key, since: card.epoch, db) : []
        answers.removeAll(keepingCapacity: true)
        for row in rows { if let answer = row.answer { answers.append(answer) } }
        return StateRow(
            card: card, state: scheduler.replay(answers, moves: moves, of: card.id),
            firstDay: rows.first?.moment.studyDay, model: scheduler.settings.model.name)
    }
}
