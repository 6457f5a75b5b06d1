import Foundation

extension FSRS7 {
    /// Days: a second to a hundred years.
    static let intervalRange = 1 / 86_400.0...36_500.0

    /// The days until R has fallen to the retention.
    ///
    /// The mixture has no inverse, but each of its two curves does, and the root lies between the two: there
    /// a secant step in ln t, halved where it does not close in, needs a handful of evaluations (Illinois).
    package func interval(of memory: MemoryState, retention: Double) -> Double {
        let target = ((retention - FSRS7.margin) / (1 - 2 * FSRS7.margin)).clamped(to: 1e-9...1 - 1e-9)
        let (short, long) = (shortCurve(memory), longCurve(memory))
        let share = longShare(memory)
        let surplus = { (logDays: Double) -> Double in
            let days = exp(logDays)
            let (near, far) = (short.recall(after: days), long.recall(after: days))
            return near + share * (far - near) - target
        }
        let ends = [short, long].map { log($0.days(until: target).clamped(to: FSRS7.intervalRange)) }.sorted()
        return exp(root(of: surplus, from: ends[0], to: ends[1])).clamped(to: FSRS7.intervalRange)
    }
}

/// Where a falling function is 0, or the end nearest to it where it is 0 beyond an end.
private func root(of falling: (Double) -> Double, from low: Double, to high: Double) -> Double {
    var (low, high) = (low, high)
    var (above, below) = (falling(low), falling(high))
    guard above > 0 else { return low }
    guard below < 0 else { return high }
    for _ in 0..<100 where high - low > 1e-14 * max(1, abs(low)) {
        let middle = low + (high - low) * above / (above - below)
        let value = falling(middle)
        guard abs(value) > 1e-15 else { return middle }
        if value > 0 {
            if middle - low < (high - low) / 2 { below /= 2 }
            (low, above) = (middle, value)
        } else {
            if high - middle < (high - low) / 2 { above /= 2 }
            (high, below) = (middle, value)
        }
    }
    return (low + high) / 2
}
