import Cards

/// The time until a card comes back: whole days, or part of one.
enum Length: Hashable {
    case days(Int)
    case seconds(Int)

    /// Whole days; none below one.
    var days: Int {
        switch self {
        case .days(let days): days
        case .seconds: 0
        }
    }
}

extension Scheduler {
    /// Days below which a card comes back within its day, as in Anki.
    private static let shortest = 0.5
    /// Seconds; below, it would come at once.
    private static let leastSeconds = 60

    /// The interval as part of a day, for a card that is learned or relearned without steps by a model that knows of
    /// fractions of days; else absent.
    func shortLength(_ days: Double, _ turn: Turn, _ rating: Rating) -> Length? {
        guard formulas.countsFractionsOfDays, days < Scheduler.shortest else { return nil }
        switch turn.phase {
        case .learning where steps.learning.isEmpty: break
        case .relearning where steps.relearning.isEmpty: break
        case .review where steps.relearning.isEmpty && rating == .again: break
        case .learning, .relearning, .review: return nil
        }
        return .seconds(max(Scheduler.leastSeconds, Int((days * Double(secondsPerDay)).rounded())))
    }

    /// The state of a card that comes back within its day.
    func state(_ turn: Turn, _ memory: MemoryState, inSeconds seconds: Int) -> CardState.Seen {
        let due = turn.moment.adding(seconds: seconds)
        let phase: CardState.Phase =
            switch turn.phase {
            case .learning: .learning(step: 0)
            case .relearning, .review: .relearning(step: 0)
            }
        return turn.state(memory, phase, due: due, dueDay: due.studyDay, lapsed: turn.phase == .review)
    }
}
