import Cards
import Support
import Testing

@testable import Drilling

struct SessionLawTests {
    /// Lines a learner may type, sensible and not.
    static let lines = [
        "Lima", "lima", "", "1", "2", "3", "4", ":u", "u", ":s", ":h", "?", ":?", "::x", "b", "a c", "true",
        "false", "\u{1B}[D", "東京", "x", "Andes", ":", "high plain", "  ",
    ]

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `whatever is typed, the log tells the same as the screen`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        var drill = Drill(TranscriptTests.notes, seed: seed)
        for _ in 0..<60 {
            drill.type(SessionLawTests.lines.randomElement(using: &generator) ?? "")
        }
        #expect(Set(drill.log.map(\.uuid)).count == drill.log.count)
        #expect(drill.effective.count == SessionLawTests.answersStanding(in: drill.said))
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func `undoing everything leaves nothing and asks the first card again`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        var drill = Drill(TranscriptTests.notes, seed: seed)
        let first = drill.said
        for _ in 0..<30 where !drill.session.isEnded {
            let line = SessionLawTests.lines.randomElement(using: &generator) ?? ""
            drill.type(line)
        }
        guard !drill.session.isEnded else { return }
        while drill.said.last != .undoMissing { drill.type(":u") }
        #expect(drill.effective.isEmpty)
        #expect(drill.said.dropLast().last == first.last || drill.log.isEmpty)
    }

    /// How many answers a reader of the screen takes to be saved.
    static func answersStanding(in said: [Announcement]) -> Int {
        var rated = 0
        var waiting: Announcement.Marked?
        for announcement in said {
            switch announcement {
            case .marked(let marked): waiting = marked
            case .rated:
                rated += 1
                waiting = nil
            case .undone where waiting != nil: waiting = nil
            case .undone: rated -= 1
            default: break
            }
        }
        return rated + (waiting.map { $0.verdict != nil || !$0.typed.isEmpty ? 1 : 0 } ?? 0)
    }
}
