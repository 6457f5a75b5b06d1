import ArgumentParser
import Cards
import Foundation
import Scheduling
import Storage

/// `recite evaluate`: how well the memory model predicts reviews.
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measure how well the memory model predicts your reviews.",
        discussion: """
            Without --log the reviews are those of your library, and the parameters those in force.

            Examples:
              recite evaluate
              recite evaluate --log reviews.csv.gz
              recite evaluate --log reviews.csv.gz --parameters fitted.json --json
            """)

    @Option(help: "A review log as CSV, plain or gzip, in place of your library.")
    var log: String?

    @Option(
        help:
            "The model whose defaults are measured where no parameters are given: fsrs6 (the default with --log) or fsrs7."
    )
    var model: MemoryModel.Kind?

    @Option(help: "A file with the parameters to measure, a JSON array.")
    var parameters: String?

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var library: LibraryOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if log != nil, library.library != nil {
            throw ValidationError("--log takes the place of --library; name one of them")
        }
    }

    func run() throws {
        let context = common.context
        try context.run {
            let (name, histories, current) = try subject(context)
            let model = try parameters.map(ParameterFile.read) ?? model?.standard ?? current
            guard let evaluation = Evaluation(of: model, on: histories) else {
                context.console.tell(
                    "recite: \(name): error: no review came a day or more after its card's last; nothing to measure"
                )
                return .fault
            }
            try context.console.print(evaluation, asJSON: json, text: evaluation.text)
            return .done
        }
    }

    /// The log, where it is from, and the parameters that it is measured with unless others are asked for.
    private func subject(_ context: Context) throws -> (String, CardHistories, MemoryModel) {
        if let log { return (log, try LogFile.read(log), .standard) }
        let own = try OwnLibrary(library, in: context)
        return (own.library.path, CardHistories(try own.log()), own.parameters.model)
    }
}

extension MemoryModel.Kind: ExpressibleByArgument {}
