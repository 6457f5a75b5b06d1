import Cards
import Support
import Testing

@testable import Drilling

/// What each command says and leads to.
struct CommandTests {
    static let lima = TranscriptTests.notes[0]
    static let river = SessionTests.river
    static let list = Note(
        id: "test-100000000001",
        kind: .list(prompt: "What did the boats carry?", items: ["coal", "slate", "timber"]))
    static let day = Drill.start.studyDay

    @Test func `every command in one session`() throws {
        var drill = Drill([CommandTests.lima, CommandTests.river, CommandTests.list, SessionTests.capital])
        drill.type(
            ":?", ":r", ":h", ":h", ":h", ":h", ":h", ":f", ":f", ":n compare Cusco", ":n", ":bad",
            ":d outdated",
            ":k", ":p", "", "Rimak", "i", "k", "!", ":!", "coal", "gold", "slate", ":u", "slate, coal", "a",
            "b",
            ":z", ":u", "Lima", "r", "p", "4", ":q")
        try expectSnapshot(drill.screen, named: "every-command")
    }

    @Test func `every kind of hint, by steps`() throws {
        let notes: [(Note, [String])] = [
            (.short("?", "Rimac river", id: "t-1"), ["_____ _____", "R____ _____", "Rimac _____"]),
            (CommandTests.list, ["3 members", "c___; s____; t_____"]),
            (Note(id: "t-2", kind: .judge(statement: "It is.", isTrue: true), hint: "Think."), ["Think."]),
        ]
        for (note, hints) in notes {
            var drill = Drill([note])
            for _ in 0...hints.count { drill.type(":h") }
            let said = drill.said.compactMap { if case .hinted(let hint) = $0 { hint } else { nil } }
            #expect(said == hints)
            #expect(drill.said.last == .hintMissing)
            drill.type("x")
            if let row = drill.log.first { #expect(row.hints == hints.count) }
        }
    }

    @Test func `a choice's hints strike wrong options and leave one`() {
        let options = ["a", "b", "c"].map { Note.Option(text: $0, isRight: $0 == "a") }
        var drill = Drill([Note(id: "t-1", kind: .choice(prompt: "?", options: options))])
        drill.type(":h", ":h")
        #expect(
            drill.said.contains { if case .hinted(let hint) = $0 { hint.hasPrefix("not ") } else { false } })
        #expect(drill.said.last == .hintMissing)
    }

    @Test(arguments: [
        (":b", Drilling.Decision.Kind.bury(untilDay: day + 1), Drilling.Decision.Kind.bury(untilDay: day)),
        (":z", .suspend, .unsuspend),
    ])
    func `a card is put aside and brought back`(
        line: String, kind: Drilling.Decision.Kind, inverse: Drilling.Decision.Kind
    ) {
        var drill = Drill([SessionTests.capital, CommandTests.river])
        drill.type(line)
        #expect(drill.decisions.map(\.kind) == [kind])
        #expect(drill.session.current?.card.note == CommandTests.river)
        drill.type(":u")
        #expect(drill.decisions.map(\.kind) == [kind, inverse])
        #expect(drill.session.current?.card.note == SessionTests.capital)
        drill.type("Lima", String(line.dropFirst()))
        #expect(drill.effective.map(\.rating) == [.good])
        #expect(drill.session.current?.card.note == CommandTests.river)
        drill.type("Rimac", "4")
        #expect(drill.session.isEnded)
    }

    @Test func `a skipped card comes at the end`() {
        var drill = Drill([SessionTests.capital, CommandTests.river])
        drill.type(":k", "Rimac", "4", "Lima", "4")
        #expect(drill.session.isEnded)
        #expect(drill.effective.map(\.typed) == ["Rimac", "Lima"])
    }

    @Test func `I was right is logged as an override`() {
        var drill = Drill([SessionTests.capital])
        drill.type("Limaa", "!")
        #expect(drill.effective.map(\.isOverride) == [true])
        #expect(drill.effective.map(\.rating) == [.good])
        #expect(drill.effective.map(\.verdict) == [.close])
    }

    @Test func `a wording is asked to be added once the override is written`() {
        var drill = Drill([SessionTests.capital, CommandTests.river])
        drill.type("Ciudad de los Reyes", "a")
        let id = CardID(note: SessionTests.capital.key)
        #expect(drill.requests == [.accept(id, wording: "Ciudad de los Reyes")])
        #expect(drill.effective.map(\.isOverride) == [true])
    }

    @Test(arguments: ["", "Lima"])
    func `there is nothing to add to a right or blank answer`(typed: String) {
        var drill = Drill([SessionTests.capital])
        drill.type(typed, "a")
        #expect(drill.requests.isEmpty)
        #expect(drill.said.contains(.refused(.nothingToAccept)))
    }

    @Test func `what is typed to end a pause is taken as the answer`() {
        var drill = Drill([SessionTests.capital])
        drill.type(":p", "Lima")
        #expect(drill.log.map(\.typed) == ["Lima"])
    }

    @Test func `the time of command lines counts, that of a pause does not`() {
        var drill = Drill([SessionTests.capital])
        drill.type(":h", ":p", "", "Lima")
        // Before the pause: the hint and the command; after it: the answer.
        #expect(drill.log.map(\.milliseconds) == [30_000])
    }

    @Test func `an edited card is asked with its new text, and undone with its new name`() throws {
        var drill = Drill([SessionTests.capital, CommandTests.river])
        let id = CardID(note: SessionTests.capital.key)
        let note = Note.short("Which city is Peru's capital?", "Lima", id: "test-999999999999")
        drill.type("Arequipa", "e")
        #expect(drill.requests == [.edit(id)])
        let card = try #require(note.cards.first)
        drill.replace(id, with: card)
        drill.type("2", ":u")
        #expect(drill.session.current?.card == card)
        #expect(drill.log.last?.card == card.id)
        drill.type("Lima")
        #expect(drill.log.last?.revision == "r2")
    }

    @Test func `minutes end the session`() {
        var drill = Drill([SessionTests.capital, CommandTests.river]) { $0.minutes = 1 }
        drill.now = drill.now.adding(seconds: 90)
        drill.type("Lima", "4")
        #expect(drill.session.isEnded)
        #expect(drill.screen.contains("Time is up: 1 answer is saved."))
    }
}
