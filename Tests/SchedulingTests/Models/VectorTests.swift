import Cards
import Foundation
@testable import Scheduling
import Testing

@Suite(.enabled(if: Vectors.areThere))
struct VectorTests {
    let vectors: Vectors
    let model = FSRS6.standard

    init() throws {
        vectors = try Vectors.load()
    }

    @Test func `every state of py-fsrs is met within 1e-9`() throws {
        var worst = 0.0
        for history in vectors.pyFsrsNoSteps.histories {
            var memory: MemoryState?
            for step in history.steps {
                let rating = try #require(Rating(rawValue: step.rating))
                if let memory, let expected = step.retrievabilityBefore {
                    let actual = model.retrievability(
                        after: step.elapsedDays, stability: memory.stability)
                    worst = max(worst, relativeError(actual, expected))
                }
                let next = model.next(after: memory, rating: rating, elapsed: step.elapsedDays)
                let interval = model.interval(
                    stability: next.stability, retention: history.desiredRetention)
                worst = max(worst, relativeError(next.stability, step.stability))
                worst = max(worst, relativeError(next.difficulty, step.difficulty))
                #expect(min(max(1, interval.rounded(.toNearestOrEven)), 36_500) == step.intervalDays)
                memory = next
            }
        }
        #expect(worst < 1e-9)
    }

    @Test func `all four next states of fsrs-rs are met within 1e-4`() throws {
        var worst = 0.0
        for history in vectors.fsrsRsNextStates.histories {
            var memory: MemoryState?
            for step in history.steps {
                for (rating, expected) in zip(Rating.allCases, step.all) {
                    let next = model.next(after: memory, rating: rating, elapsed: step.elapsedDays)
                    let interval = model.interval(
                        stability: next.stability, retention: history.desiredRetention)
                    worst = max(worst, relativeError(next.stability, expected[0]))
                    worst = max(worst, relativeError(next.difficulty, expected[1]))
                    worst = max(worst, relativeError(interval, expected[2]))
                }
                let rating = try #require(Rating(rawValue: step.rating))
                memory = model.next(after: memory, rating: rating, elapsed: step.elapsedDays)
            }
        }
        #expect(worst < 1e-4)
    }

    @Test func `every step, state and due time of py-fsrs with its default steps is met`() throws {
        let machine = StepMachine(learning: [60, 600], relearning: [600])
        for history in vectors.pyFsrsDefaultSteps.histories {
            var memory: MemoryState?
            var phase = CardState.Phase.learning(step: 0)
            var last = 0
            for step in history {
                let rating = try #require(Rating(rawValue: step.rating))
                let elapsed = Double((step.atSecs - last) / 86_400)
                let next = model.next(after: memory, rating: rating, elapsed: elapsed)
                let days = max(1, model.interval(stability: next.stability, retention: 0.9).rounded())
                // py-fsrs alone has no ceiling for stability.
                #expect(relativeError(next.stability, min(step.stability, 36_500)) < 1e-9)
                #expect(relativeError(next.difficulty, step.difficulty) < 1e-9)
                let move = machine.move(from: phase, on: rating)
                #expect(move == step.move)
                switch move {
                case .step(let next, _): phase = next
                case .review:
                    phase = .review
                    #expect(Int(days) * 86_400 == step.dueInSecs)
                }
                (memory, last) = (next, step.atSecs)
            }
        }
    }

    @Test func `every state of FSRS-7 is met within 1e-9`() throws {
        let model = try FSRS7(parameters: vectors.fsrs7Own.DEFAULT7)
        #expect(model == .standard)
        var worst = 0.0
        for history in vectors.fsrs7Own.histories {
            var memory: MemoryState?
            for step in history.steps {
                let numbers = step.map { $0 ?? .nan }
                let rating = try #require(Rating(rawValue: Int(numbers[0])))
                if let memory {
                    worst = max(
                        worst, relativeError(model.retrievability(of: memory, after: numbers[1]), numbers[2]))
                }
                let next = model.next(after: memory, rating: rating, elapsed: numbers[1])
                worst = max(worst, relativeError(next.stability, numbers[3]))
                worst = max(worst, relativeError(next.short, numbers[4]))
                worst = max(worst, relativeError(next.difficulty, numbers[5]))
                memory = next
            }
        }
        #expect(worst < 1e-9)
    }

    @Test func `older parameter sets migrate as in fsrs-rs`() {
        for example in vectors.parameterMigration.cases {
            let migrated = FSRS6.migrated(example.input)
            #expect(migrated.count == example.output.count)
            for (actual, expected) in zip(migrated, example.output) {
                #expect(abs(actual - expected) < 1e-6)
            }
        }
    }

    @Test func `states of SM-2 migrate as in fsrs-rs`() {
        for example in vectors.memoryStateFromSm2.cases {
            let (given, expected) = (example[0], example[1])
            let memory = model.memory(
                fromSM2Interval: given[1], ease: given[0], retention: given[2])
            #expect(relativeError(memory.stability, expected[0]) < 1e-4)
            #expect(relativeError(memory.difficulty, expected[1]) < 1e-4)
        }
    }

    @Test func `fuzz gives the days of Anki's tests`() {
        for row in vectors.ankiFuzzTests.cases {
            let limits = Int(min(row[1], row[2]))...Int(row[2])
            let days = [0, 0.5, 0.99].map { FuzzRange.day(of: row[0], in: limits, factor: $0) }
            #expect(days == row[3...5].map(Int.init), "interval \(row[0]) in \(limits)")
        }
    }

    @Test func `delays on steps are those of Anki's tests`() {
        for row in vectors.ankiStepTests.cases {
            let steps = row.steps.map { $0 * 60 }
            let step = steps.count - row.remaining
            #expect(StepMachine.next(after: step, of: steps, on: .again)?.seconds == row.again)
            #expect(StepMachine.next(after: step, of: steps, on: .hard)?.seconds == row.hard)
            #expect(StepMachine.next(after: step, of: steps, on: .good)?.seconds == row.good)
        }
    }
}

extension Vectors.DefaultSteps.Step {
    fileprivate var move: StepMachine.Move? {
        switch (state, step) {
        case ("Learning", let step?): .step(.learning(step: step), seconds: dueInSecs)
        case ("Relearning", let step?): .step(.relearning(step: step), seconds: dueInSecs)
        case ("Review", nil): .review
        default: nil
        }
    }
}
