import ArgumentParser
import Cards
import Drilling
import Scheduling
import Storage

/// `recite decks`: what decks there are.
struct DecksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decks",
        abstract: "List the decks with their cards.",
        discussion: """
            Examples:
              recite decks
              recite decks --json
            """)

    @OptionGroup var decks: DeckOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var common: CommonOptions

    @Flag(help: "Print JSON.")
    var json = false

    /// A deck's line.
    private struct Line: Encodable {
        var path: String
        var title: String
        var cards = 0
        var new = 0
        var due = 0
    }

    func run() throws {
        let context = common.context
        try context.run {
            let workspace = try Workspace(forReading: decks, library: library, in: context)
            let lines = try lines(of: workspace)
            if json {
                try context.console.print(text: JSONText.page(lines))
            } else {
                try context.console.print(lines.map(text))
            }
            return .done
        }
    }

    private func lines(of workspace: Workspace) throws -> [Line] {
        let now = workspace.context.timekeeper.now
        var lines: [String: Line] = [:]
        for deck in try workspace.library.decks() where workspace.decks[deck.path] != nil {
            lines[deck.path] = Line(
                path: workspace.name(of: deck.path), title: deck.header.title ?? deck.shortName)
        }
        for card in try workspace.library.cardRows() where card.isAsked {
            lines[card.deck]?.cards += 1
            if let seen = card.state.seen {
                lines[card.deck]?.due += seen.isDue(at: now) ? 1 : 0
            } else {
                lines[card.deck]?.new += 1
            }
        }
        return lines.values.sorted { $0.path < $1.path }
    }

    private func text(_ line: Line) -> String {
        "\(line.path): \(line.title): \(plural(line.cards, "card")), \(line.due) due, \(line.new) new"
    }
}
