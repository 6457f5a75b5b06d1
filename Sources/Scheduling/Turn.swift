import Cards

/// A card about to be answered: all that the next state follows from but the rating.
struct Turn {
    let seen: CardState.Seen?
    let moment: Moment
    let today: Int
    /// Days since the last answer, never negative: study days, or fractional ones where the model counts them.
    let elapsed: Double
    let fuzz: Fuzz

    init(seen: CardState.Seen?, moment: Moment, fuzz: Fuzz, countsFractions: Bool) {
        self.seen = seen
        self.moment = moment
        self.fuzz = fuzz
        let today = moment.studyDay
        self.today = today
        elapsed =
            seen.map {
                countsFractions
                    ? $0.last.days(to: moment) : Double(days(from: $0.lastDay, to: today))
            } ?? 0
    }

    /// A new card's first answer acts on the first learning step.
    var phase: CardState.Phase { seen?.phase ?? .learning(step: 0) }

    func state(
        _ memory: MemoryState, _ phase: CardState.Phase, due: Moment, dueDay: Int, lapsed: Bool
    ) -> CardState.Seen {
        CardState.Seen(
            memory: memory, phase: phase, last: moment, lastDay: today, due: due, dueDay: dueDay,
            reviews: (seen?.reviews ?? 0) &+ 1, lapses: (seen?.lapses ?? 0) &+ (lapsed ? 1 : 0))
    }
}

extension Moment {
    /// Days of 24 hours to a later moment; none to an earlier one.
    fileprivate func days(to later: Moment) -> Double {
        max(0, Double(later.milliseconds) - Double(milliseconds)) / 86_400_000
    }
}

extension Scheduler {
    func turn(after state: CardState.Seen?, at moment: Moment, fuzz: Fuzz) -> Turn {
        Turn(
            seen: state, moment: moment, fuzz: fuzz,
            countsFractions: formulas.countsFractionsOfDays)
    }

    func next(_ turn: Turn, _ rating: Rating) -> CardState.Seen {
        switch steps.move(from: turn.phase, on: rating) {
        case .step(let phase, let seconds):
            let memory = formulas.next(
                after: turn.seen?.memory, rating: rating, elapsed: turn.elapsed)
            let due = turn.moment.adding(seconds: seconds)
            let lapsed = turn.phase == .review
            return turn.state(memory, phase, due: due, dueDay: due.studyDay, lapsed: lapsed)
        case .review:
            let (memory, length) = review(turn, rating)
            if case .seconds(let seconds) = length { return state(turn, memory, inSeconds: seconds) }
            let dueDay = turn.today + length.days
            let due = turn.moment.start(ofStudyDay: dueDay)
            let lapsed = turn.phase == .review && rating == .again
            return turn.state(memory, .review, due: due, dueDay: dueDay, lapsed: lapsed)
        }
    }

    /// The memory after an answer that leaves the steps, and the time until the next.
    ///
    /// An interval below half a day stands as it is where the model counts fractions of days and the deck has no
    /// steps; the days of a better answer then start from 1.
    private func review(_ turn: Turn, _ rating: Rating) -> (MemoryState, Length) {
        let rules = rules(of: turn)
        guard rating.isRecall else {
            let memory = formulas.next(
                after: turn.seen?.memory, rating: rating, elapsed: turn.elapsed)
            let days = interval(memory)
            return (memory, shortLength(days, turn, .again) ?? .days(rules.days(days)))
        }
        let recalls = formulas.recalls(after: turn.seen?.memory, elapsed: turn.elapsed)
        let hard = interval(recalls.hard)
        let hardLength = shortLength(hard, turn, .hard) ?? .days(hardDays(turn, hard, rules))
        guard rating > .hard else { return (recalls.hard, hardLength) }
        let hardIsStep = steps.move(from: turn.phase, on: .hard) != .review
        let good = interval(recalls.good)
        let goodLength =
            shortLength(good, turn, .good)
            ?? .days(rules.days(good, from: hardIsStep ? 1 : hardLength.days + 1))
        guard rating > .good else { return (recalls.good, goodLength) }
        let easy = interval(recalls.easy)
        return (
            recalls.easy,
            shortLength(easy, turn, .easy) ?? .days(rules.days(easy, from: goodLength.days + 1))
        )
    }

    private func hardDays(_ turn: Turn, _ interval: Double, _ rules: IntervalRules) -> Int {
        guard let seen = turn.seen, seen.phase == .review else { return rules.days(interval) }
        return rules.days(interval, from: rules.hardMinimum(interval, after: seen.interval))
    }

    private func rules(of turn: Turn) -> IntervalRules {
        let answers = turn.seen?.reviews ?? 0
        return IntervalRules(
            maximum: maximumInterval,
            fuzz: settings.fuzzes ? turn.fuzz.factor(afterAnswers: answers) : nil)
    }
}
