import Cards
import Scheduling
import Storage

/// What a plan would move, and how the days would look then: a value with two faces.
struct PlanPreview: Encodable {
    var kind: PlanRecord.Kind
    var isApplied: Bool
    /// Facts of the plan, a sentence each.
    var facts: [String]
    var moves: [Move]
    var days: [Day]

    struct Move: Encodable {
        var card: String
        /// ISO 8601 dates.
        var from: String
        var to: String
    }

    /// A study day and how many cards in review fall due on it; today's are all that wait.
    struct Day: Encodable {
        var date: String
        var now: Int
        var after: Int
    }

    /// Days that are shown at least, and at most.
    private static let shown = 14...42

    init(
        _ kind: PlanRecord.Kind, _ moves: [DueMove], of dueDays: [Int], today: Int, facts: [String],
        isApplied: Bool
    ) {
        (self.kind, self.facts, self.isApplied) = (kind, facts, isApplied)
        self.moves = moves.map {
            Move(card: $0.card.description, from: StudyDay($0.from).iso, to: StudyDay($0.to).iso)
        }
        let before = DayLoads(dueDays.map { max(today, $0) })
        var after = before
        for move in moves {
            after.take(DueMove(card: move.card, from: max(today, move.from), to: max(today, move.to)))
        }
        let last = moves.map { max($0.from, $0.to) - today + 1 }.max() ?? 0
        let count = min(max(last, PlanPreview.shown.lowerBound), PlanPreview.shown.upperBound)
        days = (today..<today + count).map {
            Day(date: StudyDay($0).named, now: before[$0], after: after[$0])
        }
    }

    var summary: String { facts.first ?? "" }

    var text: [String] {
        var lines = facts
        guard !moves.isEmpty else { return lines }
        lines += ["", "date             now  after"]
        lines += days.map { day in
            "\(day.date)  \(padded(day.now, to: 4))  \(padded(day.after, to: 5))"
        }
        lines += ["", ending]
        return lines
    }

    private var ending: String {
        isApplied
            ? "Done. `recite plan undo` puts every due day back."
            : "Nothing is changed yet: add --apply to do it; `recite plan undo` would put every due day back."
    }

    private func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: " ", count: max(0, width - digits.count)) + digits
    }
}
