import Support
import Testing

@testable import Scheduling

struct TimeOrderTests {
    static let times: [(name: String, times: [Int64])] = {
        var random = SplitMix64(seed: 1)
        return [
            ("none", []), ("one", [5]), ("all the same", [7, 7, 7]), ("backwards", [3, 2, 1]),
            ("the whole range", [.max, 0, .min, -1, .max, .min]),
            ("many, with ties", (0..<3000).map { _ in .random(in: 0...1000, using: &random) }),
            (
                "milliseconds of years",
                (0..<3000).map { _ in .random(in: 0...100_000_000_000, using: &random) }
            ),
        ]
    }()

    @Test(arguments: times)
    func `places come in order of time, those of one time in their own`(row: (name: String, times: [Int64])) {
        let places = row.times.indices.map { Int32(2 * $0) }
        let expected = row.times.indices.sorted { (row.times[$0], $0) < (row.times[$1], $1) }
        #expect(TimeOrder.sorted(places, by: row.times) == expected.map { Int32(2 * $0) })
    }

    @Test func `a log in order of cards gives what one in order of time gives`() {
        let log = SampleLog.make(cards: 120, seed: 9)
        let rows = (0..<log.count).map { log[$0] }
        let byTime = rows.enumerated().sorted {
            ($0.element.milliseconds, $0.element.card, $0.offset) < (
                $1.element.milliseconds, $1.element.card, $1.offset
            )
        }.map(\.element)
        let byCard = rows.enumerated().sorted { ($0.element.card, $0.offset) < ($1.element.card, $1.offset) }
            .map(\.element)
        let (one, other) = (
            CardHistories(SampleLog.log(of: byTime)), CardHistories(SampleLog.log(of: byCard))
        )
        #expect(one.starts == other.starts)
        #expect(one.ratings == other.ratings)
        #expect(one.days == other.days)
        #expect(one.ranks == other.ranks)
        #expect(one.scored == other.scored)
    }

    @Test func `a sample holds whole cards with their ranks`() {
        let histories = CardHistories(SampleLog.make(cards: 200, seed: 4))
        let sample = histories.sample(scored: histories.scored / 4)
        #expect((40...55).contains(sample.count))
        #expect(sample.scored == histories.scored)
        let ranks = Set(histories.ranks)
        #expect(sample.ranks.allSatisfy { ranks.contains($0) })
        #expect(histories.sample(scored: histories.scored).count == histories.count)
    }
}
