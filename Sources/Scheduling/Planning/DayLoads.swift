/// How many cards are due on each study day.
package struct DayLoads: Hashable, Sendable {
    private var counts: [Int: Int] = [:]

    package init() {}

    package init(_ days: some Sequence<Int>) {
        for day in days { counts[day, default: 0] += 1 }
    }

    package subscript(day: Int) -> Int {
        get { counts[day, default: 0] }
        set { counts[day] = newValue }
    }

    package mutating func take(_ move: DueMove) {
        self[move.from] -= 1
        self[move.to] += 1
    }

    /// The sum of all days.
    package var total: Int { counts.values.reduce(0, +) }

    /// The most on one day of a range.
    package func peak(of days: ClosedRange<Int>) -> Int { days.reduce(0) { max($0, self[$1]) } }
}
