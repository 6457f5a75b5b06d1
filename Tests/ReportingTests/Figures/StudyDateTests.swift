import Foundation
import Testing

@testable import Reporting

struct StudyDateTests {
    static let rows: [(day: Int, text: String)] = [
        (0, "Thu 1970-01-01"), (-1, "Wed 1969-12-31"), (11_016, "Tue 2000-02-29"), (20_522, "Tue 2026-03-10"),
        (-719_468, "Wed 0000-03-01"), (47_482, "Fri 2100-01-01"),
    ]

    @Test(arguments: rows)
    func `a study day has its date and weekday`(row: (day: Int, text: String)) {
        #expect(StudyDate(day: row.day).named == row.text)
    }

    @Test func `dates in JSON are read back`() throws {
        let dates = stride(from: -10_000, to: 60_000, by: 271).map(StudyDate.init)
        let read = try JSONDecoder().decode([StudyDate].self, from: JSONEncoder().encode(dates))
        #expect(read == dates)
    }

    @Test(arguments: ["2026-02-30", "2026-3-1", "yesterday", "", "99999999999999999999-01-01"])
    func `what is no date is refused`(text: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([StudyDate].self, from: JSONEncoder().encode([text]))
        }
    }

    @Test func `no day overflows`() {
        #expect(StudyDate(day: .max).iso == StudyDate(day: 100_000_000).iso)
        #expect(StudyDate(day: .min).iso == StudyDate(day: -100_000_000).iso)
    }
}
