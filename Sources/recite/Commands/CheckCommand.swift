import ArgumentParser
import Cards
import Drilling

/// `recite check`: every fault of the decks, with its place.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Report the faults of decks, each with its place.",
        discussion: """
            Exits with 1 if there is an error. Quotations are looked up in the article that the deck names.

            Examples:
              recite check
              recite check Decks/rome.md
              recite check --stamp Decks/rome.md   give notes their ids, so that edits keep their history
              recite check --json
            """)

    @Argument(help: ArgumentHelp("Decks or folders of decks; else those of --decks.", valueName: "path"))
    var paths: [String] = []

    @OptionGroup var decks: DeckOptions
    @OptionGroup var common: CommonOptions

    @Flag(help: "Write an id into each note that has none; no other byte is changed.")
    var stamp = false

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        let context = common.context
        try context.run {
            let configuration = try Configuration.read(context.folders.configuration)
            let options = DeckOptions(paths.isEmpty ? decks.paths : paths)
            var report = CheckReport(try Workspace.deckFiles(options, configuration, context), named: paths)
            if stamp { try report.stamp() }
            if json {
                try context.console.print(text: JSONText.page(report))
            } else {
                try context.console.print(report.lines)
            }
            return report.hasErrors ? .fault : .done
        }
    }
}

extension DeckOptions {
    init(_ paths: [String]) {
        self.init()
        self.paths = paths
    }
}
