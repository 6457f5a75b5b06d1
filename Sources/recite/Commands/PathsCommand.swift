import ArgumentParser

/// `recite paths`: where things lie.
struct PathsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "paths",
        abstract: "Show where the library, the decks and the configuration are.",
        discussion: """
            Examples:
              recite paths
              recite paths --json
            """)

    @OptionGroup var decks: DeckOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var common: CommonOptions

    @Flag(help: "Print JSON.")
    var json = false

    /// What is where, in both faces.
    private struct Places: Encodable {
        var library: String
        var configuration: String
        var decks: [String]
    }

    func run() throws {
        let context = common.context
        try context.run {
            let configuration = try Configuration.read(context.folders.configuration)
            let places = Places(
                library: FileSystem.absolute(Workspace.libraryPath(library, configuration, context)),
                configuration: context.folders.configuration,
                decks: Workspace.deckPaths(decks, configuration, context).map(FileSystem.absolute))
            if json {
                try context.console.print(text: JSONText.page(places))
            } else {
                try print(places, context)
            }
            return .done
        }
    }

    private func print(_ places: Places, _ context: Context) throws {
        try context.console.print(
            [
                "library        \(places.library)", "configuration  \(places.configuration)",
            ] + places.decks.map { "decks          \($0)" })
    }
}
