/// What turns a model's intervals into whole days: limits, order between the ratings, fuzz.
///
/// The order is Anki's (rslib/src/scheduler/states/review.rs): Good at least a day beyond Hard, Easy at least a
/// day beyond Good, and no recall shortens an interval that the model lengthens.
struct IntervalRules {
    /// Days.
    var maximum: Int
    /// The draw of the answer, 0 to below 1; absent where intervals are not spread.
    var fuzz: Double?

    /// Whole days from a minimum, which yields to the maximum; half a day rounds up.
    func days(_ interval: Double, from minimum: Int = 1) -> Int {
        let limits = min(max(1, minimum), maximum)...maximum
        if let fuzz { return FuzzRange.day(of: interval, in: limits, factor: fuzz) }
        let bounded = interval.clamped(to: Double(limits.lowerBound)...Double(limits.upperBound))
        return bounded.wholeDays
    }

    /// The least that Hard may give after an interval: more if the model gives more, the same if it gives about
    /// the same, else anything.
    func hardMinimum(_ interval: Double, after previous: Int) -> Int {
        let bounded = interval.clamped(to: 1...Double(maximum))
        guard bounded.wholeDays <= previous else { return previous + 1 }
        return FuzzRange.bounds(of: bounded, in: 1...maximum).contains(previous) ? previous : 1
    }
}
