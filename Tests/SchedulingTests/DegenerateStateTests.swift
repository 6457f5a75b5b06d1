import Cards
import Support
import Testing

@testable import Scheduling

/// Logs that no careful learner makes and that files still hold.
struct DegenerateStateTests {
    private static let day: Int64 = 86_400_000
    private static let start: Int64 = 1_750_000_000_000

    typealias Row = (name: String, milliseconds: [Int64])
    static let rows: [Row] = [
        ("a clock that runs backwards", (0..<12).map { start - $0 * day }),
        ("a clock set back once", [start, start + 9 * day, start - 400 * day, start + 12 * day]),
        ("the same instant", [Int64](repeating: start, count: 12)),
        ("ten years between answers", (0..<8).map { start + $0 * 3652 * day }),
        ("ten years, then the same day", [start, start + 3652 * day, start + 3652 * day + 1000]),
        ("the ends of time", [.min, 0, .max]),
    ]

    @Test(arguments: rows)
    func `states stay in bounds, whatever the answers`(row: Row) throws {
        var random = SplitMix64(seed: 7)
        for model in MemoryModel.Kind.allCases {
            for steps in [[], [60, 600]] {
                let scheduler = Scheduler(
                    settings: SchedulingSettings(
                        model: model.standard, learningSteps: steps, relearningSteps: steps))
                for _ in 0..<25 {
                    let answers = row.milliseconds.map {
                        Answer(
                            rating: Rating.allCases.randomElement(using: &random) ?? .good,
                            moment: Moment(milliseconds: $0, offsetMinutes: 120))
                    }
                    let state = scheduler.replay(answers, of: CardID("c"))
                    let seen = try #require(state.seen)
                    #expect((1e-4...36_500).contains(seen.memory.stability), "\(row.name)")
                    #expect((1...10).contains(seen.memory.difficulty), "\(row.name)")
                    #expect(seen.reviews == answers.count && seen.lapses <= answers.count)
                    #expect(seen.dueDay >= seen.lastDay || seen.phase != .review, "\(row.name)")
                    #expect((0...36_501).contains(seen.interval), "\(row.name)")
                    let recall = try #require(
                        scheduler.retrievability(of: state, onStudyDay: seen.lastDay + 5))
                    #expect((0...1).contains(recall), "\(row.name)")
                    #expect(scheduler.replay(answers, of: CardID("c")) == state)
                }
            }
        }
    }

    @Test(arguments: MemoryModel.Kind.allCases)
    func `an answer before the last one counts as the same day`(model: MemoryModel.Kind) throws {
        let scheduler = Scheduler(settings: SchedulingSettings(model: model.standard))
        let now = Moment(milliseconds: DegenerateStateTests.start, offsetMinutes: 0)
        let first = scheduler.next(after: .new, rating: .good, at: now, card: CardID("c"))
        let same = scheduler.next(after: first, rating: .good, at: now, card: CardID("c"))
        let back = scheduler.next(
            after: first, rating: .good, at: now.adding(seconds: -30 * 86_400), card: CardID("c"))
        #expect(back.seen?.memory == same.seen?.memory)
    }

    @Test(arguments: MemoryModel.Kind.allCases)
    func `ten years unseen and then recalled, a card has not shrunk`(model: MemoryModel.Kind) throws {
        let scheduler = Scheduler(settings: SchedulingSettings(model: model.standard))
        let now = Moment(milliseconds: DegenerateStateTests.start, offsetMinutes: 0)
        let before = scheduler.next(after: .new, rating: .easy, at: now, card: CardID("c"))
        let after = scheduler.next(
            after: before, rating: .good, at: now.adding(seconds: 3652 * 86_400), card: CardID("c"))
        let stabilities = [before, after].compactMap { $0.seen?.memory.stability }
        #expect(stabilities.count == 2 && stabilities[1] > stabilities[0])
    }

    @Test func `plans bear broken states`() {
        let broken = CardState.Seen(
            memory: MemoryState(stability: .nan, difficulty: .infinity), phase: .review,
            last: Moment(milliseconds: 0, offsetMinutes: 0), lastDay: 0,
            due: Moment(milliseconds: 0, offsetMinutes: 0),
            dueDay: 0, reviews: 1, lapses: 0)
        let scheduler = Scheduler()
        let cards = (0..<3).compactMap {
            scheduler.planned(CardID("c\($0)"), .seen(broken), recallOn: planToday)
        }
        #expect(cards.count == 3)
        #expect(Balance(cards, today: planToday).moves().isEmpty)
        let spread = Spread(3, over: planToday...planToday + 2, loads: DayLoads())
        #expect(spread.moves(of: cards).count == 3)
    }
}
