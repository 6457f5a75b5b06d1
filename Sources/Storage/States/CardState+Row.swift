import Cards
import GRDB
import Scheduling

extension CardState {
    /// Reads the columns of the table `state`.
    init(_ row: Row) throws {
        guard let phase = Phase(name: try row.value("phase"), step: try row.value("step")) else {
            self = .new
            return
        }
        let last = try row.moment("last")
        self = .seen(
            Seen(
                memory: MemoryState(
                    stability: try row.value("stability"), difficulty: try row.value("difficulty"),
                    shortStability: try row.value("shortStability")),
                phase: phase, last: last, lastDay: try row.value("lastDay"),
                due: Moment(milliseconds: try row.value("due"), offsetMinutes: last.offsetMinutes),
                dueDay: try row.value("dueDay"), reviews: try row.value("reviews"),
                lapses: try row.value("lapses")))
    }

    /// The columns that `init(_:from:)` reads, in its order.
    static let columns = """
        state.phase, state.step, state.stability, state.shortStability, state.difficulty, state.last,
          state.offset, state.lastDay, state.due, state.dueDay, state.reviews, state.lapses
        """

    /// Reads `columns`, the first of which stands at that place.
    init(_ row: Row, from start: Int) throws {
        guard
            let phase = Phase(
                name: try row.decode(atIndex: start), step: try row.decode(atIndex: start + 1))
        else {
            self = .new
            return
        }
        let last = Moment(
            milliseconds: try row.decode(atIndex: start + 5),
            offsetMinutes: try row.decode(atIndex: start + 6))
        let due = Moment(
            milliseconds: try row.decode(atIndex: start + 8), offsetMinutes: last.offsetMinutes)
        self = .seen(
            Seen(
                memory: MemoryState(
                    stability: try row.decode(atIndex: start + 2),
                    difficulty: try row.decode(atIndex: start + 4),
                    shortStability: try row.decode(atIndex: start + 3)),
                phase: phase, last: last, lastDay: try row.decode(atIndex: start + 7), due: due,
                dueDay: try row.decode(atIndex: start + 9), reviews: try row.decode(atIndex: start + 10),
                lapses: try row.decode(atIndex: start + 11)))
    }

    /// What the column `phase` says.
    var phaseName: String { seen?.phase.name ?? "new" }
}

extension CardState.Phase {
    fileprivate var name: String {
        switch self {
        case .learning: "learning"
        case .review: "review"
        case .relearning: "relearning"
        }
    }

    var step: Int? {
        switch self {
        case .learning(let step), .relearning(let step): step
        case .review: nil
        }
    }

    /// Absent for a new card.
    fileprivate init?(name: String, step: Int?) {
        switch name {
        case "learning": self = .learning(step: step ?? 0)
        case "relearning": self = .relearning(step: step ?? 0)
        case "review": self = .review
        default: return nil
        }
    }
}
