import Cards
import Foundation
import Support
import Testing

@testable import Scheduling

struct FSRS7Tests {
    let model = FSRS7.standard

    /// A history of an independent implementation: rating, days, R before, long and short stability, difficulty.
    static let history: [[Double]] = [
        [2, 0, .nan, 2.2395, 1.7916, 5.261278312731786],
        [2, 2, 0.8659003551130228, 4.945084825560269, 66.41151036886922, 7.129564951919515],
        [1, 0.2191, 0.956545873698458, 1.392482210637381, 0.4486277776469939, 9.51634775622084],
        [3, 0.2979, 0.8024063185104718, 2.440837305958115, 16.27514094895161, 9.423484280397586],
        [1, 4, 0.7722533866083895, 0.9290185470431236, 0.49377679306144856, 9.73874864283001],
    ]

    @Test func `a history of an independent implementation is met within 1e-9`() throws {
        var memory: MemoryState?
        for row in FSRS7Tests.history {
            let rating = try #require(Rating(rawValue: Int(row[0])))
            if let memory {
                #expect(relativeError(model.retrievability(of: memory, after: row[1]), row[2]) < 1e-9)
            }
            let next = model.next(after: memory, rating: rating, elapsed: row[1])
            #expect(relativeError(next.stability, row[3]) < 1e-9)
            #expect(relativeError(next.short, row[4]) < 1e-9)
            #expect(relativeError(next.difficulty, row[5]) < 1e-9)
            memory = next
        }
    }

    @Test func `the interval is where recall has fallen to the retention`() {
        var random = SplitMix64(seed: 70)
        for _ in 0..<3000 {
            let model = FSRS7.random(using: &random)
            let memory = MemoryState.random7(using: &random)
            let retention = Double.random(in: 0.7...0.97, using: &random)
            let interval = model.interval(of: memory, retention: retention)
            #expect(FSRS7.intervalRange.contains(interval))
            let recall = model.retrievability(of: memory, after: interval)
            let isInside =
                interval > FSRS7.intervalRange.lowerBound * 1.001
                && interval < FSRS7.intervalRange.upperBound * 0.999
            if isInside { #expect(abs(recall - retention) < 1e-9) }
        }
    }

    @Test func `recall falls with time`() {
        var random = SplitMix64(seed: 71)
        for _ in 0..<2000 {
            let model = FSRS7.random(using: &random)
            let memory = MemoryState.random7(using: &random)
            let recalls = [0, 1e-5, 0.01, 0.5, 1, 30, 4000].map {
                model.retrievability(of: memory, after: $0)
            }
            #expect(zip(recalls, recalls.dropFirst()).allSatisfy { $0 >= $1 })
            #expect(recalls.allSatisfy { 0...1 ~= $0 })
        }
    }

    @Test func `a better rating never gives less stability, nor more difficulty among recalls`() {
        var random = SplitMix64(seed: 72)
        for _ in 0..<2000 {
            let memory = MemoryState.random7(using: &random)
            for days in [0, 0.01, 1, 10, 500.0] {
                let next = Rating.allCases.map { model.next(after: memory, rating: $0, elapsed: days) }
                for (worse, better) in zip(next, next.dropFirst()) {
                    #expect(worse.stability <= better.stability)
                    #expect(worse.short <= better.short)
                }
                // A lapse that was expected raises difficulty less than Hard does.
                #expect(next[1].difficulty >= next[2].difficulty)
                #expect(next[2].difficulty >= next[3].difficulty)
            }
        }
    }

    @Test func `recalls are the next states of hard, good and easy to the last bit`() {
        var random = SplitMix64(seed: 73)
        for _ in 0..<500 {
            let memory = MemoryState.random7(using: &random)
            for (memory, days) in [(nil, 0), (memory, 0), (memory, 0.3), (memory, 77)]
                as [(MemoryState?, Double)]
            {
                let recalls = model.recalls(after: memory, elapsed: days)
                #expect(recalls.hard == model.next(after: memory, rating: .hard, elapsed: days))
                #expect(recalls.good == model.next(after: memory, rating: .good, elapsed: days))
                #expect(recalls.easy == model.next(after: memory, rating: .easy, elapsed: days))
            }
        }
    }

    @Test func `numbers that make no sense give a state in bounds`() {
        let odd = [Double.nan, .infinity, -.infinity, 0, -1, 1e300, -1e300, .leastNonzeroMagnitude]
        for (stability, difficulty, days) in odd.flatMap({ s in odd.flatMap { d in odd.map { (s, d, $0) } } })
        {
            let memory = MemoryState(stability: stability, difficulty: difficulty, shortStability: stability)
            for rating in Rating.allCases {
                let next = model.next(after: memory, rating: rating, elapsed: days)
                #expect(FSRS7.stabilityRange.contains(next.stability))
                #expect(FSRS7.stabilityRange.contains(next.short))
                #expect((1...10).contains(next.difficulty))
            }
            #expect((0...1).contains(model.retrievability(of: memory, after: days)))
            #expect(FSRS7.intervalRange.contains(model.interval(of: memory, retention: 0.9)))
        }
    }
}

extension FSRS7 {
    /// Any parameters that the bounds and their order allow.
    static func random(using random: inout SplitMix64) -> FSRS7 {
        var parameters = parameterBounds.map { Double.random(in: $0, using: &random) }
        for pair in parameterOrder {
            parameters[pair.greater] = max(parameters[pair.greater], parameters[pair.lesser])
        }
        return (try? FSRS7(parameters: parameters)) ?? .standard
    }
}

extension MemoryState {
    static func random7(using random: inout SplitMix64) -> MemoryState {
        MemoryState(
            stability: pow(10, .random(in: -3...4.5, using: &random)),
            difficulty: .random(in: 1...10, using: &random),
            shortStability: pow(10, .random(in: -3...4.5, using: &random)))
    }
}
