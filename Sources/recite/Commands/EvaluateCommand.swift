import ArgumentParser
import Foundation
import Scheduling

/// `recite evaluate`: how well the memory model predicts reviews.
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measure how well a memory model predicts a review log.",
        discussion: """
            Examples:
              recite evaluate --log reviews.csv.gz
              recite evaluate --log reviews.csv.gz --parameters fitted.json --json
            """)

    @Option(help: "A review log as CSV, plain or gzip.")
    var log: String

    @Option(help: "The model whose defaults are measured where no parameters are given: fsrs6 or fsrs7.")
    var model: MemoryModel.Kind = .fsrs6

    @Option(help: "A file with the parameters to measure, a JSON array.")
    var parameters: String?

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let context = common.context
        try context.run {
            let model = try parameters.map(ParameterFile.read) ?? model.standard
            guard let evaluation = Evaluation(of: model, on: try LogFile.read(log)) else {
                context.console.tell(
                    "recite: \(log): error: no review came a day or more after its card's last; nothing to measure"
                )
                return .fault
            }
            try context.console.print(evaluation, asJSON: json, text: evaluation.text)
            return .done
        }
    }
}

extension MemoryModel.Kind: ExpressibleByArgument {}
