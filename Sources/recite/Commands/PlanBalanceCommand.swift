import ArgumentParser
import Cards
import Drilling
import Scheduling
import Storage

/// `recite plan balance`: an even load and easy days.
struct PlanBalanceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "balance",
        abstract: "Even out the next 90 days, keep easy days easy and siblings apart.",
        discussion: "Each card moves within its own fuzz range only, so that its recall hardly changes.")

    @Option(
        help: ArgumentHelp(
            "Weekdays that take less: reduced (half) or minimum (else easy-days of config.yaml).",
            valueName: "days"))
    var easyDays: EasyDays?

    @OptionGroup var options: PlanOptions

    func run() throws {
        try options.run { workspace in
            let today = workspace.context.timekeeper.now.studyDay
            let cards = try workspace.plannedCards(recallOn: today)
            let moves = Balance(
                cards, today: today, easyDays: easyDays ?? workspace.configuration.planning.easyDays
            ).moves()
            return PlanOptions.Draft(
                kind: .balance, moves: moves, dueDays: cards.map(\.dueDay),
                facts: facts(moves, cards, today: today))
        }
    }

    private func facts(_ moves: [DueMove], _ cards: [PlannedCard], today: Int) -> [String] {
        guard !moves.isEmpty else { return ["The days ahead are as even as the fuzz ranges let them be."] }
        let days = today + 1...today + 30
        let before = DayLoads(cards.map(\.dueDay))
        var after = before
        for move in moves { after.take(move) }
        return [
            "\(moves.count) of \(plural(cards.count, "card")) move, by at most \(plural(moves.furthest, "day")).",
            "Busiest of the next 30 days: \(before.peak(of: days)) reviews now, \(after.peak(of: days)) after.",
        ]
    }
}

extension EasyDays: ExpressibleByArgument {
    public init?(argument: String) {
        guard let days = try? EasyDays(reading: argument) else { return nil }
        self = days
    }
}
