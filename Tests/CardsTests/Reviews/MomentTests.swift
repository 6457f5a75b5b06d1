import Cards
import Testing

struct MomentTests {
    /// 2026-03-10 02:30 UTC.
    let night = Int64(1_773_109_800_000)

    static let zones: [(name: String, offset: Int, day: Int)] = [
        ("02:30 is still the day before", 0, 20_521),
        ("03:59 too", 89, 20_521),
        ("04:00 is the new day", 90, 20_522),
        ("the evening before, westwards", -300, 20_521),
        ("16:30 eastwards", 840, 20_522),
    ]

    @Test(arguments: zones)
    func `the study day turns at 04:00 local time`(row: (name: String, offset: Int, day: Int)) {
        #expect(Moment(milliseconds: night, offsetMinutes: row.offset).studyDay == row.day, "\(row.name)")
    }

    @Test func `a study day begins where it says`() {
        for offset in [-720, -210, 0, 60, 840] {
            let clock = Moment(milliseconds: night, offsetMinutes: offset)
            for day in [-400, -1, 0, 1, 20_522] {
                let start = clock.start(ofStudyDay: day)
                #expect(start.studyDay == day)
                let before = Moment(milliseconds: start.milliseconds - 1, offsetMinutes: offset)
                #expect(before.studyDay == day - 1)
            }
        }
    }

    @Test func `no number overflows`() {
        for milliseconds in [Int64.min, 0, .max] {
            for offset in [Int.min, 0, .max] {
                let moment = Moment(milliseconds: milliseconds, offsetMinutes: offset)
                for number in [Int.min, 0, .max] {
                    #expect(abs(moment.start(ofStudyDay: number).studyDay) <= 100_000_002)
                    #expect(abs(moment.adding(seconds: number).studyDay) <= 200_000_002)
                }
            }
        }
    }
}
