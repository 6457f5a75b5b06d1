import Cards
import Testing

@testable import Scheduling

struct ShortIntervalTests {
    private let noon = Moment(milliseconds: 1_750_000_000_000, offsetMinutes: 0)

    private func scheduler(
        _ model: MemoryModel.Kind, retention: Double = 0.9, learning: [Int] = [], relearning: [Int] = []
    ) -> Scheduler {
        Scheduler(
            settings: SchedulingSettings(
                model: model.standard, desiredRetention: retention, learningSteps: learning,
                relearningSteps: relearning))
    }

    @Test func `FSRS-7 without steps brings a card back in minutes or hours where memory is that short`()
        throws
    {
        let scheduler = scheduler(.fsrs7, retention: 0.7)
        let choices = scheduler.choices(after: .new, at: noon, card: CardID("c"))
        let again = try #require(choices.again.seen)
        #expect(again.phase == .learning(step: 0))
        #expect(again.due.milliseconds > noon.milliseconds + 60_000)
        #expect(again.due.milliseconds < noon.milliseconds + 43_200_000)
        #expect(choices.good.seen?.phase == .review)
        let recall = scheduler.formulas.retrievability(
            of: again.memory, after: Double(again.due.milliseconds - noon.milliseconds) / 86_400_000)
        #expect(abs(recall - 0.7) < 1e-3)
    }

    @Test func `a card never comes back within the minute, however soon memory falls`() throws {
        let again = try #require(
            scheduler(.fsrs7).choices(after: .new, at: noon, card: CardID("c")).again.seen)
        #expect(again.due == noon.adding(seconds: 60))
    }

    @Test func `a lapse comes back within its day, and counts once`() throws {
        let scheduler = scheduler(.fsrs7)
        let card = CardID("c")
        var state = scheduler.next(after: .new, rating: .good, at: noon, card: card)
        state = scheduler.next(after: state, rating: .again, at: noon.adding(seconds: 4 * 86_400), card: card)
        var seen = try #require(state.seen)
        if seen.phase == .relearning(step: 0) {
            #expect(seen.due.milliseconds - seen.last.milliseconds < 43_200_000)
            state = scheduler.next(after: state, rating: .again, at: seen.due, card: card)
            seen = try #require(state.seen)
        }
        #expect(seen.lapses == 1)
    }

    @Test func `with steps, or by FSRS-6, whole days stay whole days`() throws {
        let stepped = scheduler(.fsrs7, learning: [60, 600], relearning: [600])
        let choices = stepped.choices(after: .new, at: noon, card: CardID("c"))
        #expect(choices.again.seen?.due == noon.adding(seconds: 60))
        for rating in Rating.allCases {
            let old = scheduler(.fsrs6).next(after: .new, rating: rating, at: noon, card: CardID("c"))
            #expect(old.seen?.phase == .review && (old.seen?.interval ?? 0) >= 1)
        }
    }
}
