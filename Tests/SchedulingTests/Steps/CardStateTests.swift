import Cards
import Testing

@testable import Scheduling

struct CardStateTests {
    /// 2026-03-10 12:00 in a zone an hour ahead of UTC.
    let noon = Moment(milliseconds: 1_773_140_400_000, offsetMinutes: 60)

    func seen(_ phase: CardState.Phase, due: Moment) -> CardState.Seen {
        CardState.Seen(
            memory: MemoryState(stability: 1, difficulty: 5), phase: phase, last: noon,
            lastDay: noon.studyDay, due: due, dueDay: due.studyDay, reviews: 1, lapses: 0)
    }

    @Test func `a step is due at its instant`() {
        let seen = seen(.learning(step: 1), due: noon.adding(seconds: 600))
        #expect(!seen.isDue(at: noon.adding(seconds: 599)))
        #expect(seen.isDue(at: noon.adding(seconds: 600)))
        #expect(seen.intervalLabel == "<10m")
    }

    @Test func `a review is due from the start of its study day, wherever the learner is`() {
        let seen = seen(.review, due: noon.start(ofStudyDay: noon.studyDay + 2))
        #expect(seen.interval == 2)
        #expect(seen.intervalLabel == "2d")
        let before = Moment(milliseconds: seen.due.milliseconds - 1, offsetMinutes: 60)
        #expect(!seen.isDue(at: before))
        #expect(seen.isDue(at: seen.due))
        let eastwards = Moment(milliseconds: before.milliseconds, offsetMinutes: 120)
        #expect(seen.isDue(at: eastwards))
    }

    @Test func `days between are never negative and never overflow`() {
        #expect(days(from: 3, to: 10) == 7)
        #expect(days(from: 10, to: 3) == 0)
        #expect(days(from: .min, to: .max) == 0)
    }
}
