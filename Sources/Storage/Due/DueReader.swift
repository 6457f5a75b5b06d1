import Cards
import GRDB
import Scheduling

/// Reads what one deck has to ask.
struct DueReader {
    let db: Database
    let deck: IndexedDeck
    let moment: Moment

    struct Cards {
        var steps: [DueCard]
        var reviews: [DueCard]
        var new: [DueCard]
    }

    func read(_ limits: DayLimits) throws -> Cards {
        let used = try askedToday()
        return Cards(
            steps: try fetch(DueReader.steps, limit: nil),
            reviews: try fetch(DueReader.reviews, limit: limits.reviews.map { $0 - used.reviews }),
            new: try fetch(DueReader.new, limit: limits.new.map { $0 - used.new }))
    }

    /// Cards answered today, undone answers not counted.
    private func askedToday() throws -> (new: Int, reviews: Int) {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: DueReader.today),
            arguments: ["deck": deck.key, "today": moment.studyDay])
        return try (row?.value("new") ?? 0, row?.value("reviews") ?? 0)
    }

    private func fetch(_ sql: String, limit: Int?) throws -> [DueCard] {
        guard limit.map({ $0 > 0 }) ?? true else { return [] }
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: sql),
            arguments: [
                "deck": deck.key, "now": moment.milliseconds, "today": moment.studyDay,
                "limit": limit ?? -1,
            ])
        var cards: [DueCard] = []
        var topics: [String: [String]] = [:]
        while let row = try rows.next() {
            let text: String = try row.value("topic")
            let topic = try topics[text] ?? row.json("topic")
            topics[text] = topic
            cards.append(try DueCard(row, of: deck, topic: topic))
        }
        return cards
    }
}

extension DueReader {
    static let steps =
        selection + """
            AND phase IN ('learning', 'relearning') AND state.due <= :now
            ORDER BY state.due LIMIT :limit
            """

    /// R of FSRS falls with t / S, so the largest quotients are the least likely recalled.
    static let reviews =
        selection + """
            AND phase = 'review' AND state.dueDay <= :today
            ORDER BY (:today - state.lastDay) / state.stability DESC, state.position LIMIT :limit
            """

    static let new =
        selection + """
            AND phase = 'new'
            ORDER BY state.position LIMIT :limit
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

    private static let selection = """
        SELECT card.key, card.id, card.spanStart, card.spanEnd, card.kind, card.topic, card.citation,
          card.surface, state.phase, state.step, state.stability, state.shortStability, state.difficulty,
          state.last, state.offset, state.lastDay, state.due, state.dueDay, state.reviews, state.lapses
        FROM state JOIN card ON card.key = state.card
        WHERE isAsked AND state.deck = :deck
          AND ifnull((SELECT untilDay FROM mark WHERE mark.card = state.card AND mark.kind = 'bury'
            ORDER BY mark.key DESC LIMIT 1), :today) <= :today

        """
}

extension DueCard {
    fileprivate init(_ row: Row, of deck: IndexedDeck, topic: [String]) throws {
        self.init(
            key: try row.value("key"), id: CardID(try row.value("id") as String), deck: deck,
            span: try row.span(), kind: try row.value("kind"), topic: topic,
            citation: try row.value("citation"), surface: try row.value("surface"),
            state: try CardState(row))
    }
}

extension Row {
    /// The columns `spanStart` and `spanEnd`.
    func span() throws -> Range<Int> {
        let start: Int = try value("spanStart")
        return start..<Swift.max(start, try value("spanEnd"))
    }
}
