import Cards
import Foundation
import GRDB
import Scheduling
import Support
import Testing

@testable import Storage

struct LibraryPlansTests {
    private func plan(_ kind: PlanRecord.Kind, hours: Double = 1, _ sample: SampleLibrary) -> PlanRecord {
        PlanRecord(uuid: UUID(), kind: kind, moment: sample.moment(hours: hours), summary: "a test")
    }

    private func states(_ sample: SampleLibrary) throws -> [CardState?] {
        try sample.cards.map { try sample.library.state(of: $0) }
    }

    private func dueDay(_ sample: SampleLibrary, _ card: Int = 0) throws -> Int {
        try #require(sample.library.state(of: sample.cards[card])?.seen?.dueDay)
    }

    private func answered(cards count: Int = 6) throws -> SampleLibrary {
        let sample = try SampleLibrary(cards: count)
        try sample.library.append(sample.cards.map { sample.review($0, .easy) })
        return sample
    }

    @Test func `undo restores every due day exactly, plan by plan, and the cache can be rebuilt at any time`()
        throws
    {
        for seed in UInt64(1)...10 {
            var random = SplitMix64(seed: seed)
            let sample = try answered()
            var past = [try states(sample)]
            for kind in [PlanRecord.Kind.balance, .backlog, .holiday, .exam] {
                let moves = try sample.cards.indices.filter { _ in Bool.random(using: &random) }.map {
                    index in
                    let due = try dueDay(sample, index)
                    return DueMove(
                        card: sample.cards[index], from: due,
                        to: due + Int.random(in: -3...30, using: &random))
                }
                try sample.library.apply(plan(kind, sample), moves)
                for move in moves {
                    #expect(try sample.library.state(of: move.card)?.seen?.dueDay == move.to)
                }
                past.append(try states(sample))
                try sample.library.rebuildStates()
                #expect(try states(sample) == past.last)
            }
            for _ in 0..<4 {
                past.removeLast()
                let undone = try sample.library.undoLastPlan(as: UUID(), at: sample.moment(hours: 2))
                #expect(undone != nil)
                #expect(try states(sample) == past.last)
            }
            #expect(try sample.library.undoLastPlan(as: UUID(), at: sample.moment(hours: 3)) == nil)
            let plans = try sample.library.plans()
            #expect(plans.count == 4 && plans.allSatisfy(\.isUndone))
        }
    }

    @Test func `a move ends with the next answer, and comes back with its undo`() throws {
        let sample = try answered(cards: 1)
        let (card, due) = (sample.cards[0], try dueDay(sample))
        try sample.library.apply(plan(.holiday, sample), [DueMove(card: card, from: due, to: due + 9)])
        // At the very moment of the plan, as in a run with --now.
        let answer = sample.review(card, .good, hours: 1)
        try sample.library.append([answer])
        #expect(try dueDay(sample) != due + 9)
        try sample.library.append([sample.review(card, nil, hours: 2, undoes: answer.uuid)])
        #expect(try dueDay(sample) == due + 9)
    }

    @Test func `a plan worked out before an answer leaves that card alone`() throws {
        let sample = try answered(cards: 1)
        let due = try dueDay(sample)
        try sample.library.append([sample.review(sample.cards[0], .again, hours: 24 * 9)])
        let before = try states(sample)
        try sample.library.apply(
            plan(.backlog, sample), [DueMove(card: sample.cards[0], from: due, to: due + 9)])
        #expect(try states(sample) == before)
        #expect(try sample.library.plans().map(\.cards) == [0])
    }

    @Test func `where the schedule changes a holiday holds and a balance falls away`() throws {
        for (kind, holds) in [(PlanRecord.Kind.holiday, true), (.balance, false)] {
            let sample = try answered(cards: 1)
            let due = try dueDay(sample)
            try sample.library.apply(
                plan(kind, sample), [DueMove(card: sample.cards[0], from: due, to: due + 1)])
            var settings = sample.settings
            settings.desiredRetention = 0.8
            try sample.library.schedule { _ in settings }
            #expect(try (dueDay(sample) == due + 1) == holds)
        }
    }

    @Test func `rows of plans are never changed or deleted`() throws {
        let sample = try answered(cards: 1)
        let due = try dueDay(sample)
        try sample.library.apply(
            plan(.exam, sample), [DueMove(card: sample.cards[0], from: due, to: due + 1)])
        for sql in [
            "UPDATE move SET toDay = 0", "DELETE FROM move", "DELETE FROM plan",
            "UPDATE plan SET summary = ''",
        ] {
            #expect(throws: LibraryFault.self) { try sample.library.write { try $0.execute(sql: sql) } }
        }
    }
}
