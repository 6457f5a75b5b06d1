import ArgumentParser
import Cards
import Drilling
import Scheduling
import Storage

/// `recite plan exam`: what to review when, so that most is known on the day.
struct PlanExamCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exam",
        abstract: "Review on the days that make most known on the day of the exam (`exam:` of a deck).",
        discussion: """
            Compares its plan with FSRS's own due days and with no study at all, within the same minutes a day. \
            Answers change what is best: run it again every day or two.

            Examples:
              recite plan exam --minutes 20
              recite plan exam --minutes 20 --decks Decks/rome.md --apply
            """)

    @Option(
        help: ArgumentHelp(
            "Minutes a day (else minutes-per-day of config.yaml, else 20).", valueName: "minutes"))
    var minutes: Double?

    @OptionGroup var options: PlanOptions

    private static let usualMinutes = 20.0
    private static let usualNewPerDay = 20

    func validate() throws {
        guard 0...1440 ~= minutes ?? 0 else { throw ValidationError("--minutes is 0 to 1440.") }
    }

    func run() throws {
        try options.run { workspace in
            let today = workspace.context.timekeeper.now.studyDay
            let asked = try workspace.askedCards()
            let subjects = try PlanExamCommand.subjects(asked, today: today)
            let limits = try limits(of: workspace, subjects)
            let comparison = ExamComparison(subjects.map(\.card), limits)
            let plan = ExamOutcome(comparison, subjects, today: today)
            return PlanOptions.Draft(
                kind: .exam, moves: plan.moves,
                dueDays: asked.compactMap { card in
                    card.row.state.seen.flatMap { $0.phase == .review ? $0.dueDay : nil }
                },
                facts: plan.facts(minutes: limits.secondsPerDay / 60))
        }
    }

    /// The cards of decks that have an exam ahead.
    private static func subjects(_ asked: [Workspace.AskedCard], today: Int) throws -> [ExamOutcome.Subject] {
        var schedulers: [String: Scheduler] = [:]
        let subjects = asked.compactMap { row, deck -> ExamOutcome.Subject? in
            guard let text = deck.header.exam, let exam = StudyDay(argument: text), exam.day > today else {
                return nil
            }
            let scheduler = schedulers[deck.path] ?? Scheduler(settings: deck.settings)
            schedulers[deck.path] = scheduler
            return ExamOutcome.Subject(
                card: scheduler.examCard(row.id, row.state, today: today, exam: exam.day),
                dueDay: row.state.seen?.dueDay, deck: deck.shortName, exam: exam)
        }
        guard !subjects.isEmpty else {
            throw PlanningFault(
                description:
                    "error: no deck has an exam ahead; write `exam: 2027-06-30` in a deck's front matter")
        }
        return subjects
    }

    private func limits(of workspace: Workspace, _ subjects: [ExamOutcome.Subject]) throws -> ExamLimits {
        let configuration = workspace.configuration
        let decks = Set(subjects.map(\.deck)).count
        let new = configuration.defaults.newPerDay ?? PlanExamCommand.usualNewPerDay
        let usual = StudyCosts().recall
        let pace = try workspace.library.pace().map { Double($0) / 1000 / usual }
        return ExamLimits(
            minutesPerDay: minutes ?? configuration.planning.minutesPerDay ?? PlanExamCommand.usualMinutes,
            newPerDay: new * decks, costs: StudyCosts(scale: min(max(pace ?? 1, 0.2), 5)))
    }
}
