/// What FSRS does by itself within a day's minutes: reviews when they are due, then new cards in order.
struct PlainExam {
    private(set) var plan: ExamPlan
    private var cards: [ExamCard]
    private let limits: ExamLimits

    /// Reviews of one card that are counted; more than these lie in weeks no one plans.
    private static let mostReviews = 8

    init(_ cards: [ExamCard], _ limits: ExamLimits) {
        plan = .nothing(cards, limits)
        (self.cards, self.limits) = (cards, limits)
        var courses = cards.map { $0.course(on: [], limits.costs) }
        let original = cards
        for day in plan.seconds.indices {
            var new = 0
            for index in waiting(on: day) {
                let isNew = self.cards[index].memory == nil
                if isNew, new >= limits.newPerDay { continue }
                let days = plan.days[index] + [day]
                let course = original[index].course(on: days, limits.costs)
                guard let last = course.seconds.last, plan.seconds[day] + last <= limits.secondsPerDay else {
                    continue
                }
                plan.set(days, of: index, from: courses[index], to: course)
                courses[index] = course
                new += isNew ? 1 : 0
                review(index, on: day)
            }
        }
    }

    /// The cards that are due, from the least likely recalled, then the new ones.
    private func waiting(on day: Int) -> [Int] {
        let open = cards.indices.filter {
            day < cards[$0].exam && cards[$0].due <= day && plan.days[$0].count < PlainExam.mostReviews
        }
        let reviews = open.compactMap { index -> (recall: Double, index: Int)? in
            let card = cards[index]
            return card.memory.map { memory in
                (card.formulas.retrievability(of: memory, after: Double(max(0, day - card.last))), index)
            }
        }
        return reviews.sorted { $0 < $1 }.map(\.index) + open.filter { cards[$0].memory == nil }
    }

    private mutating func review(_ index: Int, on day: Int) {
        let (memory, interval) = cards[index].reviewed(on: day)
        cards[index].memory = memory
        cards[index].last = day
        cards[index].due = day + interval
    }
}
