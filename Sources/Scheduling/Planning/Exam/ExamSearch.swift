/// Improves a plan by adding one review at a time: always the one that gains most for its seconds and fits its day.
///
/// A card's gain is worked out anew when it comes up, as the days have filled meanwhile; what it was before bounds it
/// well enough to keep the order (lazy greedy, Minoux 1978).
struct ExamSearch {
    private let cards: [ExamCard]
    private let limits: ExamLimits
    private var plan: ExamPlan
    private var courses: [ExamCard.Course]
    private var newOnDay: [Int]

    /// Reviews of one card.
    private static let mostReviews = 4
    /// Days before the exam of which each is tried; of the others as many more, different ones for different cards.
    private static let closeDays = 21
    /// Gains below this many cards are not worth a review.
    private static let leastGain = 1e-4

    init(_ cards: [ExamCard], _ limits: ExamLimits, from plan: ExamPlan) {
        (self.cards, self.limits, self.plan) = (cards, limits, plan)
        courses = zip(cards, plan.days).map { $0.course(on: $1, limits.costs) }
        newOnDay = [Int](repeating: 0, count: plan.seconds.count)
        for (card, days) in zip(cards, plan.days) where card.memory == nil {
            if let first = days.first { newOnDay[first] += 1 }
        }
    }

    private struct Addition {
        var index: Int
        var days: [Int]
        var course: ExamCard.Course
        /// Cards known for each second.
        var worth: Double
    }

    consuming func improved() -> ExamPlan {
        var heap = Heap(cards.indices.compactMap { best(for: $0) }, by: ExamSearch.precedes)
        while let top = heap.removeFirst() {
            guard let fresh = best(for: top.index) else { continue }
            if let next = heap.first, ExamSearch.precedes(next, fresh) {
                heap.insert(fresh)
                continue
            }
            take(fresh)
            if let next = best(for: top.index) { heap.insert(next) }
        }
        return plan
    }

    /// The more worth first; of equals the earlier card, so that new cards keep the order of their deck.
    private static func precedes(_ left: Addition, _ right: Addition) -> Bool {
        (right.worth, left.index) < (left.worth, right.index)
    }

    private func best(for index: Int) -> Addition? {
        let card = cards[index]
        let old = plan.days[index]
        guard old.count < ExamSearch.mostReviews else { return nil }
        var best: Addition?
        for day in candidateDays(for: index) where !old.contains(day) {
            let days = (old + [day]).sorted()
            let course = card.course(on: days, limits.costs)
            let gain = course.known - courses[index].known
            guard gain > ExamSearch.leastGain, fits(days, course, of: index) else { continue }
            let seconds = course.seconds.reduce(0, +) - courses[index].seconds.reduce(0, +)
            let worth = gain / max(seconds, 0.1)
            if worth > best?.worth ?? 0 {
                best = Addition(index: index, days: days, course: course, worth: worth)
            }
        }
        return best
    }

    private func candidateDays(for index: Int) -> [Int] {
        let exam = cards[index].exam
        let far = max(0, exam - ExamSearch.closeDays)
        let stride = far / ExamSearch.closeDays + 1
        return (0..<max(0, exam)).filter { $0 >= far || ($0 + index).isMultiple(of: stride) }
    }

    private func fits(_ days: [Int], _ course: ExamCard.Course, of index: Int) -> Bool {
        if cards[index].memory == nil, let first = days.first, first != plan.days[index].first,
            newOnDay[first] >= limits.newPerDay
        {
            return false
        }
        return zip(days, course.seconds).allSatisfy { day, seconds in
            let before = plan.days[index].firstIndex(of: day).map { courses[index].seconds[$0] } ?? 0
            return seconds <= before || plan.seconds[day] - before + seconds <= limits.secondsPerDay
        }
    }

    private mutating func take(_ addition: Addition) {
        let index = addition.index
        if cards[index].memory == nil {
            if let first = plan.days[index].first { newOnDay[first] -= 1 }
            if let first = addition.days.first { newOnDay[first] += 1 }
        }
        plan.set(addition.days, of: index, from: courses[index], to: addition.course)
        courses[index] = addition.course
    }
}
