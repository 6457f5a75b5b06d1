/// An instant and the learner's clock at that instant, from which the study day follows.
package struct Moment: Hashable, Codable, Sendable {
    /// Milliseconds since 1970-01-01 00:00 UTC.
    package var milliseconds: Int64
    /// Minutes that local time is ahead of UTC.
    package var offsetMinutes: Int

    package init(milliseconds: Int64, offsetMinutes: Int) {
        self.milliseconds = milliseconds
        self.offsetMinutes = offsetMinutes
    }
}

/// Arithmetic treats an instant beyond 100 million days from 1970 (ECMAScript's range) as one there, and an offset
/// beyond a day as a day, so that no number from a file can overflow it.
extension Moment {
    /// The hour of local time at which a new study day begins, as in Anki.
    package static let rolloverHour = 4

    /// The number of the study day, counted from 1970-01-01; it turns at 04:00 local time.
    package var studyDay: Int {
        let minutes = milliseconds.within(Moment.furthestDay * 86_400_000).flooredDivision(by: 60_000)
        let local = minutes + Int64(offsetMinutes.within(1440) - Moment.rolloverHour * 60)
        return Int(local.flooredDivision(by: 1440))
    }

    /// The instant at which a study day begins on this clock.
    package func start(ofStudyDay day: Int) -> Moment {
        let minutes =
            Int64(day).within(Moment.furthestDay) * 1440
            + Int64(Moment.rolloverHour * 60 - offsetMinutes.within(1440))
        return Moment(milliseconds: minutes * 60_000, offsetMinutes: offsetMinutes)
    }

    /// The instant some seconds later on the same clock.
    package func adding(seconds: Int) -> Moment {
        let limit = Moment.furthestDay * 86_400_000
        let later = milliseconds.within(limit) + Int64(seconds).within(limit / 1000) * 1000
        return Moment(milliseconds: later, offsetMinutes: offsetMinutes)
    }

    private static let furthestDay: Int64 = 100_000_000
}

extension SignedInteger {
    /// The nearest number that is no further from 0.
    fileprivate func within(_ limit: Self) -> Self { Swift.min(Swift.max(self, -limit), limit) }
}

extension Int64 {
    /// The quotient rounded towards minus infinity, so that instants before 1970 fall on the right day.
    fileprivate func flooredDivision(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
