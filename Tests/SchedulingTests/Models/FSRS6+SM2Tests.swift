import Scheduling
import Testing

struct FSRS6SM2Tests {
    /// Rows of fsrs-rs: ease, interval, retention; stability, difficulty.
    static let rows: [[Double]] = [
        [1.3, 1, 0.8, 0.3015720, 10],
        [1.3, 1, 0.9, 1, 10],
        [1.3, 10, 0.95, 24.8410969, 9.0594883],
        [1.8, 100, 0.9, 100, 7.8019071],
        [2.5, 10, 0.9, 10, 6.9140563],
        [2.5, 100, 0.95, 248.4109955, 1],
        [3.2, 1000, 0.8, 301.5719910, 5.9250507],
    ]

    @Test(arguments: rows)
    func `a state of SM-2 becomes the one of fsrs-rs`(row: [Double]) {
        let memory = FSRS6.standard.memory(fromSM2Interval: row[1], ease: row[0], retention: row[2])
        #expect(abs(memory.stability - row[3]) < 1e-4 * row[3])
        #expect(abs(memory.difficulty - row[4]) < 1e-4 * row[4])
    }

    @Test func `numbers that make no sense give a state in bounds`() {
        for odd in [Double.nan, .infinity, -.infinity, 0, -5, 1e300] {
            for memory in [
                FSRS6.standard.memory(fromSM2Interval: odd, ease: 2.5),
                FSRS6.standard.memory(fromSM2Interval: 10, ease: odd),
                FSRS6.standard.memory(fromSM2Interval: 10, ease: 2.5, retention: odd),
            ] {
                #expect((0.001...36_500).contains(memory.stability))
                #expect((1...10).contains(memory.difficulty))
            }
        }
    }
}
