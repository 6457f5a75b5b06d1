import ArgumentParser
import Drilling
import Foundation

/// `recite mark`: typed answers in, verdicts out, a JSON object a line.
struct MarkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mark",
        abstract: "Mark typed answers from JSON lines, for scripts.",
        discussion: """
            Reads an object a line from standard input and prints its verdict:

              {"kind":"short","language":"en","answers":["electricity"],"typed":"electrcity"}
              {"difference":"electrcity -> electricity","distance":1,"found":[],"verdict":"close"}

            kind is short, cloze, number, list or order; answers are the right answers, or the members of a
            list, in deck syntax. Optional: wrong (answers listed as wrong), others (answers of other cards),
            accents (true: lost accents count as right). The verdict is right, close, wrong, or again where the
            form was wrong and the question is to be asked once more.

            Examples:
              recite mark < answers.jsonl
              echo '{"kind":"number","answers":["37.5 ± 1% °C"],"typed":"37.7"}' | recite mark

            A line that cannot be read is named on standard error; the others are marked, and the exit code is 1.
            """)

    @OptionGroup var common: CommonOptions

    func run() throws {
        let context = common.context
        try context.run {
            var markers: [String: Marker] = [:]
            var number = 0
            var status = ExitStatus.done
            while let line = readLine() {
                number += 1
                if line.allSatisfy(\.isWhitespace) { continue }
                do {
                    let input = try JSONDecoder().decode(MarkLine.Input.self, from: Data(line.utf8))
                    let output = input.mark(with: MarkCommand.marker(for: input, among: &markers))
                    try context.console.print(JSONText.line(output))
                } catch let error as DecodingError {
                    status = .fault
                    context.console.tell("recite: line \(number): error: \(MarkLine.fault(in: error))")
                }
            }
            return status
        }
    }

    /// The marker of a line's language, made once.
    private static func marker(for input: MarkLine.Input, among markers: inout [String: Marker]) -> Marker {
        let accents = input.accents ?? false
        let name = "\(Language.of(tag: input.language).code) \(accents)"
        if let marker = markers[name] { return marker }
        let marker = Marker(language: input.language, accents: accents)
        markers[name] = marker
        return marker
    }
}
