import Cards
import Foundation
import Scheduling
import Support
import Testing

@testable import Drilling

/// A learner who types anything at all, in sessions of every kind, and now and then leaves.
struct ScriptedLearnerTests {
    /// How many sessions are tried; `Scripts/try-hard` asks for more.
    static let count = UInt64(ProcessInfo.processInfo.environment["RECITE_SESSIONS"] ?? "") ?? 200

    /// Characters that terminals, markers and folding might trip over.
    private static let pieces = [
        "a", "Lima", " ", ":", "::", "\u{1B}[A", "\u{301}", "👩‍💻", "\u{202E}", "שלום", "漢字", "1.5", "-", "±",
        "\u{0}", "\u{FFFD}", "'", "\"", ";", ",", "and", "not", "un", "1", "4", "%", "(", "|", "\\", "ﬁ", "ß",
    ]

    /// A line: a sensible one, a command with words behind it, a part of one, or garbage.
    private static func line(_ generator: inout SplitMix64) -> String {
        let known = SessionLawTests.lines.randomElement(using: &generator) ?? ""
        switch Int.random(in: 0..<10, using: &generator) {
        case 0..<5: return known
        case 5: return String(known.prefix(Int.random(in: 0...3, using: &generator)))
        case 6:
            let command = SessionCommand.allCases.randomElement(using: &generator) ?? .help
            return ":\(command.letter) " + garbage(&generator)
        case 7: return String(repeating: garbage(&generator), count: 50)
        default: return garbage(&generator)
        }
    }

    private static func garbage(_ generator: inout SplitMix64) -> String {
        (0..<Int.random(in: 0...6, using: &generator))
            .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }

    @Test(arguments: 0..<max(1, count / 100))
    func `a hundred sessions: no crash, and the log tells the same as the transcript`(block: UInt64) {
        for seed in block * 100..<block * 100 + 100 {
            var generator = SplitMix64(seed: seed &* 0x9E37_79B9)
            let notes = (TranscriptTests.notes + [CommandTests.list, SessionTests.river])
                .shuffled(using: &generator)
            var drill = Drill(Array(notes.prefix(Int.random(in: 1...8, using: &generator))), seed: seed) {
                $0.asksConfidence = Bool.random(using: &generator)
                $0.minutes = Int.random(in: 0..<8, using: &generator) == 0 ? 3 : nil
            }
            for _ in 0..<Int.random(in: 1...40, using: &generator) where !drill.session.isEnded {
                drill.type(ScriptedLearnerTests.line(&generator))
                if Int.random(in: 0..<20, using: &generator) == 0 {
                    drill.now = drill.now.adding(seconds: Int.random(in: -4000...90_000, using: &generator))
                }
            }
            if drill.isConfiding { drill.type("") }
            if Bool.random(using: &generator) { drill.end(.interrupted) }
            #expect(Set(drill.log.map(\.uuid)).count == drill.log.count, "seed \(seed)")
            #expect(
                drill.effective.count == SessionLawTests.answersStanding(in: drill.said), "seed \(seed)")
        }
    }
}
