package import Cards
import GRDB
import Scheduling

extension Library {
    /// What is to be asked at a moment, in the default order: overdue steps, then reviews from the least likely
    /// recalled, then new cards in the order of their decks.
    ///
    /// `decks` are paths, `nil` all of them; `limits` are a deck's for a whole study day, and what was asked
    /// today before is taken off. Only what is due is read, through the indexes.
    package func due(
        at moment: Moment, decks paths: [String]? = nil, limits: (DeckHeader) -> DayLimits
    ) throws(LibraryFault) -> [DueCard] {
        let decks = try read { db in
            try activeDecks(db, among: paths).map { deck in
                try DueReader(db: db, deck: deck, moment: moment).read(limits(deck.header))
            }
        }
        let steps = decks.flatMap(\.steps).ordered(by: { $0.state.seen?.due.milliseconds ?? 0 })
        let reviews = decks.flatMap(\.reviews).ordered(by: { card in
            Scheduler(settings: card.deck.settings)
                .retrievability(of: card.state, onStudyDay: moment.studyDay) ?? 0
        })
        return steps + reviews + decks.flatMap(\.new)
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

extension [DueCard] {
    /// In ascending order of a measure taken once of each; equals stay as they were.
    fileprivate func ordered(by measure: (DueCard) -> some Comparable) -> [DueCard] {
        enumerated().map { (measure($0.element), $0.offset) }
            .sorted { $0 < $1 }.map { self[$0.1] }
    }
}
