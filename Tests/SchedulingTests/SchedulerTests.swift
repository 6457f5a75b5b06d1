import Cards
import Foundation
import Support
import Testing

@testable import Scheduling

struct SchedulerTests {
    let card = CardID(note: "nato-7k2m9q4w1x8z")
    /// 2026-03-10 12:00 in a zone an hour ahead of UTC.
    let noon = Moment(milliseconds: 1_773_140_400_000, offsetMinutes: 60)
    let plain = Scheduler(settings: SchedulingSettings(fuzzes: false))

    @Test func `reviews at their due day have the intervals of py-fsrs's own test`() throws {
        let ratings: [Rating] = [
            .good, .good, .good, .good, .good, .good, .again, .again, .good, .good, .good, .good, .good,
        ]
        var (state, moment) = (CardState.new, noon)
        var intervals: [Int] = []
        for rating in ratings {
            state = plain.next(after: state, rating: rating, at: moment, card: card)
            let seen = try #require(state.seen)
            intervals.append(seen.interval)
            moment = seen.due
        }
        #expect(intervals == [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21])
    }

    @Test func `the first answers of a new card`() {
        let choices = plain.choices(after: .new, at: noon, card: card)
        let labels = Rating.allCases.map { choices[$0].seen?.intervalLabel }
        #expect(labels == ["<1m", "<6m", "<10m", "8d"])
    }

    @Test func `a day interval is due when its study day starts where the answer was given`() throws {
        let state = plain.next(after: .new, rating: .easy, at: noon, card: card)
        let seen = try #require(state.seen)
        #expect(seen.dueDay == noon.studyDay + 8)
        #expect(seen.due.offsetMinutes == 60)
        // 2026-03-18 04:00, an hour ahead of UTC.
        #expect(seen.due.milliseconds == 1_773_802_800_000)
    }

    @Test func `the study day turns at 04:00 for elapsed days`() throws {
        let evening = Moment(milliseconds: noon.milliseconds + 8 * 3_600_000, offsetMinutes: 60)
        let state = plain.next(after: .new, rating: .easy, at: evening, card: card)
        let before = evening.start(ofStudyDay: evening.studyDay + 1).adding(seconds: -1)
        let sameDay = plain.next(after: state, rating: .good, at: before, card: card)
        let nextDay = plain.next(
            after: state, rating: .good, at: before.adding(seconds: 1), card: card)
        let start = try #require(state.seen).memory
        #expect(sameDay.seen?.memory == FSRS6.standard.next(after: start, rating: .good, elapsed: 0))
        #expect(nextDay.seen?.memory == FSRS6.standard.next(after: start, rating: .good, elapsed: 1))
    }

    @Test func `a lapse counts once, relearns, and comes back`() throws {
        let review = plain.next(after: .new, rating: .easy, at: noon, card: card)
        let due = try #require(review.seen).due
        let lapsed = try #require(plain.next(after: review, rating: .again, at: due, card: card).seen)
        #expect(lapsed.phase == .relearning(step: 0))
        #expect(lapsed.lapses == 1)
        #expect(lapsed.due == due.adding(seconds: 600))
        let again = plain.next(after: .seen(lapsed), rating: .again, at: lapsed.due, card: card)
        #expect(again.seen?.lapses == 1)
        let back = plain.next(after: again, rating: .good, at: lapsed.due, card: card)
        #expect(back.seen?.phase == .review)
        #expect(back.seen?.reviews == 4)
    }

    @Test func `without relearning steps a lapse gets the model's interval at once`() throws {
        let settings = SchedulingSettings(learningSteps: [], relearningSteps: [], fuzzes: false)
        let scheduler = Scheduler(settings: settings)
        let first = scheduler.next(after: .new, rating: .again, at: noon, card: card)
        #expect(first.seen?.phase == .review)
        #expect(first.seen?.interval == 1)
        #expect(first.seen?.lapses == 0)
        let second = scheduler.next(after: first, rating: .again, at: noon, card: card)
        #expect(second.seen?.phase == .review)
        #expect(second.seen?.lapses == 1)
    }

    @Test func `good is a day beyond hard and easy a day beyond good, up to the maximum`() throws {
        var random = SplitMix64(seed: 9)
        for maximum in [1, 5, 36_500] {
            let scheduler = Scheduler(settings: SchedulingSettings(maximumInterval: maximum))
            for number in 0..<500 {
                let card = CardID(note: "deck-\(number)")
                let answers = Answer.history(of: 8, from: noon, using: &random)
                let state = scheduler.replay(answers, of: card)
                guard let seen = state.seen, seen.phase == .review else { continue }
                let choices = scheduler.choices(after: state, at: seen.due, card: card)
                let days = Rating.allCases.compactMap { choices[$0].seen?.interval }
                #expect(days[2] >= min(days[1] + 1, maximum))
                #expect(days[3] >= min(days[2] + 1, maximum))
                #expect(days.allSatisfy { $0 <= maximum })
            }
        }
    }

    @Test func `replay is the same as one by one, and an undo leaves no trace`() {
        var random = SplitMix64(seed: 10)
        let scheduler = Scheduler(settings: SchedulingSettings())
        for number in 0..<2000 {
            let card = CardID(note: "deck-\(number)", slot: "a")
            let answers = Answer.history(of: 12, from: noon, using: &random)
            let stepwise = answers.reduce(CardState.new) {
                scheduler.next(after: $0, rating: $1.rating, at: $1.moment, card: card)
            }
            #expect(scheduler.replay(answers, of: card) == stepwise)

            var rows = answers.map { Review.sample($0.rating, at: $0.moment, undoes: nil) }
            let undone = Review.sample(.again, at: noon, undoes: nil)
            rows.insert(undone, at: 6)
            rows.append(Review.sample(nil, at: noon, undoes: undone.uuid))
            #expect(scheduler.replay(rows, of: card) == stepwise)
        }
    }

    @Test func `undo and redo give the same due day`() {
        let scheduler = Scheduler(settings: SchedulingSettings())
        let first = Review.sample(.easy, at: noon, undoes: nil)
        let later = noon.adding(seconds: 9 * 86_400)
        let second = Review.sample(.good, at: later, undoes: nil)
        let undo = Review.sample(nil, at: later, undoes: second.uuid)
        let redo = Review.sample(.good, at: later, undoes: nil)
        let once = scheduler.replay([first, second], of: card)
        #expect(scheduler.replay([first, second, undo, redo], of: card) == once)
    }

    @Test func `an amendment counts as the answer it replaces`() {
        let answer = Review.sample(.good, at: noon, undoes: nil)
        let amendment = Review.sample(.easy, at: noon, undoes: answer.uuid)
        let amended = plain.replay([answer, amendment], of: card)
        #expect(amended == plain.next(after: .new, rating: .easy, at: noon, card: card))
    }

    @Test func `no reviews, no state`() {
        #expect(plain.replay([Answer](), of: card) == .new)
        #expect(plain.retrievability(of: .new, onStudyDay: noon.studyDay) == nil)
    }

    @Test func `a clock that runs backwards counts as the same day`() throws {
        let state = plain.next(after: .new, rating: .easy, at: noon, card: card)
        let yesterday = noon.adding(seconds: -86_400)
        let next = try #require(plain.next(after: state, rating: .good, at: yesterday, card: card).seen)
        let before = try #require(state.seen)
        #expect(next.memory == FSRS6.standard.next(after: before.memory, rating: .good, elapsed: 0))
        #expect(next.lastDay == noon.studyDay - 1)
        #expect(plain.retrievability(of: state, onStudyDay: 0) == 1)
    }

    @Test func `retrievability falls to the desired retention by the due day`() throws {
        let state = plain.next(after: .new, rating: .easy, at: noon, card: card)
        let due = try #require(state.seen).dueDay
        let recall = try #require(plain.retrievability(of: state, onStudyDay: due))
        #expect(abs(recall - 0.9) < 0.01)
    }

    @Test func `numbers that make no sense never trap`() throws {
        let settings = SchedulingSettings(
            desiredRetention: .nan, learningSteps: [.min, .max], relearningSteps: [.max],
            maximumInterval: .max)
        let moments = [Int64.min, -1, 0, .max].flatMap { milliseconds in
            [Int.min, -840, .max].map { Moment(milliseconds: milliseconds, offsetMinutes: $0) }
        }
        for retention in [.nan, -1, 0, 1, 1e300, .infinity] {
            var settings = settings
            settings.desiredRetention = retention
            let scheduler = Scheduler(settings: settings)
            for moment in moments {
                let broken = CardState.Seen(
                    memory: MemoryState(stability: .nan, difficulty: -.infinity), phase: .review,
                    last: moment, lastDay: .min, due: moment, dueDay: .max, reviews: .max, lapses: .max)
                for state in [CardState.new, .seen(broken)] {
                    let choices = scheduler.choices(after: state, at: moment, card: card)
                    for rating in Rating.allCases {
                        let seen = try #require(choices[rating].seen)
                        #expect((0.001...36_500).contains(seen.memory.stability))
                        #expect(!seen.intervalLabel.isEmpty)
                        #expect((0...36_501).contains(seen.interval))
                    }
                }
            }
        }
    }
}

extension Answer {
    /// Answers with gaps from seconds to years, and now and then a clock set back.
    static func history(
        of count: Int, from start: Moment, using random: inout SplitMix64
    ) -> [Answer] {
        var moment = start
        return (0..<count).map { _ in
            let gap = [-7200, 60, 600, 86_400, 400_000, 5_000_000].randomElement(using: &random) ?? 0
            moment = moment.adding(seconds: gap)
            return Answer(rating: Rating.allCases.randomElement(using: &random) ?? .good, moment: moment)
        }
    }
}
