import Cards
import Foundation
import GRDB
import Scheduling
import Support
import Testing

@testable import Storage

struct LibraryReviewLogTests {
    @Test func `a log holds the answers that count, card after card`() throws {
        let sample = try SampleLibrary(cards: 3)
        let (one, two) = (sample.cards[0], sample.cards[1])
        let late = sample.review(one, .good, hours: 50)
        let undone = sample.review(one, .easy, hours: 2)
        try sample.library.append([
            late, sample.review(two, .hard, hours: 3), sample.review(one, .again, hours: 1), undone,
        ])
        try sample.library.append([
            sample.review(one, .easy, hours: 50, undoes: late.uuid),
            sample.review(one, nil, hours: 51, undoes: undone.uuid),
        ])
        let log = try sample.library.reviewLog()
        #expect(log.ratings == [1, 4, 2])
        #expect(log.elapsedDays == [0, 2, 0])
        #expect(log.elapsedSeconds == [0, 49 * 3600, 0])
        #expect(log.durations == [4200, 4200, 4200])
        #expect(log.cards[0] == log.cards[1] && log.cards[1] < log.cards[2])
    }

    /// What `eachCardsAnswers` hands over is worked out by other code.
    @Test func `it is what a card-by-card reading gives, for any undoing and amending`() throws {
        var random = SplitMix64(seed: 11)
        for _ in 0..<20 {
            let sample = try SampleLibrary(cards: 4)
            var rows: [Review] = []
            for _ in 0..<40 {
                let card = sample.cards.randomElement(using: &random) ?? sample.cards[0]
                let undone = rows.filter { $0.card == card }.randomElement(using: &random)
                let undoes = Int.random(in: 0..<3, using: &random) == 0 ? undone?.uuid : nil
                let rating =
                    undoes != nil && Bool.random(using: &random)
                    ? nil : Rating.allCases.randomElement(using: &random)
                rows.append(
                    sample.review(card, rating, hours: .random(in: 0...90, using: &random), undoes: undoes))
            }
            try sample.library.append(rows)
            var expected: [(ratings: [UInt8], moments: [Int64])] = []
            try sample.library.eachCardsAnswers { _, answers in
                let kept = answers.filter { $0.rating != nil }
                expected.append(
                    (
                        kept.compactMap { $0.rating.map { UInt8($0.rawValue) } },
                        kept.map(\.moment.milliseconds)
                    ))
            }
            let log = try sample.library.reviewLog()
            #expect(log.ratings == expected.flatMap(\.ratings))
            #expect(log.milliseconds == expected.flatMap(\.moments))
        }
    }

    @Test func `what a card meant before counts as another card's`() throws {
        let sample = try SampleLibrary(cards: 1)
        let card = sample.cards[0]
        try sample.library.append([sample.review(card, .good), sample.review(card, .good, hours: 48)])
        try sample.library.write { db in
            try db.execute(
                sql: "UPDATE card SET epoch = ?", arguments: [sample.moment(hours: 47).milliseconds])
        }
        let log = try sample.library.reviewLog()
        #expect(log.cards[0] != log.cards[1])
        #expect(log.elapsedDays == [0, 0])
    }

    @Test func `an empty library has an empty log`() throws {
        let log = try SampleLibrary(cards: 2).library.reviewLog()
        #expect(log == ReviewLog())
    }

    @Test func `a change of model replays the states, and back again to the same bits`() throws {
        let sample = try SampleLibrary(cards: 2)
        let card = sample.cards[0]
        try sample.library.append([
            sample.review(card, .good), sample.review(card, .good, hours: 1),
            sample.review(card, .hard, hours: 60),
        ])
        let before = try sample.library.state(of: card)
        let seven = SchedulingSettings(model: .fsrs7(.standard))
        let replayed = try sample.library.schedule { _ in seven }
        #expect(replayed == ["Decks/rivers.md"])
        let after = try sample.library.state(of: card)
        #expect(after?.seen?.memory.shortStability != nil)
        #expect(after?.seen?.reviews == before?.seen?.reviews)
        try sample.library.schedule { _ in sample.settings }
        let again = try sample.library.state(of: card)
        #expect(again == before)
    }
}
