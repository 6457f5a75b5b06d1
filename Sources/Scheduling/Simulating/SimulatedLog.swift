import Cards

extension ReviewLog {
    /// The log of a learner who forgets as a model says; the same seed gives the same log.
    ///
    /// Cards are met on the days of the span in turn; intervals aim at retentions from 0.75 to 0.97, and answers
    /// come early and late, so that the log tells something of the whole curve. Rows are in order of time.
    package init(
        simulating model: MemoryModel, habits: Habits = .standard, cards: Int, days: Int, seed: UInt64
    ) {
        var rows: [Row] = []
        for card in 0..<max(0, cards) {
            var run = LoggedCard(
                number: Int64(card + 1), random: SeededRandom(seed: seed, stream: UInt64(card)))
            run.study(model.formulas, habits, until: Double(max(1, days)))
            rows += run.rows
        }
        rows.sort { ($0.milliseconds, $0.card) < ($1.milliseconds, $1.card) }
        self.init()
        reserveCapacity(rows.count)
        for row in rows { append(row) }
    }
}

/// One card of a simulated log.
private struct LoggedCard {
    let number: Int64
    var random: SeededRandom
    var rows: [ReviewLog.Row] = []

    private var memory: MemoryState?
    /// Seconds since the start; days turn every 86,400 of them.
    private var now: Int64 = 0

    /// 2024-01-01 00:00 UTC, in milliseconds.
    private static let epoch: Int64 = 1_704_067_200_000

    init(number: Int64, random: SeededRandom) {
        (self.number, self.random) = (number, random)
    }

    mutating func study(_ model: any MemoryFormulas, _ habits: Habits, until days: Double) {
        let interval = model.intervals(retention: 0.75 + 0.22 * random.share())
        now = Int64(random.share() * days) * 86_400 + hour()
        var rating = answer(habits.first.rating(at: random.share()), after: 0, model, habits.learningSeconds)
        for _ in 0..<3 where rating < .good {
            rating = habits.learning[rating.rawValue - 1].rating(at: random.share())
            _ = answer(rating, after: 60 + Int64(540 * random.share()), model, habits.learningSeconds)
        }
        while let memory {
            let gap = max(1, (interval(memory) * (0.7 + 0.8 * random.share())).rounded()).clamped(
                to: 1...3650)
            let day = now / 86_400 + Int64(gap)
            guard Double(day) < days else { return }
            let wait = day * 86_400 + hour() - now
            let elapsed = model.countsFractionsOfDays ? Double(wait) / 86_400 : gap
            let isRecalled = random.share() < model.retrievability(of: memory, after: elapsed)
            let rating = isRecalled ? habits.recall.rating(at: random.share()) : .again
            _ = answer(rating, after: wait, model, habits.reviewSeconds)
            if !isRecalled { _ = answer(.good, after: 600, model, habits.relearningSeconds) }
        }
    }

    private mutating func answer(
        _ rating: Rating, after wait: Int64, _ model: any MemoryFormulas, _ seconds: SIMD4<Double>
    ) -> Rating {
        let days = rows.isEmpty ? 0 : (now + wait) / 86_400 - now / 86_400
        now += wait
        rows.append(
            ReviewLog.Row(
                card: number, milliseconds: LoggedCard.epoch + now * 1000, rating: UInt8(rating.rawValue),
                elapsedDays: days, elapsedSeconds: wait,
                duration: Int64(seconds[rating] * 1000 * (0.5 + random.share()))))
        let elapsed = model.countsFractionsOfDays ? Double(wait) / 86_400 : Double(days)
        memory = model.next(after: memory, rating: rating, elapsed: elapsed)
        return rating
    }

    /// An hour of the day, in seconds, that leaves time for the steps.
    private mutating func hour() -> Int64 { 21_600 + Int64(50_000 * random.share()) }
}
