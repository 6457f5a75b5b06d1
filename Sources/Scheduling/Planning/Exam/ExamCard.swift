package import Cards

/// A card of a deck with an exam ahead; days count from today, 0.
package struct ExamCard: Sendable {
    package var id: CardID
    /// The first day on which it is too late.
    package var exam: Int
    /// Absent for a new card.
    var memory: MemoryState?
    /// The day of the last answer, negative as a rule.
    var last: Int
    /// The day it is due as things stand; 0 for what waits.
    var due: Int
    /// Whether a plan may move it: it is in review.
    package var isMovable: Bool
    let formulas: any MemoryFormulas
    let interval: @Sendable (MemoryState) -> Double

    /// What reviewing the card on some days before the exam comes to, seen from today.
    struct Course {
        /// The probability of recall on the day of the exam.
        var known = 0.0
        /// The expected seconds of each of the days.
        var seconds: [Double]
    }

    /// The course that reviews on those days take, whatever the answers; the days ascend and are fewer than ten.
    ///
    /// Each review is recalled, and then Good, as the model has it, or else Again and Good on the step; both ways
    /// are followed to the exam.
    func course(on days: [Int], _ costs: StudyCosts) -> Course {
        var course = Course(seconds: [Double](repeating: 0, count: days.count))
        walk(memory, last, days[...], weight: 1, costs, into: &course)
        return course
    }

    private func walk(
        _ memory: MemoryState?, _ last: Int, _ days: ArraySlice<Int>, weight: Double, _ costs: StudyCosts,
        into course: inout Course
    ) {
        guard let day = days.first else {
            let recall = memory.map { formulas.retrievability(of: $0, after: Double(max(0, exam - last))) }
            course.known += weight * (recall ?? 0)
            return
        }
        let rest = days.dropFirst()
        guard let memory else {
            course.seconds[days.startIndex] += weight * costs.learning
            return walk(formulas.learned, day, rest, weight: weight, costs, into: &course)
        }
        let elapsed = Double(max(0, day - last))
        let recall = formulas.retrievability(of: memory, after: elapsed)
        course.seconds[days.startIndex] += weight * (recall * costs.recall + (1 - recall) * costs.lapse)
        let good = formulas.next(after: memory, rating: .good, elapsed: elapsed)
        walk(good, day, rest, weight: weight * recall, costs, into: &course)
        let again = formulas.relearned(after: memory, elapsed: elapsed)
        walk(again, day, rest, weight: weight * (1 - recall), costs, into: &course)
    }

    /// The state after a review on a day that goes well, which for a new card is the day it is learned.
    func reviewed(on day: Int) -> (memory: MemoryState, interval: Int) {
        let memory = memory.map {
            formulas.next(after: $0, rating: .good, elapsed: Double(max(0, day - last)))
        }
        let next = memory ?? formulas.learned
        return (next, Int(interval(next).rounded().clamped(to: 1...36_500)))
    }
}

extension MemoryFormulas {
    /// The wait on a step, in the model's days.
    private var step: Double { countsFractionsOfDays ? 600 / 86_400 : 0 }

    /// After a first day on which a card is learned: Good twice.
    var learned: MemoryState {
        next(after: next(after: nil, rating: .good, elapsed: 0), rating: .good, elapsed: step)
    }

    /// After a lapse and the step that follows it.
    func relearned(after memory: MemoryState, elapsed days: Double) -> MemoryState {
        next(after: next(after: memory, rating: .again, elapsed: days), rating: .good, elapsed: step)
    }
}

extension Scheduler {
    /// The card for a plan towards an exam, both on study days.
    package func examCard(_ card: CardID, _ state: CardState, today: Int, exam: Int) -> ExamCard {
        let seen = state.seen
        return ExamCard(
            id: card, exam: exam - today, memory: seen?.memory, last: (seen?.lastDay ?? today) - today,
            due: max(0, (seen?.dueDay ?? today) - today), isMovable: seen?.phase == .review,
            formulas: formulas,
            interval: interval)
    }
}
