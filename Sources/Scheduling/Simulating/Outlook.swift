/// What a span of study comes to.
package struct Outlook: Hashable, Codable, Sendable {
    /// Answers.
    package var reviews = 0.0
    package var minutes = 0.0
    /// Cards that would be recalled if asked on the last day.
    package var known = 0.0
    /// Cards known at a time, times the days.
    package var knownDays = 0.0

    static func + (left: Outlook, right: Outlook) -> Outlook {
        Outlook(
            reviews: left.reviews + right.reviews, minutes: left.minutes + right.minutes,
            known: left.known + right.known, knownDays: left.knownDays + right.knownDays)
    }
}
