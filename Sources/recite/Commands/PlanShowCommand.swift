import ArgumentParser
import Cards
import Drilling
import Scheduling
import Storage

/// `recite plan` alone: the days ahead and the plans of the past.
struct PlanShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the days ahead and the plans so far.")

    @OptionGroup var decks: DeckOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var common: CommonOptions

    @Flag(help: "Print JSON.")
    var json = false

    private static let days = 14

    private struct Overview: Encodable {
        struct Day: Encodable {
            var date: String
            var due: Int
        }

        struct Plan: Encodable {
            var date: String
            var kind: PlanRecord.Kind
            var cards: Int
            var isUndone: Bool
            var summary: String
        }

        var days: [Day]
        var plans: [Plan]
    }

    func run() throws {
        let context = common.context
        try context.run {
            let workspace = try Workspace(forReading: decks, library: library, in: context)
            let overview = try overview(of: workspace)
            if json {
                try context.console.print(text: JSONText.page(overview))
            } else {
                try context.console.print(text(overview))
            }
            return .done
        }
    }

    private func overview(of workspace: Workspace) throws -> Overview {
        let today = workspace.context.timekeeper.now.studyDay
        let loads = DayLoads(try workspace.plannedCards(recallOn: today).map { max(today, $0.dueDay) })
        return Overview(
            days: (today..<today + PlanShowCommand.days).map {
                Overview.Day(date: StudyDay($0).named, due: loads[$0])
            },
            plans: try workspace.library.plans().map { logged in
                Overview.Plan(
                    date: StudyDay(logged.plan.moment.studyDay).iso, kind: logged.plan.kind,
                    cards: logged.cards,
                    isUndone: logged.isUndone, summary: logged.plan.summary)
            })
    }

    private func text(_ overview: Overview) -> [String] {
        let days = overview.days.map { "\($0.date)  \(plural($0.due, "review"))" }
        let plans = overview.plans.map { plan in
            "\(plan.date) \(plan.kind.rawValue)\(plan.isUndone ? " (undone)" : ""): \(plan.summary)"
        }
        return days + [""] + (plans.isEmpty ? ["No plan was made yet."] : plans)
    }
}
