import Cards
import Foundation
import Support
import Testing

@testable import Scheduling

struct FSRS6Tests {
    let model = FSRS6.standard

    /// One history of py-fsrs 6.3.2 with default parameters: rating, days since the answer before, and what
    /// follows.
    static let history: [(rating: Rating, days: Double, stability: Double, difficulty: Double)] = [
        (.good, 0, 2.3065, 2.118103970459016),
        (.good, 0, 2.3065, 2.111214235785395),
        (.good, 0, 2.3065, 2.1043313908464483),
        (.good, 2, 10.977757474408312, 2.0974554287524403),
        (.hard, 14, 36.12964423905899, 4.739151024325689),
        (.easy, 29, 143.01824110528273, 2.966448821514439),
        (.good, 24, 203.96217768220666, 2.958710741989763),
        (.good, 0, 203.96217768220666, 2.9509804005446116),
        (.hard, 0, 203.96217768220666, 5.305760674865017),
        (.hard, 48, 251.51748544264785, 6.868973553719686),
    ]

    @Test func `a history of py-fsrs is met within 1e-9`() {
        var memory: MemoryState?
        for step in FSRS6Tests.history {
            let next = model.next(after: memory, rating: step.rating, elapsed: step.days)
            #expect(relativeError(next.stability, step.stability) < 1e-9)
            #expect(relativeError(next.difficulty, step.difficulty) < 1e-9)
            memory = next
        }
    }

    /// Rows of the tests of py-fsrs and fsrs-rs, with the parameters that differ from the defaults.
    static let published: [(name: String, replaced: [Int: Double], stability: Double)] = [
        ("defaults", [:], 53.62691),
        ("no short-term memory", [17: 0, 18: 0, 19: 0], 53.335106),
    ]

    @Test(arguments: published)
    func `again and five goods end where the published tests end`(
        row: (name: String, replaced: [Int: Double], stability: Double)
    ) throws {
        var parameters = FSRS6.defaultParameters
        for (index, value) in row.replaced { parameters[index] = value }
        let model = try FSRS6(parameters: parameters)
        let memory = model.fold([(.again, 0), (.good, 0), (.good, 1), (.good, 3), (.good, 8), (.good, 21)])
        #expect(abs(memory.stability - row.stability) < 1e-4)
        #expect(abs(memory.difficulty - 6.3574867) < 1e-4)
    }

    @Test func `a set of FSRS-5 gives the state of fsrs-rs`() throws {
        let model = try FSRS6(parameters: [
            0.6845422, 1.6790825, 4.7349424, 10.042885, 7.4410233, 0.64219797, 1.071918, 0.0025195254,
            1.432437, 0.1544, 0.8692766, 2.0696752, 0.0953, 0.2975, 2.4691248, 0.19542035, 3.201072,
            0.18046261, 0.121442534,
        ])
        let memory = model.fold([(.again, 0), (.good, 1), (.good, 3), (.good, 8), (.good, 21)])
        #expect(abs(memory.stability - 31.722992) < 1e-3)
        #expect(abs(memory.difficulty - 7.382128) < 1e-4)
        let next = model.next(
            after: MemoryState(stability: 20.925528, difficulty: 7.005062), rating: .good, elapsed: 21)
        #expect(abs(next.stability - 40.87456) < 1e-3)
        #expect(abs(next.difficulty - 6.9913807) < 1e-4)
    }

    @Test func `states stay in bounds over thousands of histories and parameter sets`() {
        var random = SplitMix64(seed: 6)
        for _ in 0..<3000 {
            let model = FSRS6.random(using: &random)
            var memory: MemoryState?
            for _ in 0..<20 {
                let rating = Rating.allCases.randomElement(using: &random) ?? .good
                let days = Double([0, 1, 3, 40, 4000].randomElement(using: &random) ?? 0)
                let next = model.next(after: memory, rating: rating, elapsed: days)
                #expect((0.001...36_500).contains(next.stability))
                #expect((1...10).contains(next.difficulty))
                memory = next
            }
        }
    }

    @Test func `a better rating never gives less stability or more difficulty`() {
        var random = SplitMix64(seed: 7)
        for _ in 0..<5000 {
            let memory = MemoryState.random(using: &random)
            for days in [0, 1, 10, 500.0] {
                let next = Rating.allCases.map { model.next(after: memory, rating: $0, elapsed: days) }
                for (worse, better) in zip(next, next.dropFirst()) {
                    #expect(worse.stability <= better.stability)
                    #expect(worse.difficulty >= better.difficulty)
                }
            }
        }
    }

    @Test func `recalls are the next states of hard, good and easy to the last bit`() {
        var random = SplitMix64(seed: 8)
        for _ in 0..<2000 {
            let memory = MemoryState.random(using: &random)
            let cases: [(MemoryState?, Double)] = [(nil, 0), (memory, 0), (memory, 1), (memory, 77)]
            for (memory, days) in cases {
                let recalls = model.recalls(after: memory, elapsed: days)
                #expect(recalls.hard == model.next(after: memory, rating: .hard, elapsed: days))
                #expect(recalls.good == model.next(after: memory, rating: .good, elapsed: days))
                #expect(recalls.easy == model.next(after: memory, rating: .easy, elapsed: days))
            }
        }
    }

    @Test func `numbers that make no sense give a state in bounds`() {
        let odd = [Double.nan, .infinity, -.infinity, 0, -1, 1e300, -1e300, .leastNonzeroMagnitude]
        for stability in odd {
            for difficulty in odd {
                for days in odd {
                    let memory = MemoryState(stability: stability, difficulty: difficulty)
                    for rating in Rating.allCases {
                        let next = model.next(after: memory, rating: rating, elapsed: days)
                        #expect((0.001...36_500).contains(next.stability))
                        #expect((1...10).contains(next.difficulty))
                    }
                    #expect((0...1).contains(model.retrievability(of: memory, after: days)))
                }
            }
        }
    }
}

extension FSRS6 {
    func fold(_ answers: [(Rating, Double)]) -> MemoryState {
        answers.reduce(MemoryState?.none) { next(after: $0, rating: $1.0, elapsed: $1.1) }
            ?? MemoryState(stability: .nan, difficulty: .nan)
    }

    /// Any parameters that the bounds allow.
    static func random(using random: inout SplitMix64) -> FSRS6 {
        let parameters = parameterBounds.map { Double.random(in: $0, using: &random) }
        return (try? FSRS6(parameters: parameters)) ?? .standard
    }
}

extension MemoryState {
    static func random(using random: inout SplitMix64) -> MemoryState {
        MemoryState(
            stability: pow(10, .random(in: -3...4.5, using: &random)),
            difficulty: .random(in: 1...10, using: &random))
    }
}
