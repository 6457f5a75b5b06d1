package import Cards
import GRDB
import Scheduling

extension Library {
    /// What is to be asked at a moment, in the default order: overdue steps, then reviews from the least likely
    /// recalled, then new cards in the order of their decks.
    ///
    /// `decks` are paths, `nil` all of them; `limits` are a deck's for a whole study day, and what was asked
    /// today before is taken off. Only what is due is read, through the indexes.
    package func dueList(
        at moment: Moment, decks paths: [String]? = nil, limits: (DeckHeader) -> DayLimits
    ) throws(LibraryFault) -> DueList {
        try read { db in
            let decks = try activeDecks(db, among: paths)
            let buried = try DueReader.buried(moment.studyDay, db)
            var waiting = WaitingKeys()
            for (place, deck) in decks.enumerated() {
                try DueReader(db: db, deck: deck, moment: moment, buried: buried)
                    .read(limits(deck.header), place: place, into: &waiting)
            }
            return DueList(
                keys: waiting.all, decks: Dictionary(uniqueKeysWithValues: decks.map { ($0.key, $0) }))
        }
    }

    /// The details of cards that wait, in the order of the keys.
    package func cards(
        _ keys: some Sequence<DueKey>, of list: DueList
    ) throws(LibraryFault) -> [DueCard] {
        try read { db in
            let statement = try db.cachedStatement(sql: DueCard.selection)
            var topics: [String: [String]] = [:]
            var cards: [DueCard] = []
            for key in keys {
                guard let deck = list.decks[key.deck],
                    let row = try Row.fetchOne(statement, arguments: [key.key])
                else { continue }
                let text: String = try row.decode(atIndex: 5)
                let topic = try topics[text] ?? row.json("topic")
                topics[text] = topic
                cards.append(try DueCard(row, of: deck, topic: topic))
            }
            return cards
        }
    }

    /// The same with every detail.
    package func due(
        at moment: Moment, decks paths: [String]? = nil, limits: (DeckHeader) -> DayLimits
    ) throws(LibraryFault) -> [DueCard] {
        let list = try dueList(at: moment, decks: paths, limits: limits)
        return try cards(list.keys, of: list)
    }

    /// How many cards that were asked before wait at a moment, without regard to limits.
    package func dueCount(at moment: Moment, decks paths: [String]? = nil) throws(LibraryFault) -> Int {
        try read { db in
            try activeDecks(db, among: paths).reduce(0) { sum, deck in
                let count = try Int.fetchOne(
                    db.cachedStatement(sql: DueReader.count),
                    arguments: ["deck": deck.key, "now": moment.milliseconds, "today": moment.studyDay])
                return sum + (count ?? 0)
            }
        }
    }

    /// How many reviews and steps fall due on each study day of a range, cards that wait from before not counted.
    package func forecast(
        _ days: ClosedRange<Int>, decks paths: [String]? = nil
    ) throws(LibraryFault) -> [Int: Int] {
        try read { db in
            var counts: [Int: Int] = [:]
            for deck in try activeDecks(db, among: paths) {
                let rows = try Row.fetchCursor(
                    db.cachedStatement(sql: DueReader.forecast),
                    arguments: ["deck": deck.key, "first": days.lowerBound, "last": days.upperBound])
                while let row = try rows.next() {
                    counts[try row.value("dueDay"), default: 0] += try row.value("count") as Int
                }
            }
            return counts
        }
    }

    /// The decks that are not switched off.
    private func activeDecks(_ db: Database, among paths: [String]?) throws -> [IndexedDeck] {
        try IndexedDeck.fetch(paths, db).filter { $0.header.off != true }
    }
}
