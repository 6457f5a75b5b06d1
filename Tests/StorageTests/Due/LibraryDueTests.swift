import Cards
import Foundation
import GRDB
import Scheduling
import Testing

@testable import Storage

struct LibraryDueTests {
    @Test func `steps come first, then what is least likely recalled, then new cards in deck order`() throws {
        let sample = try SampleLibrary(cards: 7, settings: SchedulingSettings(fuzzes: false))
        let cards = sample.cards
        try sample.library.append([
            sample.review(cards[0], .easy), sample.review(cards[1], .hard),
            sample.review(cards[1], .easy, hours: 1),
            sample.review(cards[4], .again, hours: 24 * 30),
            sample.review(cards[2], .again, hours: 24 * 30 - 1),
            sample.review(cards[3], .easy, hours: 24 * 30 - 1),
        ])
        let due = try sample.due(hours: 24 * 30 + 1)
        #expect(due.map(\.id) == [cards[2], cards[4], cards[1], cards[0], cards[5], cards[6]])
    }

    @Test func `a card comes with what a session needs`() throws {
        let sample = try SampleLibrary(cards: 1)
        let state = try sample.library.append([sample.review(sample.cards[0], .good)])
        let due = try sample.due(hours: 1)
        let card = try #require(due.first)
        #expect(card.state == state[sample.cards[0]])
        #expect(card.deck.path == "Decks/rivers.md")
        #expect(card.deck.settings == sample.settings)
        let bytes = DeckFile.numbered(1...1).bytes
        let note = DeckFile.readNote(
            slice: Array(bytes[card.span]), mode: card.deck.mode, topic: card.topic, citation: card.citation,
            path: card.deck.path)
        #expect(note?.cards.map(\.id) == [card.id])
        #expect(note.map(ContentHash.surface) == card.surface)
        #expect(card.kind == "short")
        #expect(card.topic == ["Rivers"])
        #expect(card.citation == "A list of rivers.")
    }

    @Test func `a day's limits count what was asked today, without what was taken back`() throws {
        let sample = try SampleLibrary(cards: 6)
        let cards = sample.cards
        let limits = DayLimits(new: 3, reviews: 1)
        let first = sample.review(cards[0], .easy)
        try sample.library.append([first, sample.review(cards[1], .easy)])
        let afterTwo = try sample.due(hours: 1, limits: limits)
        #expect(afterTwo.map(\.id) == [cards[2]])
        try sample.library.append([sample.review(cards[0], nil, hours: 1, undoes: first.uuid)])
        let afterUndo = try sample.due(hours: 1, limits: limits)
        #expect(afterUndo.map(\.id) == [cards[0], cards[2]])
        try sample.library.append([sample.review(cards[0], .easy, hours: 1)])
        let later = try sample.due(hours: 24 * 60, limits: limits)
        #expect(later.map(\.id) == [cards[0], cards[2], cards[3], cards[4]])
        try sample.library.append([sample.review(cards[0], .good, hours: 24 * 60)])
        let afterReview = try sample.due(hours: 24 * 60 + 1, limits: limits)
        #expect(afterReview.map(\.id) == [cards[2], cards[3], cards[4]])
    }

    @Test func `a review is due from the start of its study day on the learner's clock of now`() throws {
        let sample = try SampleLibrary(cards: 1)
        let states = try sample.library.append([sample.review(sample.cards[0], .easy)])
        let day = try #require(states[sample.cards[0]]?.seen?.dueDay)
        for offset in [-600, 0, 120, 840] {
            var moment = Moment(milliseconds: 0, offsetMinutes: offset).start(ofStudyDay: day)
            let onTheDay = try sample.library.due(at: moment) { _ in DayLimits() }
            #expect(onTheDay.count == 1)
            moment.milliseconds -= 1
            let before = try sample.library.due(at: moment) { _ in DayLimits() }
            #expect(before.isEmpty)
        }
    }

    @Test func `decks are chosen by path`() throws {
        let sample = try SampleLibrary(cards: 2)
        let other = try sample.library.index(
            .numbered(8...8, path: "Decks/100% \"odd\".md"), .sample, settings: sample.settings,
            at: SampleLibrary.noon)
        for (paths, count) in [(nil, 3), (["Decks/rivers.md"], 2), ([], 0), (["Decks/none.md"], 0)] {
            let due = try sample.library.due(at: SampleLibrary.noon, decks: paths) { _ in DayLimits() }
            #expect(due.count == count)
        }
        let odd = try sample.library.due(at: SampleLibrary.noon, decks: ["Decks/100% \"odd\".md"]) { _ in
            DayLimits()
        }
        #expect(odd.map(\.id) == other.new)
    }

    @Test func `suspended and buried cards wait`() throws {
        let sample = try SampleLibrary(cards: 3)
        let today = SampleLibrary.noon.studyDay
        try sample.mark(sample.cards[0], .suspend)
        try sample.mark(sample.cards[1], .bury(untilDay: today + 1))
        let now = try sample.due(hours: 1)
        #expect(now.map(\.id) == [sample.cards[2]])
        let tomorrow = try sample.due(hours: 24)
        #expect(tomorrow.map(\.id) == [sample.cards[1], sample.cards[2]])
        try sample.mark(sample.cards[0], .unsuspend)
        try sample.mark(sample.cards[1], .bury(untilDay: today))
        let back = try sample.due(hours: 1)
        #expect(back.map(\.id) == sample.cards)
    }

    @Test func `the forecast counts reviews by the day they fall due`() throws {
        let sample = try SampleLibrary(cards: 3)
        let states = try sample.library.append(sample.cards.map { sample.review($0, .easy) })
        let days = states.values.compactMap(\.seen?.dueDay)
        let today = SampleLibrary.noon.studyDay
        let counts = try sample.library.forecast(today...today + 60)
        #expect(counts == Dictionary(days.map { ($0, 1) }, uniquingKeysWith: +))
        let none = try sample.library.forecast(today - 9...today)
        #expect(none.isEmpty)
    }

    @Test(arguments: [
        PlannedQuery("overdue steps", DueReader.steps, index: "state_step"),
        PlannedQuery("due reviews", DueReader.reviews, index: "state_review"),
        PlannedQuery("new cards", DueReader.new, index: "state_new"),
        PlannedQuery("asked today", DueReader.today, index: "state_day"),
        PlannedQuery("forecast", DueReader.forecast, index: "state_review"),
        PlannedQuery("replay", LoggedAnswer.selection + " WHERE card = :deck", index: "review_card"),
    ])
    func `a query reads its own index and no table from end to end`(query: PlannedQuery) throws {
        let plan = try Library.inMemory().plan(of: query.sql)
        #expect(plan.contains("INDEX \(query.index) "))
        #expect(!plan.contains("SCAN"))
    }
}

struct PlannedQuery: CustomTestStringConvertible {
    let testDescription: String
    let sql: String
    let index: String

    init(_ name: String, _ sql: String, index: String) {
        testDescription = name
        self.sql = sql
        self.index = index
    }
}

extension Library {
    /// What SQLite says it will do.
    func plan(of sql: String) throws -> String {
        try read { db in
            let arguments = Dictionary(
                uniqueKeysWithValues: ["deck", "now", "today", "limit", "first", "last"].map { ($0, 1) })
            return try Row.fetchAll(
                db, sql: "EXPLAIN QUERY PLAN " + sql, arguments: StatementArguments(arguments)
            ).map { $0["detail"] }.joined(separator: "\n")
        }
    }
}

extension SampleLibrary {
    /// What is due some hours after noon of the first day.
    func due(hours: Double, limits: DayLimits = DayLimits()) throws -> [DueCard] {
        try library.due(at: moment(hours: hours)) { _ in limits }
    }

    func mark(_ card: CardID, _ kind: Mark.Kind) throws {
        try library.append([Mark(card: card, kind: kind, moment: SampleLibrary.noon)])
    }
}
