import Cards
import Scheduling
import Testing

@testable import Reporting

struct AnswerTimeTests {
    func history(_ milliseconds: [Int]) -> History {
        var history = History(now: Learner.noon)
        let card = HistoryCard(id: CardID("a-1"), deck: "", path: "", topic: [], state: .new)
        let answers = milliseconds.map { (Answer(rating: .good, moment: Learner.noon), $0) }
        history.append(card, answers: answers, scheduler: Scheduler())
        return history
    }

    @Test func `the median is the learner's own`() {
        let time = AnswerTime(history([1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 60_000, 60_000]))
        #expect(time.medianSeconds == 5)
        #expect(time.minutes(for: 1) == 1)
        #expect(time.minutes(for: 30) == 3)
    }

    @Test func `below ten timed answers nothing is said`() {
        #expect(AnswerTime(history(Array(repeating: 5000, count: 9) + [0, 0])).medianSeconds == nil)
        #expect(AnswerTime(history([])).minutes(for: 5) == nil)
    }

    @Test func `odd times do no harm`() {
        let time = AnswerTime(history(Array(repeating: .max, count: 20) + [.min, -1]))
        #expect(time.medianSeconds == 60)
    }
}
