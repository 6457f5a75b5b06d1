/// A day of the week.
package enum Weekday: Int, CaseIterable, Hashable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// The weekday of a study day, counted from 1970-01-01, a Thursday.
    package init(studyDay day: Int) {
        self = Weekday.allCases[(day % 7 + 10) % 7]
    }

    /// Reads a name such as `sat` or `Saturday`: three letters or more.
    package init?(name: String) {
        let name = name.lowercased()
        guard name.count >= 3, let day = Weekday.allCases.first(where: { "\($0)".hasPrefix(name) }) else {
            return nil
        }
        self = day
    }
}
