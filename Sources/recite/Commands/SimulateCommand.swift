import ArgumentParser
import Foundation
import Scheduling

/// `recite simulate`: what each desired retention would come to.
struct SimulateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Look ahead: minutes a day and cards known for each desired retention.",
        discussion: """
            Examples:
              recite simulate --cards 1000 --days 365 --new-per-day 10
              recite simulate --cards 1000 --days 365 --parameters fitted.json --svg outlook.svg
              recite simulate --cards 77000 --days 1100 --log big.csv --seed 1
            """)

    @Option(help: "New cards.")
    var cards = 1000

    @Option(help: "Days to look ahead.")
    var days = 365

    @Option(help: "New cards a day.")
    var newPerDay = 10

    @Option(help: "The desired retention that the others are compared with.")
    var retention = 0.9

    @Option(help: "fsrs6 or fsrs7, with default parameters.")
    var model: MemoryModel.Kind = .fsrs6

    @Option(help: "A file with parameters, a JSON array or what `recite optimize --json` prints.")
    var parameters: String?

    @Option(help: "A review log as CSV, plain or gzip, to take answering times and habits from.")
    var habits: String?

    @Option(help: "Decides all chances: the same seed gives the same run.")
    var seed: UInt64 = 1

    @Option(help: "Write a drawing to this file.")
    var svg: String?

    @Option(help: "Write a simulated review log as CSV to this file instead.")
    var log: String?

    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        guard 0.7...0.97 ~= retention else {
            throw ValidationError("--retention is 0.70 to 0.97, not \(retention)")
        }
        guard 1...36_500 ~= days else { throw ValidationError("--days is 1 to 36500, not \(days)") }
        guard 0...10_000_000 ~= cards, 1...10_000_000 ~= newPerDay else {
            throw ValidationError("--cards and --new-per-day go up to 10 million")
        }
    }

    @OptionGroup var common: CommonOptions

    func run() throws {
        let context = common.context
        try context.run {
            let model = try parameters.map(ParameterFile.read) ?? model.standard
            let habits = try habits.map { Habits(of: try LogFile.columns($0)) } ?? .standard
            if let log {
                let rows = ReviewLog(simulating: model, habits: habits, cards: cards, days: days, seed: seed)
                try AtomicFile.write(Array(rows.csv), to: log, replacing: true)
                return .done
            }
            let simulation = Simulation(
                model: model, habits: habits, days: days, newCards: cards, newPerDay: newPerDay)
            let sweep = RetentionSweep(of: simulation, current: retention, seed: seed)
            if let svg { try AtomicFile.write(Array(sweep.svg.utf8), to: svg, replacing: true) }
            try context.console.print(sweep, asJSON: json, text: sweep.text)
            return .done
        }
    }
}
