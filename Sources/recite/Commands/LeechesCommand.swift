import ArgumentParser
import Cards
import Drilling
import Foundation
import Scheduling
import Storage

/// `recite leeches`: cards that are forgotten again and again.
struct LeechesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "leeches",
        abstract: "List the cards that are forgotten again and again, and stop asking them.",
        discussion: """
            A leech costs more time than ten good cards. Split it, give it a hint or a better question: an edit that \
            changes its meaning starts it anew.

            Examples:
              recite leeches
              recite leeches --lapses 5
              recite leeches --suspend     do not ask them until --unsuspend
            """)

    @Option(help: ArgumentHelp("Lapses that make a leech.", valueName: "count"))
    var lapses = Leech.threshold

    @Flag(help: "Ask none of them any more.")
    var suspend = false

    @Flag(help: "Ask those that are suspended again.")
    var unsuspend = false

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var decks: DeckOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var common: CommonOptions

    private struct Line: Encodable {
        var card: String
        var deck: String
        var lapses: Int
        var reviews: Int
        var isSuspended: Bool
        /// The first line of the note.
        var text: String
    }

    func validate() throws {
        guard lapses > 0 else { throw ValidationError("--lapses is 1 or more.") }
        guard !suspend || !unsuspend else {
            throw ValidationError("--suspend and --unsuspend exclude each other.")
        }
    }

    func run() throws {
        let context = common.context
        try context.run {
            try Workspace.plan(decks, library, in: context, writing: suspend || unsuspend, show)
            return .done
        }
    }

    private func show(_ workspace: Workspace) throws {
        let rows = try leeches(of: workspace)
        if suspend || unsuspend { try mark(rows, in: workspace) }
        let lines = try rows.map { try line($0, of: workspace) }
        if json {
            try workspace.context.console.print(text: JSONText.page(lines))
        } else {
            try workspace.context.console.print(text(lines))
        }
    }

    /// Worst first.
    private func leeches(of workspace: Workspace) throws -> [CardRow] {
        try workspace.library.cardRows().filter { row in
            workspace.decks[row.deck] != nil && !row.isRetired && !row.isOff
                && Leech.isOne(lapses: row.state.seen?.lapses ?? 0, threshold: lapses)
        }.sorted {
            ($1.state.seen?.lapses ?? 0, $0.id.description) < ($0.state.seen?.lapses ?? 0, $1.id.description)
        }
    }

    private func mark(_ rows: [CardRow], in workspace: Workspace) throws {
        let now = workspace.context.timekeeper.now
        try workspace.library.append(
            rows.filter { $0.isAsked == suspend }.map { row in
                Mark(card: row.id, kind: suspend ? .suspend : .unsuspend, moment: now)
            })
    }

    private func line(_ row: CardRow, of workspace: Workspace) throws -> Line {
        let slice = try SliceReader(row.deck).read(row.span)
        let first = String(decoding: slice.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
        return Line(
            card: row.id.description, deck: workspace.name(of: row.deck), lapses: row.state.seen?.lapses ?? 0,
            reviews: row.state.seen?.reviews ?? 0, isSuspended: suspend || (!unsuspend && !row.isAsked),
            text: first)
    }

    private func text(_ lines: [Line]) -> [String] {
        guard !lines.isEmpty else { return ["No leeches: no card was forgotten \(plural(lapses, "time"))."] }
        let cards = lines.flatMap { line in
            [
                "\(line.card): \(plural(line.lapses, "lapse")) in \(plural(line.reviews, "answer"))"
                    + "\(line.isSuspended ? ", suspended" : "") (\(line.deck))",
                "      \(line.text)",
            ]
        }
        let advice =
            suspend
            ? "They are not asked any more; `recite leeches --unsuspend` brings them back."
            : "Reword or split them in the deck, or stop asking them: recite leeches --suspend"
        return cards + ["", advice]
    }
}
