import Cards
import GRDB
import Scheduling

/// Reads what one deck has to ask: keys and what orders them, no more.
struct DueReader {
    let db: Database
    let deck: IndexedDeck
    let moment: Moment
    /// Cards that are not asked today.
    let buried: Set<Int64>

    /// Adds what the deck has to ask; `place` is its own among the decks, which decides where all else is equal.
    func read(_ limits: DayLimits, place: Int, into waiting: inout WaitingKeys) throws {
        let used = try askedToday()
        try readSteps(place, into: &waiting.steps)
        try readReviews(place, limit: limits.reviews.map { $0 - used.reviews }, into: &waiting.reviews)
        waiting.new += try new(limit: limits.new.map { $0 - used.new })
    }

    /// Cards answered today, undone answers not counted.
    private func askedToday() throws -> (new: Int, reviews: Int) {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: DueReader.today),
            arguments: ["deck": deck.key, "today": moment.studyDay])
        return try (row?.value("new") ?? 0, row?.value("reviews") ?? 0)
    }

    /// Steps that are overdue, by when they were due.
    private func readSteps(_ place: Int, into steps: inout OrderedKeys) throws {
        let rows = try DueColumns.fetchCursor(
            db.cachedStatement(sql: DueReader.steps),
            arguments: ["deck": deck.key, "now": moment.milliseconds])
        while let row = try rows.next() {
            if buried.contains(row.card) { continue }
            steps.add(key(row), order: Double(row.due), deck: place)
        }
    }

    /// The least likely recalled, by how likely that is; where it is equal, by place in the deck.
    private func readReviews(_ place: Int, limit: Int?, into reviews: inout OrderedKeys) throws {
        guard limit.map({ $0 > 0 }) ?? true else { return }
        let scheduler = Scheduler(settings: deck.settings)
        let start = reviews.count
        let rows = try DueColumns.fetchCursor(
            db.cachedStatement(sql: DueReader.reviews),
            arguments: ["deck": deck.key, "today": moment.studyDay])
        while let row = try rows.next() {
            if buried.contains(row.card) { continue }
            let state = CardState.Seen(
                memory: row.memory, phase: .review, last: moment, lastDay: Int(row.lastDay), due: moment,
                dueDay: moment.studyDay, reviews: 1, lapses: 0)
            let recall = scheduler.retrievability(of: .seen(state), onStudyDay: moment.studyDay) ?? 0
            reviews.add(key(row), order: recall, deck: place, position: row.position)
        }
        if let limit { reviews.cut(behind: start, to: limit) }
    }

    private func new(limit: Int?) throws -> [DueKey] {
        guard limit.map({ $0 > 0 }) ?? true else { return [] }
        let cards = try Int64.fetchCursor(
            db.cachedStatement(sql: DueReader.new), arguments: ["deck": deck.key])
        var keys: [DueKey] = []
        while keys.count < limit ?? .max, let card = try cards.next() {
            if buried.contains(card) { continue }
            keys.append(DueKey(key: card, deck: deck.key, isNew: true, due: .max, difficulty: 5))
        }
        return keys
    }

    private func key(_ row: DueColumns) -> DueKey {
        DueKey(
            key: row.card, deck: deck.key, isNew: false, due: row.due, difficulty: row.memory.difficulty)
    }

    /// The cards that are buried beyond a study day; the last such mark of a card decides.
    static func buried(_ day: Int, _ db: Database) throws -> Set<Int64> {
        try Set(
            Int64.fetchAll(
                db,
                sql: """
                    SELECT card FROM mark WHERE kind = 'bury' AND untilDay > ? AND key =
                      (SELECT max(key) FROM mark AS last WHERE last.card = mark.card AND last.kind = 'bury')
                    """, arguments: [day]))
    }
}

/// What orders a card that waits, read straight from the statement: there are thousands of them before a prompt.
struct DueColumns {
    var card: Int64
    var due: Int64
    var memory: MemoryState
    var lastDay: Int64
    var position: Int64
}

extension DueColumns: StatementColumnConvertible, DatabaseValueConvertible {
    /// All columns of `DueReader.columns` at once; the index is that of the first.
    init?(sqliteStatement: SQLiteStatement, index: CInt) {
        let number = { (offset: CInt) in Int64(sqliteStatement: sqliteStatement, index: index + offset) }
        (card, due, lastDay, position) = (number(0), number(1), number(5), number(6))
        memory = MemoryState(
            stability: Double(sqliteStatement: sqliteStatement, index: index + 2),
            difficulty: Double(sqliteStatement: sqliteStatement, index: index + 3),
            shortStability: Double.fromStatement(sqliteStatement, atUncheckedIndex: index + 4))
    }

    var databaseValue: DatabaseValue { card.databaseValue }

    /// A row is more than a value, so that none can be made from one.
    static func fromDatabaseValue(_ dbValue: DatabaseValue) -> DueColumns? { nil }
}

extension DueReader {
    private static let columns = "card, due, stability, difficulty, shortStability, lastDay, position"

    static let steps = """
        SELECT \(columns) FROM state
        WHERE isAsked AND deck = :deck AND phase IN ('learning', 'relearning') AND due <= :now
        """

    static let reviews = """
        SELECT \(columns) FROM state WHERE isAsked AND deck = :deck AND phase = 'review' AND dueDay <= :today
        """

    static let new =
        "SELECT card FROM state WHERE isAsked AND deck = :deck AND phase = 'new' ORDER BY position"

    static let today = """
        SELECT ifnull(sum(firstDay = :today), 0) AS new, ifnull(sum(firstDay < :today), 0) AS reviews
        FROM state WHERE deck = :deck AND lastDay = :today
        """

    static let forecast = """
        SELECT dueDay, count(*) AS count FROM state
        WHERE isAsked AND phase = 'review' AND deck = :deck AND dueDay BETWEEN :first AND :last
        GROUP BY dueDay
        """

    /// How many steps and reviews a deck has waiting.
    static let count = """
        SELECT (SELECT count(*) FROM state WHERE isAsked AND deck = :deck AND \(isFree)
            AND phase IN ('learning', 'relearning') AND due <= :now)
          + (SELECT count(*) FROM state WHERE isAsked AND deck = :deck AND \(isFree)
            AND phase = 'review' AND dueDay <= :today)
        """

    /// Not buried.
    private static let isFree = """
        ifnull((SELECT untilDay FROM mark WHERE mark.card = state.card AND mark.kind = 'bury'
            ORDER BY mark.key DESC LIMIT 1), :today) <= :today
        """
}

extension DueCard {
    /// One card by its key.
    static let selection = """
        SELECT card.key, card.id, card.spanStart, card.spanEnd, card.kind, card.topic, card.citation,
          card.surface, \(CardState.columns)
        FROM card JOIN state ON state.card = card.key WHERE card.key = ?
        """

    init(_ row: Row, of deck: IndexedDeck, topic: [String]) throws {
        let start: Int = try row.decode(atIndex: 2)
        let end: Int = try row.decode(atIndex: 3)
        self.init(
            key: try row.decode(atIndex: 0), id: CardID(try row.decode(atIndex: 1) as String), deck: deck,
            span: start..<Swift.max(start, end), kind: try row.decode(atIndex: 4), topic: topic,
            citation: try row.decode(atIndex: 6), surface: try row.decode(atIndex: 7),
            state: try CardState(row, from: 8))
    }
}

extension Row {
    /// The columns `spanStart` and `spanEnd`.
    func span() throws -> Range<Int> {
        let start: Int = try value("spanStart")
        return start..<Swift.max(start, try value("spanEnd"))
    }
}
