import Cards
import Testing

@testable import recite

struct ISO8601Tests {
    static let moments: [(text: String, milliseconds: Int64, offset: Int)] = [
        ("1970-01-01T00:00:00Z", 0, 0),
        ("2026-11-23T14:30:00+01:00", 1_795_440_600_000, 60),
        ("2026-11-23T14:30+0100", 1_795_440_600_000, 60),
        ("2026-11-23 08:30:00-05:00", 1_795_440_600_000, -300),
        ("1969-12-31T23:59:59Z", -1000, 0),
        ("2024-02-29T12:00:00Z", 1_709_208_000_000, 0),
    ]

    @Test(arguments: moments.indices)
    func `a moment with an offset is read`(row: Int) {
        let row = ISO8601Tests.moments[row]
        let moment = Moment(iso8601: row.text)
        #expect(moment == Moment(milliseconds: row.milliseconds, offsetMinutes: row.offset))
    }

    @Test(arguments: ["", "2026-11-23", "2026-11-23T14:30", "2026-13-01T00:00Z", "tomorrow", "2026-11-23T25:00Z"])
    func `what is no moment is refused`(text: String) {
        #expect(Moment(iso8601: text) == nil)
    }
}
