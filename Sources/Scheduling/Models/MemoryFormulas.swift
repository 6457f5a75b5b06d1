package import Cards

/// What a memory model works out: numbers in, numbers out, no card and no clock.
///
/// A protocol, not a switch in `MemoryModel`, so that a replay does not copy the model at every answer.
package protocol MemoryFormulas: Sendable {
    /// Whether elapsed days are fractional; else they are whole study days.
    var countsFractionsOfDays: Bool { get }

    /// The probability of recall, 0 to 1, some days after the last answer.
    func retrievability(of memory: MemoryState, after days: Double) -> Double

    /// The integral of the probability of recall over the days since the last answer: its mean times the days.
    func recallDays(of memory: MemoryState, over days: Double) -> Double

    /// The memory after an answer some days after the one before; `nil` before the first.
    func next(after memory: MemoryState?, rating: Rating, elapsed days: Double) -> MemoryState

    /// The memories that the three ratings of a recall lead to, for little more than the price of one.
    func recalls(after memory: MemoryState?, elapsed days: Double) -> Recalls

    /// The intervals for a desired retention: the days until recall has become as improbable as it allows,
    /// unrounded. What depends on the retention alone is worked out once.
    func intervals(retention: Double) -> @Sendable (MemoryState) -> Double
}
