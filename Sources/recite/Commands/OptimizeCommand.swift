import ArgumentParser
import Cards
import Foundation
import Scheduling
import Storage

/// `recite optimize`: fits the memory models to the learner's log, or to one in a file.
struct OptimizeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "optimize",
        abstract: "Fit the memory models to your reviews and keep what predicts best.",
        discussion: """
            Without --log the reviews are those of your library. New parameters are kept there, if they predict \
            better than those in force, and schedule every card from the next review on.

            Examples:
              recite optimize
              recite optimize --dry-run
              recite optimize --parameters from-anki.json
              recite optimize --log reviews.csv.gz
              recite optimize --log reviews.csv.gz --model fsrs7 --train-fraction 1 --json
            """)

    @Option(help: "A review log as CSV, plain or gzip, in place of your library; nothing is kept.")
    var log: String?

    @Option(help: "fsrs6, fsrs7, or best: whichever predicts later reviews best.")
    var model: FitChoice.Wish = .best

    @Option(
        help: ArgumentHelp(
            "Only with --log: the share of the scored reviews, earliest first, to fit to; the rest tests the fit (0.8).",
            valueName: "share"))
    var trainFraction: Double?

    @Option(
        help: ArgumentHelp(
            "Put these in force in place of a fit: a JSON array of 17, 19, 21 (FSRS-6) or 34 numbers (FSRS-7).",
            valueName: "file"))
    var parameters: String?

    @Flag(help: "Only tell what would change.")
    var dryRun = false

    @Flag(help: "Take what was asked for even where it predicts your reviews worse.")
    var force = false

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var library: LibraryOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let trainFraction, !(0...1 ~= trainFraction) {
            throw ValidationError("--train-fraction is a share, 0 to 1, not \(trainFraction)")
        }
        if log == nil, trainFraction != nil {
            throw ValidationError(
                "--train-fraction goes with --log; your library is always fitted as a whole")
        }
        if log != nil, dryRun || force || parameters != nil || library.library != nil {
            throw ValidationError(
                "--log keeps nothing, so --dry-run, --force, --parameters and --library do not go with it")
        }
    }

    func run() throws {
        let context = common.context
        try context.run {
            guard let log else { return try renew(context) }
            let stopwatch = Stopwatch()
            let histories = try LogFile.read(log)
            let read = stopwatch.seconds
            let training = Int(Double(histories.scored) * (trainFraction ?? 0.8))
            let choice = FitChoice(model, for: histories, training: training)
            let seconds = FitReport.Seconds(read: read, fit: stopwatch.seconds - read)
            let report = FitReport(choice, on: histories, training: training, seconds: seconds)
            try context.console.print(report, asJSON: json, text: report.text)
            return .done
        }
    }

    /// Fits to the learner's own log, or compares the given parameters with those in force, and keeps the better.
    private func renew(_ context: Context) throws -> ExitStatus {
        let stopwatch = Stopwatch()
        let own = try OwnLibrary(library, in: context, for: dryRun ? .reading : .writing)
        let given = try parameters.map(ParameterFile.read)
        let histories = CardHistories(given == nil ? try own.log() : try own.library.reviewLog())
        let read = stopwatch.seconds
        let current = own.parameters.model
        let renewal =
            given.map { Renewal(of: current, to: $0, on: histories, insists: true) }
            ?? Renewal(of: current, by: model, on: histories, insists: force)
        let seconds = FitReport.Seconds(read: read, fit: stopwatch.seconds - read)
        var report = RenewalReport(renewal, on: histories, version: own.parameters.version, seconds: seconds)
        if renewal.isNew, !dryRun {
            let reason = given == nil ? "fitted to \(histories.scored) scored reviews" : "given by hand"
            let kept = try own.library.add(renewal.model, at: context.timekeeper.now, reason: reason)
            report.keep(as: kept.version)
        }
        try context.console.print(report, asJSON: json, text: report.text)
        return .done
    }
}

extension FitChoice.Wish: ExpressibleByArgument {}

/// Seconds since it was made.
struct Stopwatch {
    private let start = ContinuousClock.now

    var seconds: Double {
        let passed = ContinuousClock.now - start
        return Double(passed.components.seconds) + Double(passed.components.attoseconds) / 1e18
    }
}
