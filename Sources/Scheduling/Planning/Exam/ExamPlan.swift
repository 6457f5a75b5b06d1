/// On which days to review each card so that much is known on the day of the exam.
///
/// Days count from today, 0. Whatever plan it is, no day's expected time goes beyond the minutes.
package struct ExamPlan: Sendable {
    /// The days of each card, in the order of the cards, ascending.
    package internal(set) var days: [[Int]]
    /// Cards expected to be recalled on the day of the exam.
    package internal(set) var known: Double
    /// Expected seconds, day by day.
    package internal(set) var seconds: [Double]

    /// No review at all.
    static func nothing(_ cards: [ExamCard], _ limits: ExamLimits) -> ExamPlan {
        ExamPlan(
            days: cards.map { _ in [] },
            known: cards.reduce(0) { $0 + $1.course(on: [], limits.costs).known },
            seconds: [Double](repeating: 0, count: max(1, cards.map(\.exam).max() ?? 1)))
    }

    /// Adds a card's days to a plan that has none of it.
    mutating func set(_ days: [Int], of index: Int, from old: ExamCard.Course, to new: ExamCard.Course) {
        for (day, seconds) in zip(self.days[index], old.seconds) { self.seconds[day] -= seconds }
        for (day, seconds) in zip(days, new.seconds) { self.seconds[day] += seconds }
        known += new.known - old.known
        self.days[index] = days
    }
}

/// What a day has room for.
package struct ExamLimits: Sendable {
    package var secondsPerDay: Double
    package var newPerDay: Int
    package var costs: StudyCosts

    package init(minutesPerDay: Double, newPerDay: Int, costs: StudyCosts = StudyCosts()) {
        (secondsPerDay, self.newPerDay, self.costs) = (max(0, minutesPerDay) * 60, max(0, newPerDay), costs)
    }
}

/// The best plan that was found, beside what it is compared with.
package struct ExamComparison: Sendable {
    package let nothing: ExamPlan
    /// FSRS's own due days, the least likely recalled first where a day is full.
    package let plain: ExamPlan
    package let best: ExamPlan

    /// Plans afresh and on top of FSRS's days, and keeps the best of all: it is never worse than either.
    package init(_ cards: [ExamCard], _ limits: ExamLimits) {
        nothing = ExamPlan.nothing(cards, limits)
        plain = PlainExam(cards, limits).plan
        let candidates = [nothing, plain].map { ExamSearch(cards, limits, from: $0).improved() }
        best = (candidates + [plain, nothing]).reduce(nothing) { $1.known > $0.known ? $1 : $0 }
    }
}
