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
}
