/// The date of a study day, without calendars and time zones.
package struct StudyDate: Hashable, Comparable, Sendable {
    package let day: Int

    /// A day beyond 100 million days from 1970 becomes the one there.
    package init(day: Int) {
        self.day = min(max(day, -100_000_000), 100_000_000)
    }

    package static func < (left: StudyDate, right: StudyDate) -> Bool { left.day < right.day }

    /// `2026-03-10`, ISO 8601.
    package var iso: String {
        let (year, month, day) = civil
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    /// `Tue 2026-03-10`.
    var named: String { "\(StudyDate.weekdays[weekday]) \(iso)" }

    /// 0 for Monday; 1970-01-01 was a Thursday.
    var weekday: Int { ((day % 7) + 10) % 7 }

    /// The Monday of its week.
    var monday: StudyDate { StudyDate(day: day - weekday) }

    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    /// Year, month and day of the Gregorian calendar.
    ///
    /// Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
    private var civil: (year: Int, month: Int, day: Int) {
        let shifted = day + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    private func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number.magnitude)
        let zeros = String(repeating: "0", count: max(0, width - digits.count))
        return (number < 0 ? "-" : "") + zeros + digits
    }
}

/// In JSON a date is its ISO 8601 text.
extension StudyDate: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = StudyDate(iso: text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\(text) is not a date such as 2026-03-10")
        }
        self = date
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }

    /// Reads `2026-03-10`; the day is the one whose text that is.
    init?(iso: String) {
        let parts = iso.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, (0...9999).contains(parts[0]) else { return nil }
        let newYear = (parts[0] - 1970) * 365 + (parts[0] - 1970) / 4
        let near = (newYear - 20...newYear + 400).lazy.map(StudyDate.init)
        guard let date = near.first(where: { $0.iso == iso }) else { return nil }
        self = date
    }
}
