import Cards
import Support
import Testing

@testable import Drilling

struct SessionTests {
    static let capital = Note.short("What is the capital of Peru?", "Lima", id: "test-aaaaaaaaaaaa")
    static let river = Note.short("Which river runs through Lima?", "Rimac", id: "test-bbbbbbbbbbbb")

    @Test func `a right answer is written at once with the suggested rating`() {
        var drill = Drill([SessionTests.capital])
        drill.type("Lima")
        #expect(drill.log.map(\.rating) == [.good])
        #expect(drill.log.map(\.typed) == ["Lima"])
        #expect(drill.log.map(\.verdict) == [.right])
        #expect(drill.session.isRating)
    }

    @Test func `Enter keeps the suggestion and writes no further row`() {
        var drill = Drill([SessionTests.capital])
        drill.type("Lima", "")
        #expect(drill.log.count == 1)
    }

    @Test func `another rating amends the answer by a row that keeps its moment`() {
        var drill = Drill([SessionTests.capital])
        drill.type("Lima", "4")
        #expect(drill.log.map(\.rating) == [.good, .easy])
        #expect(drill.log[1].undoes == drill.log[0].uuid)
        #expect(drill.log[1].moment == drill.log[0].moment)
        #expect(drill.effective.map(\.rating) == [.easy])
    }

    @Test func `a blank answer means don't know`() {
        var drill = Drill([SessionTests.capital])
        drill.type("")
        #expect(drill.log.map(\.rating) == [.again])
        #expect(drill.log.map(\.verdict) == [.wrong])
    }

    @Test func `overruling a verdict is logged as such`() {
        var drill = Drill([SessionTests.capital])
        drill.type("Arequipa", "3")
        #expect(drill.log.last?.isOverride == true)
        #expect(drill.effective.map(\.rating) == [.good])
    }

    @Test(arguments: [["Lima", "u"], ["Lima", "", ":u"], ["Lima", "4", ":undo"]])
    func `undo takes back the last card and asks it again`(lines: [String]) {
        var drill = Drill([SessionTests.capital, SessionTests.river])
        for line in lines { drill.type(line) }
        #expect(drill.effective.isEmpty)
        #expect(drill.log.last?.rating == nil)
        #expect(drill.screen.hasSuffix("1/2   Test deck\n      What is the capital of Peru?\n"))
    }

    @Test func `undo goes back as far as the session reaches`() {
        var drill = Drill([SessionTests.capital, SessionTests.river])
        drill.type("Lima", "", "Rimac", "", ":u", ":u", ":u")
        #expect(drill.effective.isEmpty)
        #expect(drill.said.last == .undoMissing)
        let uuids = Set(drill.log.map(\.uuid))
        #expect(uuids.count == drill.log.count)
    }

    @Test func `an answer that waits for its rating when the input ends is kept`() {
        var drill = Drill([SessionTests.capital])
        drill.type("Lima")
        let said = drill.session.end(.endOfInput)
        #expect(drill.effective.map(\.rating) == [.good])
        let words = said.flatMap { $0.lines() }
        #expect(words.contains("End of input: 1 answer is saved."))
        #expect(words.contains("Done: 1 card in 10 seconds, 1 recalled (100 %)."))
    }

    @Test func `two colons start an answer with a colon`() {
        var drill = Drill([.short("Which mark starts a command?", ":", id: "test-cccccccccccc")])
        drill.type("::")
        #expect(drill.log.map(\.typed) == [":"])
    }

    @Test func `an unknown command is no answer`() {
        var drill = Drill([SessionTests.capital])
        drill.type(":nonsense")
        #expect(drill.log.isEmpty)
        #expect(drill.screen.contains(":nonsense is no command"))
    }

    @Test func `a missed card comes back in the same session`() {
        var drill = Drill([SessionTests.capital, SessionTests.river])
        drill.type("", "", "Rimac", "4", "Lima", "", "Lima", "")
        #expect(drill.session.isEnded)
        #expect(drill.effective.map(\.rating) == [.again, .easy, .good, .good])
    }

    @Test func `a card to be judged by the learner is written when it is rated`() {
        let note = Note(id: "test-dddddddddddd", kind: .shown(prompt: "Why?", answer: "Because."))
        var drill = Drill([note])
        drill.type("")
        #expect(drill.log.isEmpty)
        drill.type("3")
        #expect(drill.log.map(\.rating) == [.good])
        #expect(drill.log.map(\.suggested) == [nil])
    }

    @Test func `an attempt at such a card that is never rated is kept and counts as missed`() {
        let note = Note(id: "test-dddddddddddd", kind: .shown(prompt: "Why?", answer: "Because."))
        var drill = Drill([note])
        drill.type("I think because")
        #expect(drill.log.map(\.typed) == ["I think because"])
        #expect(drill.log.map(\.rating) == [.again])
        drill.type("")
        #expect(drill.effective.map(\.rating) == [.good])
    }

    @Test func `a slip that makes another card's answer is wrong`() {
        var drill = Drill([
            .short("What is the capital of Hungary?", "Budapest", id: "test-eeeeeeeeeeee"),
            .short("What is the capital of Romania?", "Bucarest", id: "test-ffffffffffff"),
            .short("Which river freezes?", "Bucharest", id: "test-gggggggggggg"),
        ])
        drill.type("Budapst", "", "Bucharest")
        #expect(drill.log.map(\.verdict) == [.close, .wrong])
    }
}
