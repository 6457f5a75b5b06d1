import Cards
import Foundation
import Scheduling

/// Times the parts of the memory models within one process, and prints a line of JSON for each.
///
/// `bench LOG.csv[.gz]`, `bench planning` for what plans of due days cost and give, or `bench marking` for typed answers.
///
/// Times are CPU seconds of all threads and of the wall, the least and the most of three runs.
@main
struct Bench {
    static func main() throws {
        guard CommandLine.arguments.count == 2 else {
            return print("usage: bench LOG.csv[.gz] | planning | marking")
        }
        if CommandLine.arguments[1] == "planning" { return PlanningBench.run() }
        if CommandLine.arguments[1] == "marking" { return MarkingBench.run() }
        let data = try Data(contentsOf: URL(filePath: CommandLine.arguments[1]), options: .mappedIfSafe)
        let log = try LogReader.read(data)
        let histories = CardHistories(log)
        let training = histories.scored * 4 / 5
        report("read", log.count) { _ = try? LogReader.read(data) }
        report("gather by card", log.count) { _ = CardHistories(log) }
        for kind in MemoryModel.Kind.allCases {
            report("fit \(kind.rawValue)", log.count) {
                _ = Fit(kind, to: histories, training: training)
            }
            report("fit \(kind.rawValue), one thread", log.count) {
                _ = Fit(kind, to: histories, training: training, threads: 1)
            }
            report("predict \(kind.rawValue)", log.count) {
                _ = Predictions(of: kind.standard, for: histories, ranks: 0..<histories.scored)
            }
        }
        report("replay fsrs6", log.count) { replay(histories) }
        report("next states, all four", 1_000_000) { nextStates(1_000_000) }
        let simulation = Simulation(model: .standard, days: 3650, newCards: 36_500, newPerDay: 10)
        let reviews = Int(simulation.run(retention: 0.9, seed: 1).reviews)
        report("simulate, one run", reviews) { _ = simulation.run(retention: 0.9, seed: 1) }
        report("simulate, 28 retentions", 28) {
            for retention in RetentionSweep.retentions { _ = simulation.run(retention: retention, seed: 1) }
        }
    }

    private static func report(_ name: String, _ count: Int, runs: Int = 3, _ work: () -> Void) {
        var (cpu, wall): ([Double], [Double]) = ([], [])
        let timer = ContinuousClock()
        for _ in 0..<runs {
            let start = clock()
            let elapsed = timer.measure(work).components
            cpu.append(Double(clock() - start) / Double(CLOCKS_PER_SEC))
            wall.append(Double(elapsed.attoseconds) / 1e18 + Double(elapsed.seconds))
        }
        let extremes = [cpu.min(), cpu.max(), wall.min(), wall.max()].map { $0 ?? 0 }
        print(
            "{\"what\":\"\(name)\",\"count\":\(count),\"cpu\":[\(extremes[0]),\(extremes[1])],\"wall\":[\(extremes[2]),\(extremes[3])]}"
        )
    }

    /// The memory of every card after all of its answers.
    private static func replay(_ histories: CardHistories) {
        let model = FSRS6.standard
        var sum = 0.0
        for card in 0..<histories.count {
            var memory: MemoryState?
            for answer in histories.range(of: card) {
                let rating = Rating(rawValue: Int(histories.ratings[answer])) ?? .good
                memory = model.next(after: memory, rating: rating, elapsed: Double(histories.days[answer]))
            }
            sum += memory?.stability ?? 0
        }
        precondition(sum >= 0)
    }

    private static func nextStates(_ count: Int) {
        let model = FSRS6.standard
        var sum = 0.0
        var memory = MemoryState(stability: 3, difficulty: 5)
        for number in 0..<count {
            memory.stability = 1 + Double(number % 97)
            memory.difficulty = 2 + Double(number % 7)
            let days = Double(1 + number % 50)
            let recalls = model.recalls(after: memory, elapsed: days)
            sum += model.next(after: memory, rating: .again, elapsed: days).stability
            sum += recalls.hard.stability + recalls.good.stability + recalls.easy.stability
        }
        precondition(sum > 0)
    }
}
