import Cards
import Foundation
import Scheduling
import Storage
import Testing

struct LibraryIndexTests {
    @Test func `a deck that is read again changes nothing`() throws {
        let sample = try TextLibrary(
            "\(front)Q: Where does the Nile end? {#river-aaaaaaaaaaaa}\n\nA: In the sea\n")
        #expect(sample.first.new == [CardID("river-aaaaaaaaaaaa")])
        let report = try sample.read(sample.text)
        #expect(report.isEmpty)
        let revisions = try sample.library.revisions(of: CardID("river-aaaaaaaaaaaa"))
        #expect(revisions.map(\.change) == [nil])
    }

    @Test func `better words keep the schedule and are written down as a revision`() throws {
        let id = CardID("river-aaaaaaaaaaaa")
        let sample = try TextLibrary("\(front)Q: Where does the river Nile end? {#\(id)}\n\nA: In the sea\n")
        let state = try sample.answer(id, .good)
        let report = try sample.read(
            "\(front)Q: Where does the long river Nile end? {#\(id)}\n\nA: In the sea\n")
        #expect(report.edited == [.init(card: id, change: .wording)])
        let after = try sample.library.state(of: id)
        #expect(after == state)
        let revisions = try sample.library.revisions(of: id)
        #expect(revisions.map(\.change) == [nil, .wording])
        #expect(revisions[1].text.contains("long river"))
    }

    @Test func `a new meaning makes the card new and keeps what was answered before`() throws {
        let id = CardID("river-aaaaaaaaaaaa")
        let sample = try TextLibrary("\(front)Q: How long is the Nile? {#\(id)}\n\nA: 6650 km\n")
        try sample.answer(id, .easy)
        let report = try sample.read("\(front)Q: How long is the Nile? {#\(id)}\n\nA: 4132 km\n")
        #expect(report.edited == [.init(card: id, change: .meaning)])
        let new = try sample.library.state(of: id)
        #expect(new == .new)
        let answered = try sample.answer(id, .good, hours: 1)
        #expect(answered.seen?.reviews == 1)
        let log = try sample.library.log(of: id)
        #expect(log.map(\.rating) == [.easy, .good])
        let rebuilt = try sample.rebuilt(id)
        #expect(rebuilt == answered)
    }

    @Test func `a clock that is set back after a new meaning hides no answer`() throws {
        let id = CardID("river-aaaaaaaaaaaa")
        let sample = try TextLibrary("\(front)Q: How long is the Nile? {#\(id)}\n\nA: 6650 km\n")
        try sample.answer(id, .easy)
        try sample.read("\(front)Q: How long is the Nile? {#\(id)}\n\nA: 4132 km\n", hours: 5000)
        let answered = try sample.answer(id, .good, hours: 1)
        #expect(answered.seen?.reviews == 1)
    }

    @Test func `a note that is stamped keeps its key, its log and its memory`() throws {
        let sample = try TextLibrary("\(front)Q: Where does the Nile end?\n\nA: In the sea\n")
        let old = try #require(sample.first.new.first)
        let before = try sample.answer(old, .good)
        let new = CardID("river-aaaaaaaaaaaa")
        let report = try sample.read("\(front)Q: Where does the Nile end? {#\(new)}\n\nA: In the sea\n")
        #expect(report.renamed == [.init(old: old, new: new, basis: .surface)])
        #expect(report.new.isEmpty && report.retired.isEmpty)
        let after = try sample.library.state(of: new)
        #expect(after?.seen?.memory == before.seen?.memory)
        let log = try sample.library.log()
        #expect(log.map(\.card) == [new])
    }

    @Test func `an edited note without an id is found again by place and likeness`() throws {
        let sample = try TextLibrary(
            "\(front)Q: Where does the Nile end?\n\nA: In the sea\n\nQ: Which city lies at the Tiber?\n\nA: Rome\n"
        )
        let state = try sample.answer(sample.first.new[0], .good)
        let report = try sample.read(
            "\(front)Q: Where does the Nile finally end?\n\nA: In the sea\n\nQ: Which city lies at the Tiber?\n\nA: Rome\n"
        )
        let renamed = try #require(report.renamed.first)
        #expect(renamed.old == sample.first.new[0] && renamed.basis == .likeness)
        #expect(report.edited.map(\.change) == [.wording])
        let after = try sample.library.state(of: renamed.new)
        #expect(after?.seen?.memory == state.seen?.memory)
    }

    @Test func `a card is retired when its deck lacks it, and comes back as it was`() throws {
        let (one, two) = (CardID("river-aaaaaaaaaaaa"), CardID("river-bbbbbbbbbbbb"))
        let both = "\(front)Q: One? {#\(one)}\n\nA: 1st\n\nQ: Two? {#\(two)}\n\nA: 2nd\n"
        let sample = try TextLibrary(both)
        let state = try sample.answer(one, .good)
        let gone = try sample.read("\(front)Q: Two? {#\(two)}\n\nA: 2nd\n")
        #expect(gone.retired == [one])
        let due = try sample.due(hours: 9999)
        #expect(due.map(\.id) == [two])
        let back = try sample.read(both)
        #expect(back.restored == [one])
        #expect(back.new.isEmpty && back.edited.isEmpty)
        let after = try sample.library.state(of: one)
        #expect(after == state)
    }

    @Test func `a note that moves to another deck takes its history along, in either order of reading`()
        throws
    {
        let id = CardID("river-aaaaaaaaaaaa")
        let note = "Q: One? {#\(id)}\n\nA: 1st\n"
        for arrivesFirst in [true, false] {
            let sample = try TextLibrary(front + note)
            let state = try sample.answer(id, .good)
            if !arrivesFirst { try sample.read(front) }
            let arrival = try sample.read(front + note, path: "Decks/other.md")
            if arrivesFirst { try sample.read(front) }
            #expect(arrival.moved == [.init(card: id, from: "Decks/rivers.md")])
            let rows = try sample.library.cardRows()
            #expect(rows.map(\.deck) == ["Decks/other.md"])
            #expect(rows.map(\.isAsked) == [true])
            #expect(rows.map(\.state) == [state])
        }
    }

    @Test func `a note that stands twice is asked once`() throws {
        let note = "Q: One?\n\nA: 1st\n\n"
        let sample = try TextLibrary(front + note + note)
        #expect(sample.first.new.count == 1)
        #expect(sample.first.repeated == sample.first.new)
        let report = try sample.read(front + note + note)
        #expect(report.repeated == sample.first.new)
        #expect(report.retired.isEmpty)
    }

    @Test func `a deck that is removed retires its cards, and one that is not read retires none`() throws {
        let sample = try TextLibrary("\(front)Q: One? {#river-aaaaaaaaaaaa}\n\nA: 1st\n")
        try sample.read("\(front)Q: Two? {#river-bbbbbbbbbbbb}\n\nA: 2nd\n", path: "Decks/other.md")
        let report = try sample.library.remove("Decks/rivers.md", at: SampleLibrary.noon)
        #expect(report.retired == sample.first.new)
        let facts = try sample.library.deckFacts()
        #expect(Array(facts.keys) == ["Decks/other.md"])
        let due = try sample.due(hours: 0)
        #expect(due.map(\.deck.path) == ["Decks/other.md"])
        let back = try sample.read(sample.text)
        #expect(back.restored == sample.first.new)
        #expect(throws: LibraryFault.unknownDeck("Decks/none.md")) {
            try sample.library.remove("Decks/none.md", at: SampleLibrary.noon)
        }
    }

    @Test func `a note or a deck that is switched off is not asked and not forgotten`() throws {
        let id = CardID("river-aaaaaaaaaaaa")
        let sample = try TextLibrary("\(front)Q: One? {#\(id)}\n\nA: 1st\n")
        let state = try sample.answer(id, .good)
        for off in [
            "\(front)Q: One? {#\(id) .off}\n\nA: 1st\n",
            "---\ntitle: Rivers\noff: true\n---\nQ: One? {#\(id)}\n\nA: 1st\n",
        ] {
            try sample.read(off)
            let due = try sample.due(hours: 9999)
            #expect(due.isEmpty)
            try sample.read(sample.text)
            let back = try sample.due(hours: 9999)
            #expect(back.map(\.state) == [state])
        }
    }

    @Test func `gaps that change their order keep their schedules`() throws {
        let sample = try TextLibrary(
            "\(front)C: The [Nile] and the [Po] reach one sea. {#river-aaaaaaaaaaaa}\n")
        let state = try sample.answer(sample.first.new[0], .good)
        let report = try sample.read(
            "\(front)C: The [Po] and the [Nile] reach one sea. {#river-aaaaaaaaaaaa}\n")
        #expect(report.new.isEmpty && report.retired.isEmpty)
        let rows = try sample.library.cardRows()
        #expect(rows.map(\.id) == sample.first.new.reversed())
        _ = state
    }

    @Test func `new settings of a deck replay its cards`() throws {
        let id = CardID("river-aaaaaaaaaaaa")
        let sample = try TextLibrary("\(front)Q: One? {#\(id)}\n\nA: 1st\n")
        let state = try sample.answer(id, .easy)
        let strict = SchedulingSettings(desiredRetention: 0.97)
        let changed = try sample.library.schedule { _ in strict }
        #expect(changed == ["Decks/rivers.md"])
        let sooner = try sample.library.state(of: id)
        #expect(try #require(sooner?.seen?.dueDay) < #require(state.seen?.dueDay))
        let again = try sample.library.schedule { _ in strict }
        #expect(again.isEmpty)
        try sample.read(sample.text)
        let back = try sample.library.state(of: id)
        #expect(back == state)
    }

    @Test func `a file that was touched is only noted`() throws {
        let sample = try TextLibrary("\(front)Q: One?\n\nA: 1st\n")
        try sample.library.touch("Decks/rivers.md", DeckFacts(size: 1, mtime: 99, hash: "1"))
        let facts = try sample.library.deckFacts()
        #expect(facts == ["Decks/rivers.md": DeckFacts(size: 1, mtime: 99, hash: "1")])
        #expect(throws: LibraryFault.unknownDeck("Decks/rivers.md")) {
            try sample.library.touch("Decks/rivers.md", DeckFacts(size: 2, mtime: 100, hash: "2"))
        }
    }
}

let front = "---\ntitle: Rivers\n---\n\n"

/// A library in memory that reads texts as decks.
struct TextLibrary {
    let library: Library
    let text: String
    /// What the first reading reported.
    let first: IndexReport
    let session = SessionRecord.sample

    init(_ text: String) throws {
        library = try .inMemory()
        self.text = text
        first = try library.index(
            .reading(text), .sample, settings: SchedulingSettings(), at: SampleLibrary.noon)
        try library.begin(session)
    }

    @discardableResult
    func read(_ text: String, path: String = "Decks/rivers.md", hours: Double = 0) throws -> IndexReport {
        try library.index(
            .reading(text, path: path), .sample, settings: SchedulingSettings(), at: moment(hours: hours))
    }

    @discardableResult
    func answer(_ card: CardID, _ rating: Rating, hours: Double = 0) throws -> CardState {
        let states = try library.append([review(card, rating, hours: hours)])
        return try #require(states[card])
    }

    func review(_ card: CardID, _ rating: Rating, hours: Double) -> Review {
        let moment = moment(hours: hours)
        return Review(
            uuid: UUID(), card: card, revision: "", moment: moment, studyDay: moment.studyDay,
            rating: rating, session: session.uuid, model: "fsrs6", parametersVersion: 0,
            desiredRetention: 0.9)
    }

    func due(hours: Double) throws -> [DueCard] {
        try library.due(at: moment(hours: hours)) { _ in DayLimits() }
    }

    func rebuilt(_ card: CardID) throws -> CardState? {
        try library.rebuildStates()
        return try library.state(of: card)
    }

    private func moment(hours: Double) -> Moment {
        var moment = SampleLibrary.noon
        moment.milliseconds += Int64(hours * 3_600_000)
        return moment
    }
}
