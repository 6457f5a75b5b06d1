import Cards
import Testing

@testable import Scheduling

struct StepMachineTests {
    typealias Row = (
        name: String, steps: [Int], step: Int, again: Int?, hard: Int?, good: Int?, easy: Int?
    )

    /// Seconds; absent where the answer leaves the steps.
    ///
    /// The first seven are Anki's (steps.rs).
    static let rows: [Row] = [
        ("an only step", [600], 0, 600, 900, nil, nil),
        ("an only step of days", [259_200], 0, 259_200, 345_600, nil, nil),
        ("first of two", [60, 600], 0, 60, 330, 600, nil),
        ("second of two", [60, 600], 1, 60, 600, nil, nil),
        ("first of three", [60, 600, 6000], 0, 60, 330, 600, nil),
        ("second of three", [60, 600, 6000], 1, 60, 600, 6000, nil),
        ("third of three", [60, 600, 6000], 2, 60, 6000, nil, nil),
        ("no steps", [], 0, nil, nil, nil, nil),
        ("a step that is no more", [60], 5, 60, nil, nil, nil),
        ("an only step of a day: two days, not one and a half", [86_400], 0, 86_400, 172_800, nil, nil),
    ]

    @Test(arguments: rows)
    func `each answer gives its delay`(row: Row) {
        let delays = Rating.allCases.map {
            StepMachine.next(after: row.step, of: row.steps, on: $0)?.seconds
        }
        #expect(delays == [row.again, row.hard, row.good, row.easy], "\(row.name)")
    }

    @Test func `each phase goes where Anki sends it`() {
        let machine = StepMachine(learning: [60, 600], relearning: [300])
        let moves: [(CardState.Phase, Rating, StepMachine.Move)] = [
            (.learning(step: 1), .again, .step(.learning(step: 0), seconds: 60)),
            (.learning(step: 0), .good, .step(.learning(step: 1), seconds: 600)),
            (.learning(step: 1), .good, .review),
            (.learning(step: 0), .easy, .review),
            (.review, .again, .step(.relearning(step: 0), seconds: 300)),
            (.review, .hard, .review),
            (.relearning(step: 0), .hard, .step(.relearning(step: 0), seconds: 450)),
            (.relearning(step: 0), .good, .review),
        ]
        for (phase, rating, move) in moves {
            #expect(machine.move(from: phase, on: rating) == move)
        }
    }

    @Test func `without steps every answer leads to review, Again too`() {
        let machine = StepMachine(learning: [], relearning: [])
        for phase in [CardState.Phase.learning(step: 0), .review, .relearning(step: 0)] {
            for rating in Rating.allCases {
                #expect(machine.move(from: phase, on: rating) == .review)
            }
        }
    }

    @Test func `steps of no or endless length are brought into range`() {
        let machine = StepMachine(learning: [0, -5, .min, .max], relearning: [])
        #expect(machine.learning == [1, 1, 1, 36_500 * 86_400])
    }
}
