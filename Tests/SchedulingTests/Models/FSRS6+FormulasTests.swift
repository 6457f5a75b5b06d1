import Cards
import Testing

@testable import Scheduling

/// Rows are those of fsrs-rs's own tests (single precision).
struct FSRS6FormulasTests {
    let model = FSRS6.standard

    @Test func `retrievability is 0.9 after as many days as stability says`() {
        for stability in [0.001, 0.5, 1, 7, 100, 36_500] {
            #expect(abs(model.retrievability(after: stability, stability: stability) - 0.9) < 1e-12)
        }
    }

    @Test func `retrievability of a stability of one day falls as in fsrs-rs`() {
        let expected = [1.0, 0.9, 0.8458846, 0.8093881]
        for (days, value) in expected.enumerated() {
            let actual = model.retrievability(after: Double(days), stability: 1)
            #expect(abs(actual - value) < 1e-6)
        }
    }

    @Test func `the interval is the inverse of retrievability`() {
        for stability in [0.01, 1, 12.5, 3000] {
            for percent in 70...99 {
                let retention = Double(percent) / 100
                let days = model.interval(stability: stability, retention: retention)
                let back = model.retrievability(after: days, stability: stability)
                #expect(abs(back - retention) < 1e-12)
            }
        }
    }

    @Test func `intervals of a stability of one day for retentions of 0.1 to 1 are those of fsrs-rs`() {
        let expected = [3_116_766.0, 34_793, 2508, 387, 90, 27, 9, 3, 1, 1]
        let days = (1...10).map { tenth in
            max(1, model.interval(stability: 1, retention: Double(tenth) / 10).rounded())
        }
        for (actual, expected) in zip(days, expected) {
            #expect(relativeError(actual, expected) < 1e-4)
        }
    }

    @Test func `intervals at a retention are the interval of each state`() {
        let intervals = model.intervals(retention: 0.83)
        let memory = MemoryState(stability: 12.3, difficulty: 5)
        #expect(relativeError(intervals(memory), model.interval(stability: 12.3, retention: 0.83)) < 1e-12)
    }

    @Test func `a same-day answer moves stability as in fsrs-rs`() {
        let expected = [1.596818, 5.0, 5.0, 8.12961]
        for (rating, value) in zip(Rating.allCases, expected) {
            #expect(abs(model.shortTermStability(5, rating: rating) - value) < 1e-5)
        }
    }

    @Test func `a recall moves stability as in fsrs-rs`() {
        let expected = [25.602541, 28.226582, 58.656002, 127.226685]
        for (rating, value) in zip(Rating.allCases, expected) {
            let rank = Double(rating.rawValue)
            let memory = MemoryState(stability: 5, difficulty: rank)
            let growth = model.recallGrowth(memory, retrievability: 1 - rank / 10)
            let actual = model.recallStability(5, growth: growth, rating: rating)
            #expect(relativeError(actual, value) < 1e-5)
        }
    }

    @Test func `a lapse moves stability as in fsrs-rs`() {
        let expected = [1.0525396, 1.1894329, 1.3680838, 1.584989]
        for (index, value) in expected.enumerated() {
            let rank = Double(index + 1)
            let memory = MemoryState(stability: 5, difficulty: rank)
            let actual = model.forgetStability(memory, retrievability: 1 - rank / 10)
            #expect(relativeError(actual, value) < 1e-5)
        }
    }

    @Test func `difficulty reverts to the mean as in fsrs-rs`() {
        let expected = [8.341763, 6.6659956, 4.990228, 3.3144615]
        for (rating, value) in zip(Rating.allCases, expected) {
            #expect(abs(model.nextDifficulty(5, rating: rating) - value) < 1e-5)
        }
    }
}
