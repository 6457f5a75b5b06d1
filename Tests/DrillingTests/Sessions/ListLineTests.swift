import Cards
import Testing

@testable import Drilling

struct ListLineTests {
    private func progress(_ drill: Drill) -> [Int] {
        drill.said.compactMap { if case .progressed(let progress) = $0 { progress.found } else { nil } }
    }

    @Test func `members line by line, each on disk, the last ends the list`() {
        var drill = Drill([CommandTests.list])
        drill.type("slate", "gold", "coal")
        #expect(progress(drill) == [1, 1, 2])
        #expect(drill.log.count == 3)
        #expect(drill.effective.map(\.typed) == ["slate\ngold\ncoal"])
        #expect(drill.effective.map(\.rating) == [.again])
        drill.type("timber")
        #expect(drill.session.isRating)
        #expect(drill.effective.count == 1)
        #expect(drill.effective[0].milliseconds == 40_000)
    }

    @Test func `an empty line ends the list with what was found`() {
        var drill = Drill([CommandTests.list])
        drill.type("slate", "")
        #expect(drill.effective.map(\.typed) == ["slate"])
        #expect(drill.screen.contains("1 of 3, missing: coal; timber"))
    }

    @Test(arguments: ["coal, slate", "coal and slate", "coal; slate"])
    func `several members in one line are the whole answer`(line: String) {
        var drill = Drill([CommandTests.list])
        drill.type(line)
        #expect(drill.session.isRating)
        #expect(progress(drill).isEmpty)
    }

    @Test func `lines of a list that is broken off are kept`() {
        var drill = Drill([CommandTests.list])
        drill.type("coal")
        let said = drill.session.end(.endOfInput)
        #expect(said.first == .ended(.endOfInput, saved: 1))
        #expect(drill.effective.map(\.rating) == [.again])
    }

    @Test func `undo takes the begun list back`() {
        var drill = Drill([CommandTests.list])
        drill.type("coal", "slate", ":u")
        #expect(drill.effective.isEmpty)
        drill.type("coal, slate, timber")
        #expect(drill.effective.map(\.typed) == ["coal, slate, timber"])
    }

    @Test func `an order is told by lines as well`() {
        let note = Note(id: "t-1", kind: .order(prompt: "?", items: ["dawn", "noon", "dusk"]))
        var drill = Drill([note])
        drill.type("dawn", "noon", "dusk")
        #expect(progress(drill) == [1, 2])
        #expect(drill.effective.map(\.verdict) == [.right])
    }
}
