import ArgumentParser
import Reporting
import Storage

/// `recite report`: how it goes.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Tell what is held, what slips and what to do next.",
        discussion: """
            Examples:
              recite report
              recite report --decks Decks/rome.md
              recite report --json
            """)

    @OptionGroup var decks: DeckOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var common: CommonOptions

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        let context = common.context
        try context.run {
            let workspace = try Workspace(forReading: decks, library: library, in: context)
            let report = Report(history: try workspace.history())
            if json {
                try context.console.print(text: report.json())
            } else {
                try context.console.print(report.text)
            }
            return .done
        }
    }
}
