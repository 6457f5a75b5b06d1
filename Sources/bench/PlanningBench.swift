import Cards
import Foundation
import Scheduling

/// What plans of due days cost and give, by study with chance answers: `bench planning`.
enum PlanningBench {
    private static let seeds: ClosedRange<UInt64> = 1...5
    /// A Monday.
    private static let start = 20_787

    static func run() {
        print("load balance: 10 new cards a day for 240 days, days 60 to 240; mean of \(seeds.count) seeds")
        print("             reviews/day  deviation  peak  sat  sun  minutes/day  recall  known at the end")
        balance("fuzz only", nil)
        balance("balanced", EasyDays())
        if let easy = try? EasyDays(reading: "sat reduced, sun minimum") { balance("easy days", easy) }
        print("\nbacklog: 1200 cards, 30 days away, 60 reviews a day from then on, no new cards")
        print("                          waiting  known on day 0 / 7 / 30 / 60  reviews  lapses")
        backlog("most endangered first") { $0 }
        backlog("least endangered first") { $0.reversed() }
        backlog("no study at all") { _ in [] }
        print("\nexam: 200 cards, 60 of them new, in 21 days; 3, 6 and 12 minutes a day; known on the day")
        print("  minutes  no study  by FSRS  by the plan, made anew each day")
        for minutes in [3.0, 6, 12] { exam(minutes) }
    }

    private static func trial(_ count: Int, _ seed: UInt64) -> StudyTrial {
        StudyTrial(Scheduler(), cards: (0..<count).map { CardID(note: "note-\($0)") }, seed: seed)
    }

    private static func balance(_ name: String, _ easyDays: EasyDays?) {
        var counts: [Double] = []
        var weekdays: [Weekday: [Double]] = [:]
        var (seconds, recall, known) = (0.0, 0.0, 0.0)
        for seed in seeds {
            var trial = trial(2400, seed)
            for day in start..<start + 240 {
                let result = trial.study(trial.due(on: day) + trial.unseen(10), on: day)
                if let easyDays {
                    let cards = trial.planned(recallOn: day)
                    trial.take(Balance(cards, today: day, easyDays: easyDays).moves())
                }
                guard day >= start + 60 else { continue }
                counts.append(Double(result.reviews))
                weekdays[Weekday(studyDay: day), default: []].append(Double(result.reviews))
                (seconds, recall) = (seconds + result.seconds, recall + result.recall)
            }
            known += trial.known(on: start + 240)
        }
        let mean = counts.reduce(0, +) / Double(counts.count)
        let variance = counts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(counts.count)
        let average = { (day: Weekday) in
            (weekdays[day] ?? []).reduce(0, +) / Double(max(1, weekdays[day]?.count ?? 0))
        }
        row(
            name, 12,
            [
                mean, variance.squareRoot(), counts.max() ?? 0, average(.saturday), average(.sunday),
                seconds / 60 / Double(counts.count), 100 * recall / counts.reduce(0, +),
                known / Double(seeds.count),
            ])
    }

    private static func backlog(_ name: String, _ order: ([Int]) -> [Int]) {
        var (waiting, reviews, lapses) = (0.0, 0.0, 0.0)
        var known = [Double](repeating: 0, count: 4)
        for seed in seeds {
            var trial = trial(1200, seed)
            for day in start..<start + 120 {
                _ = trial.study(trial.due(on: day) + trial.unseen(10), on: day)
            }
            let back = start + 150
            waiting += Double(trial.due(on: back).count)
            for day in back...back + 60 {
                if let place = [0, 7, 30, 60].firstIndex(of: day - back) {
                    known[place] += trial.known(on: day)
                }
                let result = trial.study(Array(order(trial.due(on: day)).prefix(60)), on: day)
                (reviews, lapses) = (reviews + Double(result.reviews), lapses + Double(result.lapses))
            }
        }
        row(name, 24, ([waiting] + known + [reviews, lapses]).map { $0 / Double(seeds.count) })
    }

    private static func exam(_ minutes: Double) {
        var (nothing, plain, planned) = (0.0, 0.0, 0.0)
        for seed in seeds {
            var before = trial(200, seed)
            for day in start..<start + 28 {
                _ = before.study(before.due(on: day) + before.unseen(5), on: day)
            }
            let (first, exam) = (start + 28, start + 28 + 21)
            nothing += before.known(on: exam)
            var trial = before
            for day in first..<exam {
                _ = trial.study(trial.due(on: day) + trial.unseen(10), on: day, seconds: minutes * 60)
            }
            plain += trial.known(on: exam)
            trial = before
            for day in first..<exam {
                let cards = zip(trial.cards, trial.states).map {
                    trial.scheduler.examCard($0, $1, today: day, exam: exam)
                }
                let plan = ExamComparison(cards, ExamLimits(minutesPerDay: minutes, newPerDay: 10)).best
                let today = plan.days.indices.filter { plan.days[$0].first == 0 }
                _ = trial.study(today, on: day, seconds: minutes * 60)
            }
            planned += trial.known(on: exam)
        }
        row(
            "", 2,
            [minutes, nothing, plain, planned].enumerated().map { $0 == 0 ? $1 : $1 / Double(seeds.count) })
    }

    private static func row(_ name: String, _ width: Int, _ figures: [Double]) {
        let padded = name + String(repeating: " ", count: max(0, width - name.count))
        print(padded + figures.map { String(format: "%10.2f", $0) }.joined())
    }
}
