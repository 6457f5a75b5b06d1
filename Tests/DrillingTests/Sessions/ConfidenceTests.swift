import Cards
import Testing

@testable import Drilling

struct ConfidenceTests {
    private func drill(_ lines: String...) -> Drill {
        var drill = Drill([SessionTests.capital, SessionTests.river]) { $0.asksConfidence = true }
        for line in lines { drill.type(line) }
        return drill
    }

    @Test(arguments: [("s", Confidence.sure), ("think", .think), ("G", .guess)])
    func `an answer is on disk before its confidence is asked, and shown after`(
        line: String, confidence: Confidence
    ) {
        var drill = drill("Lima")
        #expect(drill.log.map(\.typed) == ["Lima"])
        #expect(drill.said.last == .confidenceAsked)
        #expect(!drill.screen.contains("RIGHT"))
        drill.type(line, "")
        #expect(drill.effective.map(\.confidence) == [confidence])
        #expect(drill.screen.contains("RIGHT"))
    }

    @Test func `Enter says nothing about it`() {
        let drill = drill("Lima", "", "4")
        #expect(drill.effective.map(\.confidence) == [nil])
        #expect(drill.effective.map(\.rating) == [.easy])
    }

    @Test func `another word is asked again, and undo takes the answer back`() {
        var drill = drill("Lima", "perhaps")
        #expect(drill.said.last == .confidenceAsked)
        drill.type(":u")
        #expect(drill.effective.isEmpty)
    }

    @Test func `a rating keeps the confidence`() {
        let drill = drill("Arequipa", "s", "3")
        #expect(drill.effective.map(\.confidence) == [.sure])
        #expect(drill.effective.map(\.isOverride) == [true])
    }

    @Test func `an end before it keeps the answer`() {
        var drill = drill("Lima")
        let said = drill.session.end(.interrupted)
        #expect(said.first == .ended(.interrupted, saved: 1))
    }
}
