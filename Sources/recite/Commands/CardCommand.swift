import ArgumentParser
import Cards
import Drilling
import Foundation
import Scheduling
import Storage

/// `recite card`: one card at a time.
struct CardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "card",
        abstract: "Look at a card, take its last answer back, or set it aside.",
        discussion: """
            A card is named by its id or the beginning of it; `:i` in a session tells it.

            Examples:
              recite card undo                    take back the last answer of all
              recite card undo rivers-5k2mx8w0q1tz
              recite card show rivers-5k2m
              recite card unsuspend rivers-5k2m
              recite card flags                   what learners say of cards
            """,
        subcommands: [
            CardUndoCommand.self, CardShowCommand.self, CardSuspendCommand.self, CardUnsuspendCommand.self,
            CardFlagsCommand.self,
        ])
}

/// `recite card undo`: beyond the session that is over.
struct CardUndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take back the last answer, of a card or of all; again goes further back.")

    @Argument(help: "The card's id, or how it begins.") var card: String?
    @OptionGroup var decks: DeckOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let context = common.context
        try context.run {
            let workspace = try Workspace(decks: decks, library: library, in: context)
            let lock = try SessionLock(library: workspace.library.path)
            defer { _ = lock }
            try workspace.refresh()
            let id = try card.map { try workspace.card($0).id }
            guard let last = try workspace.library.lastAnswer(of: id) else {
                context.console.tell("recite: there is no answer to take back")
                return .fault
            }
            try workspace.takeBack(last)
            try context.console.print("Undone: \(last.told)")
            return .done
        }
    }
}

/// `recite card show`: how a card went.
struct CardShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a card's question and how it went so far.")

    @Argument(help: "The card's id, or how it begins.") var card: String
    @OptionGroup var decks: DeckOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var common: CommonOptions
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
        let context = common.context
        try context.run {
            let workspace = try Workspace(forReading: decks, library: library, in: context)
            let row = try workspace.card(card)
            let said = Announcement.history(try workspace.history(of: row.id))
            if json {
                try context.console.print(try JSONText.line(said))
                return .done
            }
            let place = try workspace.place(of: row.id)
            let state = row.isAsked ? "" : "  (not asked: suspended, off or gone)"
            try context.console.print(
                ["\(row.id)  \(workspace.name(of: row.deck)):\(place.line)\(state)"]
                    + said.lines(width: context.console.width))
            return .done
        }
    }
}

/// `recite card suspend`: ask a card no more.
struct CardSuspendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suspend", abstract: "Ask a card no more until it is unsuspended.")

    @Argument(help: "The card's id, or how it begins.") var card: String
    @OptionGroup var decks: DeckOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try Workspace.mark(card, .suspend, "Suspended", decks, library, common.context)
    }
}

/// `recite card unsuspend`: ask a card again.
struct CardUnsuspendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unsuspend", abstract: "Ask a suspended card again.")

    @Argument(help: "The card's id, or how it begins.") var card: String
    @OptionGroup var decks: DeckOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try Workspace.mark(card, .unsuspend, "Asked again", decks, library, common.context)
    }
}

/// `recite card flags`: the instructor's list.
struct CardFlagsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flags", abstract: "List the cards that were flagged or called bad, with the reasons.")

    @OptionGroup var decks: DeckOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var common: CommonOptions
    @Flag(help: "Print JSON.") var json = false

    private struct Line: Encodable {
        var card: String
        var day: String
        /// Absent for a flag without a reason.
        var reason: String?
    }

    func run() throws {
        let context = common.context
        try context.run {
            let workspace = try Workspace(forReading: decks, library: library, in: context)
            let lines = try workspace.library.flags().map { mark in
                let reason: String? = if case .flag(let text) = mark.kind { text } else { nil }
                return Line(card: mark.card.description, day: mark.moment.day, reason: reason)
            }
            if json {
                try context.console.print(text: JSONText.page(lines))
            } else {
                try context.console.print(
                    lines.isEmpty
                        ? ["No card is flagged."]
                        : lines.map {
                            "\($0.day)  \($0.card)" + ($0.reason.map { "  bad: \($0)" } ?? "  flagged")
                        })
            }
            return .done
        }
    }
}

extension Review {
    /// An answer in a line.
    fileprivate var told: String {
        let text = typed.map { $0.isEmpty ? "" : " '\($0)'" } ?? ""
        return "\(card), answered\(text) on \(moment.day), rated \(rating?.word ?? "nothing")"
    }
}
