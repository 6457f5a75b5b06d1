import Scheduling

/// How much is due today and on the next days.
package struct ForecastPanel: Panel, Hashable {
    /// Cards that were due before today; they stand in today's count too.
    package let overdue: Int
    /// Today and the days after it, 30 in all, each with what falls due on it.
    package let days: [Day]
    /// Cards that are due later than that.
    package let later: Int

    package struct Day: Codable, Hashable, Sendable {
        package let date: StudyDate
        package let due: Int
    }

    package init(history: History) {
        var (overdue, later) = (0, 0)
        var due = Array(repeating: 0, count: 30)
        for seen in history.activeCards.compactMap(\.state.seen) {
            if seen.dueDay < history.today { overdue += 1 }
            guard seen.dueDay < history.today + due.count else {
                later += 1
                continue
            }
            due[max(seen.dueDay, history.today) - history.today] += 1
        }
        self.overdue = overdue
        self.later = later
        days = due.enumerated().map { offset, due in
            Day(date: StudyDate(day: history.today + offset), due: due)
        }
    }

    package var text: [String] {
        ["Due"] + Layout.wrapped(sentence) + (isEmpty ? [] : [""] + table.lines)
    }

    private var week: ArraySlice<Day> { days.prefix(7) }

    private var isEmpty: Bool { days.allSatisfy { $0.due == 0 } }

    private var sentence: String {
        guard !isEmpty || later > 0 else { return "Nothing is due: no card was answered yet." }
        let today = days.first?.due ?? 0
        let next = week.dropFirst().reduce(0) { $0 + $1.due }
        let overdue = overdue > 0 ? ", \(overdue) of them overdue" : ""
        return "\(Layout.count(today, "card")) due today\(overdue); \(next) more in the six days after. "
            + "New cards and lapses come on top."
    }

    private var table: TextTable {
        let most = max(week.map(\.due).max() ?? 0, 1)
        return TextTable(
            head: ["day", "cards", ""],
            rows: week.map { day in
                let length = (day.due * 40 + most - 1) / most
                return [day.date.named, "\(day.due)", String(repeating: "#", count: length)]
            })
    }
}
