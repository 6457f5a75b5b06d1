import Cards
import Testing

@testable import Scheduling

struct BalanceTests {
    @Test(arguments: 1...20)
    func `no card leaves its fuzz range, and none comes or goes`(
        seed: UInt64
    ) {
        let cards = sampleCards(200, seed: seed)
        let moves = Balance(cards, today: planToday).moves()
        #expect(!moves.isEmpty)
        #expect(Set(moves.map(\.card)).count == moves.count)
        let byID = Dictionary(uniqueKeysWithValues: cards.map { ($0.id, $0) })
        for move in moves {
            let card = byID[move.card]
            #expect(card?.range.contains(move.to) == true)
            #expect(card?.dueDay == move.from && move.from > planToday && move.to > planToday)
        }
        var loads = DayLoads(cards.map(\.dueDay))
        let before = loads
        for move in moves { loads.take(move) }
        #expect(loads.total == before.total && loads.total == cards.count)
        let after = DayLoads(cards.taking(moves).map(\.dueDay))
        #expect((planToday - 30...planToday + 100).allSatisfy { loads[$0] == after[$0] })
    }

    @Test(arguments: 1...10)
    func `without siblings the squares of the loads fall, and so does the peak`(seed: UInt64) {
        let cards = sampleCards(200, seed: seed).enumerated().map { index, card in
            var card = card
            card.id = CardID(note: "n\(index)")
            return card
        }
        let ahead = planToday + 1...planToday + 90
        let before = DayLoads(cards.map(\.dueDay))
        let after = DayLoads(cards.taking(Balance(cards, today: planToday).moves()).map(\.dueDay))
        let squares = { (loads: DayLoads) in ahead.reduce(0) { $0 + loads[$1] * loads[$1] } }
        #expect(squares(after) < squares(before))
        #expect(after.peak(of: ahead) <= before.peak(of: ahead))
    }

    @Test(arguments: 1...10)
    func `what was balanced stays as it is, and the order of the cards changes nothing`(seed: UInt64) {
        let cards = sampleCards(120, seed: seed)
        let moves = Balance(cards, today: planToday).moves()
        #expect(Set(Balance(cards.reversed(), today: planToday).moves()) == Set(moves))
        #expect(Balance(cards.taking(moves), today: planToday).moves().isEmpty)
    }

    @Test func `an easy day takes less, a minimum day what cannot go elsewhere`() throws {
        let cards = sampleTrial(cards: 600, seed: 3).planned(recallOn: planToday)
        let easy = try EasyDays(reading: "sat reduced, sun minimum")
        let moves = Balance(cards, today: planToday, easyDays: easy).moves()
        let after = DayLoads(cards.taking(moves).map(\.dueDay))
        var sums = [Weekday: Int]()
        for day in planToday + 3...planToday + 30 { sums[Weekday(studyDay: day), default: 0] += after[day] }
        let ordinary = [Weekday.monday, .tuesday, .wednesday, .thursday, .friday].map { sums[$0] ?? 0 }
        let least = try #require(ordinary.min())
        #expect(sums[.saturday] ?? 0 < least)
        #expect(sums[.sunday] ?? 0 < (sums[.saturday] ?? 0))
        for day in planToday + 1...planToday + 60 where Weekday(studyDay: day) == .sunday {
            for card in cards.taking(moves) where card.dueDay == day {
                // A wide range has another day; only a card within a narrow one is left.
                #expect(card.range.count <= 2, "\(card)")
            }
        }
    }

    @Test func `siblings are kept apart where their ranges allow it`() {
        let range = planToday + 5...planToday + 14
        let cards = ["a", "b"].map {
            PlannedCard(id: CardID(note: "n", slot: $0), dueDay: planToday + 8, range: range, recall: 0.9)
        }
        let days = cards.taking(Balance(cards, today: planToday).moves()).map(\.dueDay)
        #expect(abs(days[0] - days[1]) >= 5)
    }

    @Test func `fuzz ranges are those that the scheduler draws from`() throws {
        for model in MemoryModel.Kind.allCases {
            let trial = sampleTrial(
                cards: 300, seed: 5, settings: SchedulingSettings(model: model.standard, learningSteps: [60]))
            for (card, state) in zip(trial.cards, trial.states) {
                guard let planned = trial.scheduler.planned(card, state, recallOn: planToday) else {
                    continue
                }
                let seen = try #require(state.seen)
                #expect(planned.range.lowerBound > seen.lastDay)
                let days = trial.scheduler.interval(seen.memory)
                let far = max(
                    abs(planned.range.lowerBound - seen.lastDay), planned.range.upperBound - seen.lastDay)
                #expect(Double(far) <= max(1, days + FuzzRange.delta(max(1, days)) + 1))
            }
        }
    }
}
