import ArgumentParser
import Cards
import Drilling
import Scheduling
import Storage

/// How cards are spread.
struct SpreadOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Spread over so many days.", valueName: "count"))
    var days: Int?

    @Option(help: ArgumentHelp("Fill each day up to so many reviews instead.", valueName: "count"))
    var perDay: Int?

    func validate() throws {
        guard days == nil || perDay == nil else {
            throw ValidationError("--days and --per-day exclude each other.")
        }
        guard 1...365 ~= days ?? 1 else { throw ValidationError("--days is 1 to 365.") }
        guard 1...9999 ~= perDay ?? 1 else { throw ValidationError("--per-day is 1 to 9999.") }
    }

    /// Spreads some of the cards from a day on; the others are the load that is there.
    func moves(
        of waiting: [PlannedCard], from first: Int, besides others: [PlannedCard], easyDays: EasyDays,
        usualDays: Int
    ) -> [DueMove] {
        let loads = DayLoads(others.map(\.dueDay))
        let spread =
            perDay.map {
                Spread(waiting.count, from: first, perDay: $0, loads: loads, easyDays: easyDays)
            }
            ?? Spread(
                waiting.count, over: first...first + (days ?? usualDays) - 1, loads: loads, easyDays: easyDays
            )
        return spread.moves(of: waiting)
    }
}

/// `recite plan backlog`: what waits, spread over some days.
struct PlanBacklogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backlog",
        abstract: "Spread the reviews that wait over some days, the most endangered first.")

    @OptionGroup var spread: SpreadOptions
    @OptionGroup var options: PlanOptions

    private static let usualDays = 7

    func run() throws {
        try options.run { workspace in
            let today = workspace.context.timekeeper.now.studyDay
            let cards = try workspace.plannedCards(recallOn: today)
            let waiting = cards.filter { $0.dueDay <= today }
            // A card that stays today keeps its due day, and with it how long it is overdue.
            let moves = spread.moves(
                of: waiting, from: today, besides: cards.filter { $0.dueDay > today },
                easyDays: workspace.configuration.planning.easyDays, usualDays: PlanBacklogCommand.usualDays
            ).filter { $0.to > today }
            return PlanOptions.Draft(
                kind: .backlog, moves: moves, dueDays: cards.map(\.dueDay),
                facts: facts(waiting, moves, today: today))
        }
    }

    private func facts(_ waiting: [PlannedCard], _ moves: [DueMove], today: Int) -> [String] {
        guard !waiting.isEmpty else { return ["No review waits."] }
        guard let last = moves.map(\.to).max() else {
            return ["\(plural(waiting.count, "review")) wait; all fit today."]
        }
        let safe = waiting.filter { card in !moves.contains { $0.card == card.id } }
        return [
            "\(plural(waiting.count, "review")) wait: \(safe.count) stay today, "
                + "\(moves.count) are spread until \(StudyDay(last).named).",
            "The least likely recalled come first.",
        ]
    }
}

/// `recite plan holiday`: days without reviews.
struct PlanHolidayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "holiday",
        abstract: "Keep days free; what is due then is spread over the days after, most endangered first.",
        discussion: """
            Examples:
              recite plan holiday 2026-12-20 2027-01-03
              recite plan holiday 2026-12-20 2027-01-03 --per-day 60 --apply
            """)

    @Argument(help: ArgumentHelp("The first free day.", valueName: "first"))
    var first: StudyDay

    @Argument(help: ArgumentHelp("The last free day.", valueName: "last"))
    var last: StudyDay

    @OptionGroup var spread: SpreadOptions
    @OptionGroup var options: PlanOptions

    func validate() throws {
        guard first.day <= last.day else {
            throw ValidationError("The last free day comes before the first.")
        }
        guard last.day - first.day < 366 else { throw ValidationError("A holiday has at most a year.") }
    }

    func run() throws {
        try options.run { workspace in
            let today = workspace.context.timekeeper.now.studyDay
            guard last.day >= today else {
                throw PlanningFault(description: "error: the holiday was over on \(last.named)")
            }
            let back = last.day + 1
            let cards = try workspace.plannedCards(recallOn: back)
            // A holiday that has begun takes what waits along.
            let isFree = { (day: Int) in max(day, today) >= first.day && day <= last.day }
            let waiting = cards.filter { isFree($0.dueDay) }
            let moves = spread.moves(
                of: waiting, from: back, besides: cards.filter { !isFree($0.dueDay) },
                easyDays: workspace.configuration.planning.easyDays,
                usualDays: max(3, min(14, back - first.day)))
            return PlanOptions.Draft(
                kind: .holiday, moves: moves, dueDays: cards.map(\.dueDay), facts: facts(moves))
        }
    }

    private func facts(_ moves: [DueMove]) -> [String] {
        guard let until = moves.map(\.to).max() else {
            return ["Nothing is due from \(first.named) to \(last.named)."]
        }
        return [
            "Free from \(first.named) to \(last.named): \(plural(moves.count, "review")) "
                + "come from the day after until \(StudyDay(until).named).",
            "New cards are not counted: leave them alone by --new 0.",
        ]
    }
}
