import Cards
import Support
import Testing

@testable import Scheduling

struct ExamPlanTests {
    private func cards(_ trial: StudyTrial, exam: Int) -> [ExamCard] {
        zip(trial.cards, trial.states).map {
            trial.scheduler.examCard($0, $1, today: planToday, exam: planToday + exam)
        }
    }

    @Test(arguments: [
        (MemoryModel.Kind.fsrs6, 1, 5.0), (.fsrs6, 7, 2), (.fsrs6, 21, 6), (.fsrs6, 60, 3), (.fsrs7, 10, 4),
        (.fsrs6, 14, 0), (.fsrs7, 30, 1000),
    ])
    func `never worse than FSRS or no study, within the same minutes`(
        model: MemoryModel.Kind, days: Int, minutes: Double
    ) {
        for seed in UInt64(1)...3 {
            let trial = sampleTrial(
                cards: 60, seed: seed, days: 20, newPerDay: 2,
                settings: SchedulingSettings(model: model.standard))
            let cards = cards(trial, exam: days)
            let limits = ExamLimits(minutesPerDay: minutes, newPerDay: 5)
            let comparison = ExamComparison(cards, limits)
            #expect(comparison.best.known >= comparison.plain.known)
            #expect(comparison.best.known >= comparison.nothing.known)
            #expect(comparison.best.known <= Double(cards.count))
            for plan in [comparison.best, comparison.plain] {
                check(plan, of: cards, limits)
            }
        }
    }

    /// A plan's figures are those of its days, and it keeps to every limit.
    private func check(_ plan: ExamPlan, of cards: [ExamCard], _ limits: ExamLimits) {
        var (known, seconds) = (0.0, [Double](repeating: 0, count: plan.seconds.count))
        var new = [Int](repeating: 0, count: plan.seconds.count)
        for (card, days) in zip(cards, plan.days) {
            #expect(days == days.sorted() && Set(days).count == days.count)
            #expect(days.allSatisfy { 0..<card.exam ~= $0 })
            let course = card.course(on: days, limits.costs)
            known += course.known
            for (day, time) in zip(days, course.seconds) { seconds[day] += time }
            if card.memory == nil, let first = days.first { new[first] += 1 }
        }
        #expect(abs(known - plan.known) < 1e-6)
        #expect(seconds.allSatisfy { $0 <= limits.secondsPerDay + 1e-6 })
        #expect(new.allSatisfy { $0 <= limits.newPerDay })
    }

    @Test func `for one card and one review no day is better than the plan's`() throws {
        for seed in UInt64(1)...10 {
            let trial = sampleTrial(cards: 8, seed: seed, days: 15, newPerDay: 8)
            for card in cards(trial, exam: 12) {
                var limits = ExamLimits(minutesPerDay: 100, newPerDay: 1)
                let days = (0..<12).map { card.course(on: [$0], limits.costs).known }
                // Time for one review a day at most, so that further ones only add.
                limits.secondsPerDay = limits.costs.lapse + 1
                let best = ExamComparison([card], limits).best.known
                #expect(best >= (days.max() ?? 0) - 1e-9)
            }
        }
    }

    @Test func `the course of a card is what chance comes to`() {
        // The expectation by two branches against drawn answers, all Good as the course has it.
        let scheduler = Scheduler()
        var random = SplitMix64(seed: 1)
        let card = ExamCard(
            id: CardID("c"), exam: 10, memory: MemoryState(stability: 4, difficulty: 6), last: -5, due: 0,
            isMovable: true, formulas: scheduler.formulas, interval: scheduler.interval)
        let course = card.course(on: [0, 6], StudyCosts())
        var sum = 0.0
        for _ in 0..<20_000 {
            var (memory, last) = (MemoryState(stability: 4, difficulty: 6), -5)
            for day in [0, 6] {
                let recall = card.formulas.retrievability(of: memory, after: Double(day - last))
                let isRecalled = Double.random(in: 0..<1, using: &random) < recall
                memory =
                    isRecalled
                    ? card.formulas.next(after: memory, rating: .good, elapsed: Double(day - last))
                    : card.formulas.relearned(after: memory, elapsed: Double(day - last))
                last = day
            }
            sum += card.formulas.retrievability(of: memory, after: Double(10 - last))
        }
        #expect(abs(sum / 20_000 - course.known) < 0.002)
    }

    @Test func `study by the plan knows more on the day than study by FSRS, in the same minutes`() {
        // Answers by chance, the plan made anew each day; the same seconds a day for both.
        var (planned, plain) = (0.0, 0.0)
        let (days, seconds) = (14, 150.0)
        for seed in UInt64(1)...6 {
            let start = sampleTrial(cards: 80, seed: seed, days: 25, newPerDay: 2)
            var trial = start
            for day in planToday..<planToday + days {
                _ = trial.study(trial.due(on: day) + trial.unseen(5), on: day, seconds: seconds)
            }
            plain += trial.known(on: planToday + days)
            trial = start
            for day in planToday..<planToday + days {
                let cards = zip(trial.cards, trial.states).map {
                    trial.scheduler.examCard($0, $1, today: day, exam: planToday + days)
                }
                let plan = ExamComparison(cards, ExamLimits(minutesPerDay: seconds / 60, newPerDay: 5)).best
                let today = plan.days.indices.filter { plan.days[$0].first == 0 }
                _ = trial.study(today, on: day, seconds: seconds)
            }
            planned += trial.known(on: planToday + days)
        }
        #expect(planned > plain)
    }
}
