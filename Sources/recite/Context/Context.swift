import Cards
import Foundation

/// The outside world of a command: where it speaks, what time it is, where things lie.
struct Context: Sendable {
    var console: Console
    var environment: [String: String]
    var timekeeper: Timekeeper

    /// The real one.
    static func live(color: ColorChoice = .auto, now: Moment? = nil) -> Context {
        let environment = ProcessInfo.processInfo.environment
        return Context(
            console: .standard(environment: environment, color: color), environment: environment,
            timekeeper: now.map(Timekeeper.frozen) ?? .system)
    }

    var folders: Folders { Folders(environment: environment) }
}

/// The clock: the system's, or one that stands still for a repeatable run.
enum Timekeeper: Sendable {
    case system
    case frozen(Moment)

    /// The time of day.
    var now: Moment {
        switch self {
        case .frozen(let moment): moment
        case .system: Moment(Date(), in: .current)
        }
    }

    /// Milliseconds of a clock that only runs forward; 0 where time stands still.
    var stopwatch: Int {
        switch self {
        case .frozen: return 0
        case .system:
            var time = timespec()
            clock_gettime(CLOCK_MONOTONIC, &time)
            return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
        }
    }
}

extension Moment {
    init(_ date: Date, in zone: TimeZone) {
        self.init(
            milliseconds: Int64((date.timeIntervalSince1970 * 1000).rounded(.down)),
            offsetMinutes: zone.secondsFromGMT(for: date) / 60)
    }
}
