import Cards
import Support
import Testing

@testable import Drilling

struct SessionLawTests {
    /// Lines a learner may type, sensible and not.
    static let lines = [
        "Lima", "lima", "", "1", "2", "3", "4", ":u", "u", ":s", ":h", "?", ":?", "::x", "b", "a c", "true",
        "false", "\u{1B}[D", "東京", "x", "Andes", ":", "high plain", "  ",
        "k", ":k", ":b", "z", ":z", ":f", "f", ":d wrong", "n remember", ":p", "p", ":r", "!", "a", "i", ":e",
        "coal", "slate", "coal and slate", ":bad",
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
        /// Whether each thing that undo can take back is an answer.
        var steps: [Bool] = []
        var waiting: Announcement.Marked?
        var isBegun = false
        var isConfiding = false
        var last: Announcement?
        for announcement in said {
            switch announcement {
            // An answer is saved before the learner says how sure it felt, and shown after that.
            case .progressed: isBegun = true
            case .confidenceAsked: (isBegun, isConfiding) = (true, true)
            case .marked(let marked): (waiting, isBegun, isConfiding) = (marked, false, false)
            // Where the learner alone judges and typed nothing, nothing is saved; the end tells.
            case .ended(_, let saved) where isConfiding: return saved
            case .rated:
                steps.append(true)
                waiting = nil
            case .buried, .suspended:
                if case .rated = last { break }
                steps.append(false)
                isBegun = false
            case .skipped:
                steps.append(false)
                isBegun = false
            case .undone where waiting != nil || isBegun:
                (waiting, isBegun, isConfiding) = (nil, false, false)
            case .undone: steps.removeLast()
            default: break
            }
            last = announcement
        }
        let isWaiting = waiting.map { $0.verdict != nil || !$0.typed.isEmpty } ?? isBegun
        return steps.count { $0 } + (isWaiting ? 1 : 0)
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func `undoing everything brings back the queue and takes every decision back`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        var drill = Drill(TranscriptTests.notes, seed: seed)
        let start = drill.session.queue
        for _ in 0..<30 where !drill.session.isEnded {
            drill.type(
                SessionLawTests.lines.filter { $0 != "f" && $0 != ":f" }.randomElement(using: &generator)
                    ?? "")
        }
        guard !drill.session.isEnded else { return }
        for _ in 0..<100 { drill.type(":u") }
        #expect(drill.session.queue.count == start.count)
        #expect(drill.effective.isEmpty)
        var standing: [CardID: (isSuspended: Bool, until: Int)] = [:]
        for decision in drill.decisions {
            switch decision.kind {
            case .suspend: standing[decision.card, default: (false, 0)].isSuspended = true
            case .unsuspend: standing[decision.card, default: (false, 0)].isSuspended = false
            case .bury(let day): standing[decision.card, default: (false, 0)].until = day
            case .flag, .unflag, .note: break
            }
        }
        #expect(standing.values.allSatisfy { !$0.isSuspended && $0.until <= drill.now.studyDay })
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `a cram leaves nothing that counts and keeps what was typed`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        var drill = Drill(TranscriptTests.notes, seed: seed) { $0.isCram = true }
        var typed: Set<String> = []
        for _ in 0..<40 {
            drill.type(SessionLawTests.lines.randomElement(using: &generator) ?? "")
            for case .marked(let marked) in drill.said where marked.verdict != nil {
                typed.insert(marked.typed)
            }
        }
        #expect(drill.effective.isEmpty)
        #expect(typed.isSubset(of: Set(drill.log.compactMap(\.typed))))
    }
}
