import Cards
import Testing

@testable import Scheduling

struct SimulatedLogTests {
    let log = ReviewLog(simulating: .standard, cards: 300, days: 400, seed: 5)

    @Test func `a log that is written and read is the same`() throws {
        let read = try LogReader.read(log.csv)
        #expect(read == log)
    }

    @Test func `the seed decides the log`() {
        #expect(ReviewLog(simulating: .standard, cards: 300, days: 400, seed: 5) == log)
        #expect(ReviewLog(simulating: .standard, cards: 300, days: 400, seed: 6) != log)
    }

    @Test func `rows are in order of time and the model predicts them`() throws {
        #expect(zip(log.milliseconds, log.milliseconds.dropFirst()).allSatisfy { $0 <= $1 })
        let evaluation = try #require(Evaluation(of: .standard, on: CardHistories(log)))
        #expect(evaluation.current.logLoss < evaluation.constant.logLoss)
    }

    @Test func `habits follow the log where it shows much`() {
        let habits = Habits(of: log)
        #expect(abs(habits.first.sum() - 1) < 1e-9)
        #expect(abs(habits.recall.sum() - 1) < 1e-9)
        #expect(habits.recall[.again] == 0)
        #expect(abs(habits.reviewSeconds[.good] - Habits.standard.reviewSeconds[.good]) < 1)
    }
}
