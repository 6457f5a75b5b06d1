import Cards
import Testing

@testable import Scheduling

struct SpreadTests {
    @Test(arguments: 1...20)
    func `the more endangered never comes later than the less, and every card has its day`(seed: UInt64) {
        let cards = sampleCards(150, seed: seed)
        let waiting = cards.filter { $0.dueDay <= planToday }
        let others = DayLoads(cards.filter { $0.dueDay > planToday }.map(\.dueDay))
        let days = planToday...planToday + 6
        for spread in [
            Spread(waiting.count, over: days, loads: others),
            Spread(waiting.count, from: planToday, perDay: 9, loads: others),
        ] {
            #expect(spread.quotas.reduce(0) { $0 + $1.count } == waiting.count)
            let placed = waiting.taking(spread.moves(of: waiting))
            for left in placed {
                for right in placed where left.recall < right.recall { #expect(left.dueDay <= right.dueDay) }
            }
        }
    }

    @Test func `days fill evenly on top of what is there`() {
        var loads = DayLoads()
        (loads[planToday], loads[planToday + 1]) = (10, 4)
        let spread = Spread(12, over: planToday...planToday + 2, loads: loads)
        #expect(spread.quotas.map(\.count) == [0, 4, 8])
    }

    @Test func `a limit fills each day and goes on`() throws {
        var loads = DayLoads()
        loads[planToday + 1] = 5
        let spread = Spread(12, from: planToday, perDay: 5, loads: loads)
        #expect(spread.quotas.map(\.count) == [5, 0, 5, 2])
        let easy = try EasyDays(reading: "fri reduced, sat minimum")
        let eased = Spread(12, from: planToday, perDay: 4, loads: DayLoads(), easyDays: easy)
        #expect(eased.quotas.map(\.count) == [4, 2, 0, 4, 2])
    }

    @Test func `all days minimum do not hold cards back for ever`() throws {
        let easy = try EasyDays(reading: "mon,tue,wed,thu,fri,sat,sun")
        let spread = Spread(3, from: planToday, perDay: 5, loads: DayLoads(), easyDays: easy)
        #expect(spread.quotas.reduce(0) { $0 + $1.count } == 3)
    }

    @Test func `easy days are read, and what is none is named`() throws {
        let days = try EasyDays(reading: " Saturday reduced,sun ")
        #expect(days[.saturday] == .reduced && days[.sunday] == .minimum && days[.monday] == .normal)
        #expect(throws: EasyDaysFault.unknownDay("so")) { try EasyDays(reading: "so minimum") }
        #expect(throws: EasyDaysFault.unknownLevel("light")) { try EasyDays(reading: "sun light") }
        #expect(throws: EasyDaysFault.unknownLevel("a b")) { try EasyDays(reading: "sun a b") }
        #expect(Weekday(studyDay: 0) == .thursday && Weekday(studyDay: -4) == .sunday)
        #expect(Weekday(studyDay: planToday) == .thursday)
    }

    @Test func `leeches are told at the threshold and at each half after it`() {
        #expect((0...20).filter { Leech.isTold(lapses: $0) } == [8, 12, 16, 20])
        #expect((0...9).filter { Leech.isTold(lapses: $0, threshold: 3) } == [3, 5, 7, 9])
        #expect((0...4).filter { Leech.isTold(lapses: $0, threshold: 0) } == [1, 2, 3, 4])
    }
}
