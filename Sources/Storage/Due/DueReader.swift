import Cards
import GRDB
import Scheduling

/// Reads what one deck has to ask: keys and what orders them, no more.
struct DueReader {
    let db: Database
    let deck: IndexedDeck
    let moment: Moment

    struct Keys {
        /// With what they are ordered by, the least first.
        var steps: [(order: Double, key: DueKey)]
        var reviews: [(order: Double, key: DueKey)]
        var new: [DueKey]
    }

    func read(_ limits: DayLimits) throws -> Keys {
        let used = try askedToday()
        return Keys(
            steps: try steps(), reviews: try reviews(limit: limits.reviews.map { $0 - used.reviews }),
            new: try new(limit: limits.new.map { $0 - used.new }))
    }

    /// Cards answered today, undone answers not counted.
    private func askedToday() throws -> (new: Int, reviews: Int) {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: DueReader.today),
            arguments: ["deck": deck.key, "today": moment.studyDay])
        return try (row?.value("new") ?? 0, row?.value("reviews") ?? 0)
    }

    /// Steps that are overdue, by when they were due.
    private func steps() throws -> [(order: Double, key: DueKey)] {
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: DueReader.steps),
            arguments: ["deck": deck.key, "now": moment.milliseconds, "today": moment.studyDay])
        var keys: [(Double, DueKey)] = []
        while let row = try rows.next() {
            let key = try key(row)
            keys.append((Double(key.due), key))
        }
        return keys
    }

    /// The least likely recalled, by how likely that is; where it is equal, by place in the deck.
    private func reviews(limit: Int?) throws -> [(order: Double, key: DueKey)] {
        guard limit.map({ $0 > 0 }) ?? true else { return [] }
        let scheduler = Scheduler(settings: deck.settings)
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: DueReader.reviews),
            arguments: ["deck": deck.key, "today": moment.studyDay])
        var keys: [(recall: Double, position: Int, key: DueKey)] = []
        while let row = try rows.next() {
            let key = try key(row)
            let last: Int = try row.decode(atIndex: 3)
            let memory = MemoryState(
                stability: try row.decode(atIndex: 4), difficulty: key.difficulty,
                shortStability: try row.decode(atIndex: 5))
            let state = CardState.Seen(
                memory: memory, phase: .review, last: moment, lastDay: last, due: moment, dueDay: last,
                reviews: 1, lapses: 0)
            let recall = scheduler.retrievability(of: .seen(state), onStudyDay: moment.studyDay) ?? 0
            keys.append((recall, try row.decode(atIndex: 6), key))
        }
        keys.sort { ($0.recall, $0.position) < ($1.recall, $1.position) }
        return keys.prefix(limit ?? keys.count).map { ($0.recall, $0.key) }
    }

    private func new(limit: Int?) throws -> [DueKey] {
        guard limit.map({ $0 > 0 }) ?? true else { return [] }
        let keys = try Int64.fetchCursor(
            db.cachedStatement(sql: DueReader.new),
            arguments: ["deck": deck.key, "today": moment.studyDay, "limit": limit ?? -1])
        var output: [DueKey] = []
        while let key = try keys.next() {
            output.append(DueKey(key: key, deck: deck.key, isNew: true, due: .max, difficulty: 5))
        }
        return output
    }

    private func key(_ row: Row) throws -> DueKey {
        DueKey(
            key: try row.decode(atIndex: 0), deck: deck.key, isNew: false, due: try row.decode(atIndex: 1),
            difficulty: try row.decode(atIndex: 2))
    }
}

extension DueReader {
    static let steps = """
        SELECT card, due, difficulty FROM state
        WHERE isAsked AND deck = :deck AND \(isFree)
          AND phase IN ('learning', 'relearning') AND due <= :now
        """

    static let reviews = """
        SELECT card, due, difficulty, lastDay, stability, shortStability, position FROM state
        WHERE isAsked AND deck = :deck AND \(isFree) AND phase = 'review' AND dueDay <= :today
        """

    static let new = """
        SELECT card FROM state WHERE isAsked AND deck = :deck AND \(isFree) AND phase = 'new'
        ORDER BY position LIMIT :limit
        """

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
