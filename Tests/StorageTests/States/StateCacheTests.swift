import Cards
import Foundation
import GRDB
import Scheduling
import Support
import Testing

@testable import Storage

struct StateCacheTests {
    @Test(arguments: 0..<20)
    func `states are what the log replays to, bit for bit, and survive their loss`(seed: UInt64) throws {
        let history = try RandomHistory(seed: seed)
        let library = history.sample.library
        let cached = try history.states()
        #expect(cached == history.replayed())
        let table = try library.stateTable()
        try library.queue.write { db in try db.execute(sql: "DELETE FROM state") }
        try library.rebuildStates()
        let rebuilt = try library.stateTable()
        #expect(rebuilt == table)
    }

    @Test func `an undo brings back the state before, an amendment the state it asks for`() throws {
        let sample = try SampleLibrary()
        let card = sample.cards[0]
        let first = sample.review(card, .good)
        let second = sample.review(card, .again, hours: 30)
        let before = try sample.library.append([first])
        try sample.library.append([second])
        let undone = try sample.library.append([sample.review(card, nil, hours: 31, undoes: second.uuid)])
        #expect(undone == before)
        let amended = try sample.library.append([sample.review(card, .easy, undoes: first.uuid)])
        let easy = Scheduler(settings: sample.settings).next(
            after: .new, rating: .easy, at: first.moment, card: card)
        #expect(amended == [card: easy])
        let new = try sample.library.append([sample.review(card, nil, undoes: first.uuid)])
        #expect(new == [card: .new])
    }

    @Test func `an answer given before others by the clock is replayed in its place`() throws {
        let sample = try SampleLibrary()
        let card = sample.cards[0]
        let late = sample.review(card, .good, hours: 50)
        let early = sample.review(card, .good)
        let states = try sample.library.append([late, early])
        let inOrder = Scheduler(settings: sample.settings).replay([early, late], of: card)
        #expect(states == [card: inOrder])
    }
}

extension Library {
    /// The table as text, with the bits of each number.
    func stateTable() throws -> [String] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM state ORDER BY card").map { row in
                row.databaseValues.map { value in
                    if case .double(let number) = value.storage {
                        return String(number.bitPattern, radix: 16)
                    }
                    return value.description
                }.joined(separator: " ")
            }
        }
    }
}

/// Answers, amendments and undos of a few cards, in many batches, with a clock that is set back now and then.
struct RandomHistory {
    let sample: SampleLibrary
    private(set) var log: [Review] = []

    init(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        sample = try SampleLibrary(cards: 4)
        var hours = 0.0
        for _ in 0..<Int.random(in: 1...30, using: &generator) {
            hours += Double.random(in: -1...60, using: &generator)
            var batch: [Review] = []
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                batch.append(row(at: hours, after: log + batch, &generator))
            }
            try sample.library.append(batch)
            log += batch
        }
    }

    private func row(at hours: Double, after log: [Review], _ generator: inout SplitMix64) -> Review {
        let rating = Rating.allCases.randomElement(using: &generator)
        guard let target = log.randomElement(using: &generator), Int.random(in: 0..<4, using: &generator) == 0
        else {
            return sample.review(
                sample.cards.randomElement(using: &generator) ?? sample.cards[0], rating, hours: hours)
        }
        let isUndo = Bool.random(using: &generator)
        var review = sample.review(target.card, isUndo ? nil : rating, hours: hours, undoes: target.uuid)
        if !isUndo { review.moment = target.moment }
        return review
    }

    func states() throws -> [CardID: CardState] {
        var states: [CardID: CardState] = [:]
        for card in sample.cards { states[card] = try sample.library.state(of: card) }
        return states
    }

    /// The states by the scheduler alone, answer by answer.
    func replayed() -> [CardID: CardState] {
        let scheduler = Scheduler(settings: sample.settings)
        return Dictionary(
            uniqueKeysWithValues: sample.cards.map { card in
                let rows = log.filter { $0.card == card }.effective().enumerated().sorted {
                    ($0.element.moment.milliseconds, $0.offset) < ($1.element.moment.milliseconds, $1.offset)
                }
                let state = rows.reduce(CardState.new) { state, row in
                    guard let rating = row.element.rating else { return state }
                    return scheduler.next(after: state, rating: rating, at: row.element.moment, card: card)
                }
                return (card, state)
            })
    }
}
