/// How much of an ordinary day's reviews each weekday takes.
package struct EasyDays: Hashable, Sendable {
    private var levels = [Level](repeating: .normal, count: 7)

    /// How easy a day is; the shares are Anki's.
    package enum Level: String, CaseIterable, Hashable, Sendable {
        case normal, reduced, minimum

        /// Of an ordinary day's reviews, above 0 so that what cannot go elsewhere still can come.
        var share: Double {
            switch self {
            case .normal: 1
            case .reduced: 0.5
            case .minimum: 1e-4
            }
        }
    }

    /// All days alike.
    package init() {}

    /// Reads `sat reduced, sun minimum`; a day without a level is a minimum one.
    package init(reading text: String) throws(EasyDaysFault) {
        for entry in text.split(separator: ",") {
            let words = entry.split(whereSeparator: \.isWhitespace).map(String.init)
            guard let name = words.first else { continue }
            guard let day = Weekday(name: name) else { throw .unknownDay(name) }
            guard words.count < 3, let level = Level(rawValue: words.count == 2 ? words[1] : "minimum") else {
                throw .unknownLevel(words.dropFirst().joined(separator: " "))
            }
            self[day] = level
        }
    }

    package subscript(day: Weekday) -> Level {
        get { levels[day.rawValue] }
        set { levels[day.rawValue] = newValue }
    }

    package func share(ofStudyDay day: Int) -> Double { self[Weekday(studyDay: day)].share }
}

/// Why a text names no easy days.
package enum EasyDaysFault: Error, Hashable, Sendable, CustomStringConvertible {
    case unknownDay(String)
    case unknownLevel(String)

    package var description: String {
        switch self {
        case .unknownDay(let name): "\(name) is not a weekday such as sat or sunday"
        case .unknownLevel(let name): "\(name) is not one of normal, reduced, minimum"
        }
    }
}
