/// Intervals as a learner reads them beside the ratings: `<10m`, `3h`, `2d`, `1.4mo`, `2y`.
package enum IntervalLabel {
    /// A delay; below an hour it says by when at the latest, as the session may bring the card sooner.
    package static func text(seconds: Int) -> String {
        switch seconds {
        case ..<3_600: "<\((max(1, seconds) + 59) / 60)m"
        case ..<secondsPerDay: "\(tenths(seconds, of: 3_600))h"
        default: text(days: seconds / secondsPerDay)
        }
    }

    /// Whole days; from a month of 30 days months, from a year of 365 days years.
    package static func text(days: Int) -> String {
        switch days {
        case ..<30: "\(max(0, days))d"
        case ..<365: "\(tenths(days, of: 30))mo"
        default: "\(tenths(days, of: 365))y"
        }
    }

    /// How many units an amount is, with one decimal unless that is 0.
    private static func tenths(_ amount: Int, of unit: Int) -> String {
        let (whole, rest) = amount.quotientAndRemainder(dividingBy: unit)
        let decimal = (rest * 10 + unit / 2) / unit
        switch decimal {
        case 0: return "\(whole)"
        case 10: return "\(whole + 1)"
        default: return "\(whole).\(decimal)"
        }
    }
}
