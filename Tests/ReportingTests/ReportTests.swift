import Cards
import Foundation
import Reporting
import Scheduling
import Support
import Testing

struct ReportTests {
    @Test func `a typical report reads well`() throws {
        let report = Report(history: Learner.typical.history)
        try expectSnapshot(report.text.joined(separator: "\n") + "\n", named: "typical")
    }

    @Test func `a report on nothing says so in every panel`() throws {
        let report = Report(history: History(now: Learner.noon))
        try expectSnapshot(report.text.joined(separator: "\n") + "\n", named: "empty")
    }

    @Test func `the JSON is the same value`() throws {
        let report = Report(history: Learner.typical.history)
        let json = try report.json()
        try expectSnapshot(json + "\n", named: "typical-json")
        let read = try JSONDecoder().decode(Report.self, from: Data(json.utf8))
        #expect(read == report)
    }

    @Test func `hostile names neither drive the terminal nor widen a line`() {
        var learner = Learner()
        let evil = "\u{1B}]0;owned\u{07}\u{202E}" + String(repeating: "漢x\u{9B}2J\n", count: 60)
        for number in 0..<20 {
            let answers: [(Int, Rating)] = [
                (300, .good), (200, .again), (150, .good), (100, .again), (90, .good), (40, .again),
            ]
            learner.add("\(evil)\(number)", topic: [evil, evil], deck: evil, answers)
        }
        let text = Report(history: learner.history).text
        for line in text {
            #expect(line.withoutControls == line)
            #expect(!line.contains("\n"))
            #expect(line.reduce(0) { $0 + ($1 == "漢" ? 2 : 1) } <= 80, "\(line)")
        }
    }

    @Test func `states that make no sense do no harm`() {
        for number in [Int.min, -1, 0, .max] {
            var history = History(now: Moment(milliseconds: .min, offsetMinutes: number))
            let moment = Moment(milliseconds: .max, offsetMinutes: number)
            let seen = CardState.Seen(
                memory: MemoryState(stability: .nan, difficulty: .nan), phase: .review, last: moment,
                lastDay: number, due: moment, dueDay: number, reviews: number, lapses: number)
            let card = HistoryCard(
                id: CardID(""), deck: "", path: "", topic: [], state: .seen(seen))
            history.append(
                card, answers: [(Answer(rating: .good, moment: moment), number)], scheduler: Scheduler())
            #expect(!Report(history: history).text.isEmpty)
        }
    }
}
