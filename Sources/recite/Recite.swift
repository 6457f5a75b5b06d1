import ArgumentParser

/// The command line.
@main
struct Recite: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recite",
        abstract: "Turn articles into cited questions and drill them until they stick.",
        discussion: """
            Without a command, recite reviews what is due in ./Decks.

            Examples:
              recite                               review what is due
              recite draft article.txt -o deck.md  write a deck from an article
              recite check                         look for faults in the decks
              recite report                        see what is held and what slips
            """,
        version: "0.1.0",
        subcommands: [
            ReviewCommand.self, QuizCommand.self, CardCommand.self, DraftCommand.self, CurateCommand.self,
            CheckCommand.self, DecksCommand.self, ReportCommand.self, PlanCommand.self, LeechesCommand.self,
            OptimizeCommand.self, SimulateCommand.self, EvaluateCommand.self, MemoryCommand.self,
            MarkCommand.self, ParseCommand.self, PathsCommand.self,
        ],
        defaultSubcommand: ReviewCommand.self)

    /// Runs `review` by itself, as parsing by way of the root would start every session some milliseconds later; all
    /// other commands, help and faults are the root's.
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard let review = review(in: arguments) else { return main(arguments) }
        do {
            try review.run()
        } catch {
            exit(withError: error)
        }
    }

    /// The command that the arguments are for, if that is `review`, named or not, and nothing is wrong with them.
    static func review(in arguments: [String]) -> ReviewCommand? {
        let isNamed = arguments.first == "review"
        guard isNamed || arguments.first?.hasPrefix("-") ?? true else { return nil }
        return try? ReviewCommand.parse(Array(arguments.dropFirst(isNamed ? 1 : 0)))
    }
}
