import ArgumentParser
import Cards
import Drilling
import Foundation
import Scheduling
import Storage

/// `recite plan`: moves due days, with a look first and a way back.
struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Move due days: even load, easy days, backlog, holiday, exam; with preview and undo.",
        discussion: """
            Each plan only shows what it would do, until --apply. An applied plan holds for a card until it is \
            answered again. Easy days, minutes-per-day and `balance: true` (each session ends with an even load) \
            stand in config.yaml; `exam: 2027-06-30` in a deck's front matter.

            Examples:
              recite plan                                      the days ahead, and the plans in force
              recite plan balance --easy-days "sat reduced, sun minimum"
              recite plan backlog --days 10 --apply
              recite plan holiday 2026-12-20 2027-01-03
              recite plan exam --minutes 20
              recite plan undo
            """,
        subcommands: [
            PlanShowCommand.self, PlanBalanceCommand.self, PlanBacklogCommand.self, PlanHolidayCommand.self,
            PlanExamCommand.self, PlanUndoCommand.self,
        ],
        defaultSubcommand: PlanShowCommand.self)
}

/// The options of all plans.
struct PlanOptions: ParsableArguments {
    @OptionGroup var decks: DeckOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var common: CommonOptions

    @Flag(help: "Do it; else it is only shown.")
    var apply = false

    @Flag(help: "Print JSON.")
    var json = false

    /// A plan's moves and what to say of them.
    struct Draft {
        var kind: PlanRecord.Kind
        var moves: [DueMove]
        /// The due days of all cards in review, as they are.
        var dueDays: [Int]
        var facts: [String]
    }

    /// Works a plan out, applies it if that is wanted, and shows it.
    func run(_ draft: (Workspace) throws -> Draft) throws {
        let context = common.context
        try context.run {
            try Workspace.plan(decks, library, in: context, writing: apply) { workspace in
                try show(draft(workspace), of: workspace)
            }
            return .done
        }
    }

    private func show(_ plan: Draft, of workspace: Workspace) throws {
        let console = workspace.context.console
        let preview = PlanPreview(
            plan.kind, plan.moves, of: plan.dueDays, today: workspace.context.timekeeper.now.studyDay,
            facts: plan.facts, isApplied: apply && !plan.moves.isEmpty)
        if preview.isApplied { try workspace.apply(plan.kind, plan.moves, summary: preview.summary) }
        if json {
            try console.print(text: JSONText.page(preview))
        } else {
            try console.print(preview.text)
        }
    }
}

/// `recite plan undo`.
struct PlanUndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take the last plan back: every due day as it was before.")

    @OptionGroup var decks: DeckOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let context = common.context
        try context.run {
            var undone: LoggedPlan?
            try Workspace.plan(decks, library, in: context, writing: true) { workspace in
                undone = try workspace.library.undoLastPlan(as: UUID(), at: context.timekeeper.now)
            }
            guard let undone else {
                context.console.tell("recite: no plan is in force; `recite plan` lists them")
                return .fault
            }
            try context.console.print(
                "Undone: \(undone.plan.kind.rawValue) of \(StudyDay(undone.plan.moment.studyDay).iso), "
                    + "\(plural(undone.cards, "card")).")
            return .done
        }
    }
}
