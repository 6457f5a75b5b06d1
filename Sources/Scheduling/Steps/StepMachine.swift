import Cards

/// Learning and relearning steps: where an answer leads before memory has a say in the interval.
///
/// As in py-fsrs and Anki: Again goes back to the first step, Hard repeats the step, Good takes the next, Easy
/// leaves; past the last step, or without steps, the card is in review.
struct StepMachine: Hashable, Sendable {
    /// Seconds.
    let learning: [Int]
    /// Seconds.
    let relearning: [Int]

    /// Steps of less than a second or more than a hundred years are brought into that range.
    init(learning: [Int], relearning: [Int]) {
        let range = 1...36_500 * secondsPerDay
        self.learning = learning.map { $0.clamped(to: range) }
        self.relearning = relearning.map { $0.clamped(to: range) }
    }

    /// The phase an answer leads to, and the delay if that is a step.
    enum Move: Hashable {
        case step(CardState.Phase, seconds: Int)
        case review
    }

    func move(from phase: CardState.Phase, on rating: Rating) -> Move {
        switch phase {
        case .learning(let step):
            guard let next = StepMachine.next(after: step, of: learning, on: rating) else { return .review }
            return .step(.learning(step: next.step), seconds: next.seconds)
        case .relearning(let step):
            return relearn(StepMachine.next(after: step, of: relearning, on: rating))
        case .review:
            return rating == .again
                ? relearn(StepMachine.next(after: 0, of: relearning, on: .again)) : .review
        }
    }

    private func relearn(_ next: (step: Int, seconds: Int)?) -> Move {
        guard let next else { return .review }
        return .step(.relearning(step: next.step), seconds: next.seconds)
    }

    /// The step after an answer on a step; absent when the answer leaves the steps.
    static func next(
        after step: Int, of steps: [Int], on rating: Rating
    ) -> (step: Int, seconds: Int)? {
        guard let first = steps.first else { return nil }
        guard rating != .again else { return (0, first) }
        guard steps.indices.contains(step) else { return nil }
        switch rating {
        case .hard: return (step, hardDelay(of: step, in: steps))
        case .good: return step + 1 < steps.count ? (step + 1, steps[step + 1]) : nil
        case .again, .easy: return nil
        }
    }

    /// The delay of Hard, in seconds.
    ///
    /// On the first step the mean of it and the second; one and a half times an only step, but at most a day
    /// more; else the step again. Beyond a day, whole days.
    private static func hardDelay(of step: Int, in steps: [Int]) -> Int {
        guard step == 0 else { return steps[step] }
        let delay =
            steps.count > 1
            ? (steps[0] + steps[1]) / 2 : min(steps[0] + steps[0] / 2, steps[0] + secondsPerDay)
        guard delay > secondsPerDay else { return delay }
        return (delay + secondsPerDay / 2) / secondsPerDay * secondsPerDay
    }
}

let secondsPerDay = 86_400
