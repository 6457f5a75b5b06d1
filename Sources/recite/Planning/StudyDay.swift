import ArgumentParser
import Cards
import Foundation
import Reporting
import Scheduling

/// A date that the user names, as the study day of that date.
struct StudyDay: Hashable, ExpressibleByArgument {
    var day: Int

    init(_ day: Int) { self.day = day }

    /// Reads `2026-12-20`; nothing for a day that no calendar has.
    init?(argument: String) {
        guard let day = Moment(iso8601: argument + "T12:00Z")?.studyDay,
            StudyDate(day: day).iso == argument
        else { return nil }
        self.day = day
    }

    var iso: String { StudyDate(day: day).iso }

    /// `Thu 2026-11-26`.
    var named: String { "\("\(Weekday(studyDay: day))".prefix(3).capitalized) \(iso)" }
}
