import ArgumentParser
import Cards
import Foundation
import Scheduling
import Storage

/// `recite simulate`: what each desired retention would come to.
struct SimulateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Look ahead: minutes a day and cards known for each desired retention.",
        discussion: """
            Without --cards it looks ahead on your own cards, with your parameters and answering times. With --cards             it is a new deck, with the defaults, or with those of a library that --library names.

            Examples:
              recite simulate
              recite simulate --days 90 --retention 0.85
              recite simulate --cards 1000 --days 365 --new-per-day 10
              recite simulate --cards 1000 --days 365 --parameters fitted.json --svg outlook.svg
              recite simulate --cards 77000 --days 1100 --log big.csv --seed 1
            """)

    @Option(help: "Look ahead on a new deck of so many cards in place of your own.")
    var cards: Int?

    @Option(help: "Days to look ahead.")
    var days = 365

    @Option(help: "New cards a day (10 of a new deck; of your own as many as the configuration says, or 20).")
    var newPerDay: Int?

    @Option(
        help: "The desired retention that the others are compared with (that of the configuration, or 0.9).")
    var retention: Double?

    @Option(help: "fsrs6 or fsrs7, with default parameters.")
    var model: MemoryModel.Kind?

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

    @OptionGroup var decks: DeckOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let retention, !(0.7...0.97 ~= retention) {
            throw ValidationError("--retention is 0.70 to 0.97, not \(retention)")
        }
        guard 1...36_500 ~= days else { throw ValidationError("--days is 1 to 36500, not \(days)") }
        guard 0...10_000_000 ~= cards ?? 0, 1...10_000_000 ~= newPerDay ?? 1 else {
            throw ValidationError("--cards and --new-per-day go up to 10 million")
        }
    }

    func run() throws {
        let context = common.context
        try context.run {
            if let log { return try write(log, context) }
            let (simulation, current) = try cards == nil ? own(context) : newDeck(context)
            let sweep = RetentionSweep(of: simulation, current: retention ?? current, seed: seed)
            if let svg { try AtomicFile.write(Array(sweep.svg.utf8), to: svg, replacing: true) }
            try context.console.print(sweep, asJSON: json, text: sweep.text)
            return .done
        }
    }

    /// The parameters and habits that options name, if any.
    private func named() throws -> (model: MemoryModel?, habits: Habits?) {
        (
            try parameters.map(ParameterFile.read) ?? model?.standard,
            try habits.map { Habits(of: try LogFile.columns($0)) }
        )
    }

    private func write(_ log: String, _ context: Context) throws -> ExitStatus {
        let (model, habits) = try named()
        let rows = ReviewLog(
            simulating: model ?? .standard, habits: habits ?? .standard, cards: cards ?? 1000, days: days,
            seed: seed)
        try AtomicFile.write(Array(rows.csv), to: log, replacing: true)
        return .done
    }

    /// A new deck, and the retention to compare with.
    private func newDeck(_ context: Context) throws -> (Simulation, Double) {
        let (model, habits) = try named()
        let own = try library.library == nil ? nil : OwnLibrary(library, in: context)
        let simulation = Simulation(
            model: model ?? own?.parameters.model ?? .standard,
            habits: try habits ?? own.map { Habits(of: try $0.library.reviewLog()) } ?? .standard,
            days: days, newCards: cards ?? 1000, newPerDay: newPerDay ?? 10)
        return (simulation, Simulation.usualRetention)
    }

    /// The learner's own cards as they stand.
    private func own(_ context: Context) throws -> (Simulation, Double) {
        let (model, habits) = try named()
        let workspace = try Workspace(forReading: decks, library: library, in: context)
        let defaults = workspace.configuration.defaults
        var simulation = Simulation(
            model: model ?? workspace.configuration.model,
            habits: try habits ?? Habits(of: workspace.library.reviewLog()), days: days, newCards: 0,
            newPerDay: newPerDay ?? defaults.newPerDay ?? Workspace.newPerDay)
        let today = context.timekeeper.now.studyDay
        for row in try workspace.library.cardRows() where row.isAsked && workspace.decks[row.deck] != nil {
            simulation.add(row.state, today: today)
        }
        return (simulation, defaults.retention ?? Simulation.usualRetention)
    }
}
