package import Cards

/// Days of study with chance answers, to see what a plan costs and gives: each card is recalled as its model says.
package struct StudyTrial: Sendable {
    package let scheduler: Scheduler
    package private(set) var cards: [CardID]
    package private(set) var states: [CardState]
    private let costs: StudyCosts
    private let recalls: SIMD4<Double>
    private var random: SeededRandom

    /// What came of one study day.
    package struct Day: Hashable, Sendable {
        package var reviews = 0
        package var lapses = 0
        package var new = 0
        package var seconds = 0.0
        /// The sum of the probabilities of recall at the reviews.
        package var recall = 0.0
    }

    package init(_ scheduler: Scheduler, cards: [CardID], habits: Habits = .standard, seed: UInt64) {
        (self.scheduler, self.cards) = (scheduler, cards)
        states = cards.map { _ in .new }
        (costs, recalls) = (StudyCosts(habits), habits.recall)
        random = SeededRandom(seed: seed)
    }

    /// Answers those cards on a day, in that order, as long as the next one's expected time fits the seconds.
    package mutating func study(_ indices: [Int], on day: Int, seconds limit: Double = .infinity) -> Day {
        var result = Day()
        for index in indices where result.seconds + expectedSeconds(index, on: day) <= limit {
            answer(index, on: day, &result)
        }
        return result
    }

    /// The cards in review that are due, from the least likely recalled.
    package func due(on day: Int) -> [Int] {
        let waiting = cards.indices.filter { states[$0].seen.map { $0.dueDay <= day } ?? false }
        return waiting.map { (recall(of: $0, on: day), $0) }.sorted { $0 < $1 }.map(\.1)
    }

    package func unseen(_ count: Int) -> [Int] {
        Array(cards.indices.lazy.filter { states[$0] == .new }.prefix(count))
    }

    /// Moves due days, as a plan has it.
    package mutating func take(_ moves: [DueMove]) {
        let places = Dictionary(zip(cards, cards.indices), uniquingKeysWith: { first, _ in first })
        for move in moves {
            guard let index = places[move.card], case .seen(var seen) = states[index] else { continue }
            seen.dueDay = move.to
            seen.due = seen.last.start(ofStudyDay: move.to)
            states[index] = .seen(seen)
        }
    }

    package func planned(recallOn day: Int) -> [PlannedCard] {
        zip(cards, states).compactMap { scheduler.planned($0, $1, recallOn: day) }
    }

    /// Cards expected to be recalled on a day.
    package func known(on day: Int) -> Double {
        cards.indices.reduce(0) { $0 + recall(of: $1, on: day) }
    }

    private func recall(of index: Int, on day: Int) -> Double {
        scheduler.retrievability(of: states[index], onStudyDay: day) ?? 0
    }

    private func expectedSeconds(_ index: Int, on day: Int) -> Double {
        guard states[index] != .new else { return costs.learning }
        let recall = recall(of: index, on: day)
        return recall * costs.recall + (1 - recall) * costs.lapse
    }

    private mutating func answer(_ index: Int, on day: Int, _ result: inout Day) {
        guard states[index] != .new else {
            for step in 0..<2 { rate(index, .good, on: day, minute: 10 * step) }
            result.new += 1
            result.seconds += costs.learning
            return
        }
        let recall = recall(of: index, on: day)
        result.reviews += 1
        result.recall += recall
        if random.share() < recall {
            rate(index, recalls.rating(at: random.share()), on: day, minute: 0)
            result.seconds += costs.recall
        } else {
            for (step, rating) in [Rating.again, .good].enumerated() {
                rate(index, rating, on: day, minute: 10 * step)
            }
            result.lapses += 1
            result.seconds += costs.lapse
        }
    }

    private mutating func rate(_ index: Int, _ rating: Rating, on day: Int, minute: Int) {
        let noon = Moment(milliseconds: Int64(day) * 86_400_000 + 43_200_000, offsetMinutes: 0)
        states[index] = scheduler.next(
            after: states[index], rating: rating, at: noon.adding(seconds: minute * 60), card: cards[index])
    }
}
