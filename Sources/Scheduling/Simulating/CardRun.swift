import Cards

/// One card's future, answer by answer, as a model and a learner's habits have it.
struct CardRun<Model: MemoryFormulas> {
    let model: Model
    let interval: @Sendable (MemoryState) -> Double
    let habits: Habits
    let days: Double
    var random: SeededRandom
    var outlook = Outlook()

    private static var mostSteps: Int { 5 }
    /// The wait between the answers of one day.
    private static var step: Double { 600 / 86_400 }

    /// A new card, met on a day.
    mutating func meet(on day: Double) {
        let rating = habits.first.rating(at: random.share())
        count(habits.learningSeconds[rating])
        let memory = learn(
            model.next(after: nil, rating: rating, elapsed: 0), rating, habits.learning,
            habits.learningSeconds,
            goods: rating == .good ? 1 : 0, needed: 2)
        go(on: memory, from: day)
    }

    /// A card answered last on a day, perhaps a negative one, from its memory then.
    mutating func resume(_ memory: MemoryState, last day: Double, due: Double) {
        // Days before the first count for nothing.
        outlook.knownDays -= model.recallDays(of: memory, over: -min(0, day))
        go(on: memory, from: day, due: max(0, due))
    }

    /// Reviews until the span ends.
    private mutating func go(on memory: MemoryState, from start: Double, due: Double? = nil) {
        var (memory, day) = (memory, start)
        var next = due ?? day + wholeInterval(memory)
        while next < days {
            outlook.knownDays += model.recallDays(of: memory, over: next - day)
            let recall = model.retrievability(of: memory, after: next - day)
            let rating = random.share() < recall ? habits.recall.rating(at: random.share()) : .again
            count(habits.reviewSeconds[rating])
            memory = model.next(after: memory, rating: rating, elapsed: next - day)
            if !rating.isRecall {
                memory = learn(
                    memory, .again, habits.relearning, habits.relearningSeconds, goods: 0, needed: 1)
            }
            (day, next) = (next, next + wholeInterval(memory))
        }
        outlook.knownDays += model.recallDays(of: memory, over: days - day)
        outlook.known += model.retrievability(of: memory, after: days - day)
    }

    /// The answers on the steps of the day, until enough are Good or one is Easy.
    private mutating func learn(
        _ memory: MemoryState, _ first: Rating, _ chain: [SIMD4<Double>], _ seconds: SIMD4<Double>,
        goods: Int,
        needed: Int
    ) -> MemoryState {
        var (memory, rating, goods) = (memory, first, goods)
        for _ in 0..<CardRun.mostSteps where rating != .easy && goods < needed {
            rating = chain[rating.rawValue - 1].rating(at: random.share())
            count(seconds[rating])
            memory = model.next(
                after: memory, rating: rating, elapsed: model.countsFractionsOfDays ? CardRun.step : 0)
            if rating == .good { goods += 1 } else if rating == .again { goods = 0 }
        }
        return memory
    }

    private func wholeInterval(_ memory: MemoryState) -> Double {
        interval(memory).rounded().clamped(to: 1...36_500)
    }

    private mutating func count(_ seconds: Double) {
        outlook.reviews += 1
        outlook.minutes += seconds / 60
    }
}
