import ArgumentParser
import Foundation
import Scheduling

/// `recite optimize`: fits the memory models to a review log.
struct OptimizeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "optimize",
        abstract: "Fit the memory models to a review log and keep what predicts best.",
        discussion: """
            Examples:
              recite optimize --log reviews.csv.gz
              recite optimize --log reviews.csv.gz --model fsrs7 --train-fraction 1 --json
            """)

    @Option(help: "A review log as CSV, plain or gzip; see `recite optimize --help`.")
    var log: String

    @Option(help: "fsrs6, fsrs7, or best: whichever predicts later reviews best.")
    var model: FitChoice.Wish = .best

    @Option(help: "The share of the scored reviews, earliest first, to fit to; the rest tests the fit.")
    var trainFraction = 0.8

    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        guard 0...1 ~= trainFraction else {
            throw ValidationError("--train-fraction is a share, 0 to 1, not \(trainFraction)")
        }
    }

    @OptionGroup var common: CommonOptions

    func run() throws {
        let context = common.context
        try context.run {
            let clock = ContinuousClock()
            let start = clock.now
            let histories = try LogFile.read(log)
            let read = clock.now
            let report = OptimizeCommand.report(
                model, on: histories, trainFraction: trainFraction, readSeconds: (read - start).inSeconds)
            try context.console.print(report, asJSON: json, text: report.text)
            return .done
        }
    }

    /// Fits and measures; what a library's log is handed to as well.
    static func report(
        _ wish: FitChoice.Wish, on histories: CardHistories, trainFraction: Double, readSeconds: Double
    ) -> FitReport {
        let training = Int(Double(histories.scored) * trainFraction)
        let clock = ContinuousClock()
        let start = clock.now
        let choice = FitChoice(wish, for: histories, training: training)
        let seconds = FitReport.Seconds(read: readSeconds, fit: (clock.now - start).inSeconds)
        return FitReport(choice, on: histories, training: training, seconds: seconds)
    }
}

extension FitChoice.Wish: ExpressibleByArgument {}

extension Duration {
    fileprivate var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
