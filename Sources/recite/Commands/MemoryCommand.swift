import ArgumentParser
import Foundation
import Scheduling

/// `recite memory`: the memory states of cards, from JSON lines to JSON lines.
struct MemoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "memory",
        abstract: "Work out memory states, from JSON lines on standard input to JSON lines.",
        discussion: """
            Each line is a card: {"reviews":[{"rating":3,"elapsed_days":0},{"rating":4,"elapsed_days":2}]};
            elapsed_secs may stand for elapsed_days, and the line may carry its own parameters and retention.

            Examples:
              recite memory < cards.jsonl
              recite memory --model fsrs7 --retention 0.85 < cards.jsonl
            """)

    @Option(help: "fsrs6 or fsrs7, with default parameters.")
    var model: MemoryModel.Kind = .fsrs6

    @Option(help: "A file with parameters, a JSON array; its length tells the model.")
    var parameters: String?

    @Option(help: "The desired retention that intervals are for.")
    var retention = 0.9

    func validate() throws {
        guard 0.001...0.999 ~= retention else {
            throw ValidationError("--retention is a share, 0.001 to 0.999, not \(retention)")
        }
    }

    @OptionGroup var common: CommonOptions

    func run() throws {
        let context = common.context
        try context.run {
            let query = MemoryQuery(
                model: try parameters.map(ParameterFile.read) ?? model.standard, retention: retention)
            var status = ExitStatus.done
            var number = 0
            while let line = readLine() {
                number += 1
                guard !line.allSatisfy(\.isWhitespace) else { continue }
                do {
                    try context.console.print(JSONText.line(query.answer(to: Data(line.utf8))))
                } catch let error as MemoryFaults {
                    status = .fault
                    for fault in error.faults {
                        context.console.tell("recite: line \(number): error: \(fault)")
                    }
                    let refused = Refused(faults: error.faults.map(\.description))
                    try context.console.print(JSONText.line(refused))
                }
            }
            return status
        }
    }

    /// In the place of an answer, so that the lines of input and output stay in step.
    private struct Refused: Encodable {
        var faults: [String]
    }
}
