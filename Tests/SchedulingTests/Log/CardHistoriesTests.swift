import Support
import Testing

@testable import Scheduling

struct CardHistoriesTests {
    @Test func `answers are gathered by card and ranked by time`() {
        let rows: [(card: Int64, time: Int64, days: Int64)] = [
            (9, 0, 0), (2, 0, 0), (9, 600, 0), (9, 5000, 3), (2, 5000, 4), (2, 4000, 1),
        ]
        let histories = CardHistories(
            SampleLog.log(
                of: rows.map {
                    .init(
                        card: $0.card, milliseconds: $0.time, rating: 3, elapsedDays: $0.days,
                        elapsedSeconds: 43_200)
                }))
        #expect(histories.starts == [0, 3, 6])
        #expect(histories.days == [0, 4, 1, 0, 0, 3])
        #expect(histories.ranks == [-1, 1, 0, -1, -1, 2])
        #expect(histories.fractions.allSatisfy { $0 == 0.5 })
        #expect(histories.scored == 3)
    }

    @Test func `a library's columns give the gaps between answers`() {
        let log = ReviewLog(
            cards: [1, 2, 1], milliseconds: [0, 0, 7_200_000], studyDays: [10, 10, 11], ratings: [3, 4, 1],
            durations: [10, 20, 30])
        #expect(log.elapsedDays == [0, 0, 1])
        #expect(log.elapsedSeconds == [0, 0, 7200])
    }

    @Test func `cards are numbered in the order they are met`() {
        var random = SplitMix64(seed: 10)
        var index = CardIndex(capacity: 1)
        var known: [Int64: Int] = [:]
        for _ in 0..<20_000 {
            let card = Int64.random(in: -3000...3000, using: &random) << 32
            let expected = known[card] ?? known.count
            known[card] = expected
            #expect(index.number(of: card) == expected)
        }
    }
}
