import Scheduling
import Testing

struct IntervalLabelTests {
    static let delays: [(seconds: Int, text: String)] = [
        (0, "<1m"), (-5, "<1m"), (60, "<1m"), (61, "<2m"), (330, "<6m"), (600, "<10m"), (3599, "<60m"),
        (3600, "1h"), (5400, "1.5h"), (86_399, "24h"), (86_400, "1d"), (345_600, "4d"),
    ]

    @Test(arguments: delays)
    func `a delay reads as minutes, hours or days`(row: (seconds: Int, text: String)) {
        #expect(IntervalLabel.text(seconds: row.seconds) == row.text)
    }

    static let days: [(days: Int, text: String)] = [
        (-1, "0d"), (1, "1d"), (2, "2d"), (29, "29d"), (30, "1mo"), (43, "1.4mo"), (60, "2mo"),
        (364, "12.1mo"), (365, "1y"), (547, "1.5y"), (730, "2y"), (36_500, "100y"),
    ]

    @Test(arguments: days)
    func `days read as days, months or years`(row: (days: Int, text: String)) {
        #expect(IntervalLabel.text(days: row.days) == row.text)
    }
}
