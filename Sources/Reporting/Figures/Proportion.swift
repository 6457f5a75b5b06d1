import Foundation

/// A share of a count, with the range it may be by chance.
package struct Proportion: Hashable, Codable, Sendable {
    package let count: Int
    package let n: Int
    /// 0 to 1, as the bounds are.
    package let rate: Double
    package let low: Double
    package let high: Double

    /// Absent where nothing was counted; the bounds are Wilson's at 95 % (Wilson 1927).
    init?(_ count: Int, of n: Int) {
        guard n > 0 else { return nil }
        let (z, size) = (1.959_963_984_540_054, Double(n))
        let rate = Double(count) / size
        let centre = rate + z * z / (2 * size)
        let spread = z * (rate * (1 - rate) / size + z * z / (4 * size * size)).squareRoot()
        let scale = 1 + z * z / size
        self.count = count
        self.n = n
        self.rate = rate.inReport
        low = max(0, (centre - spread) / scale).inReport
        high = min(1, (centre + spread) / scale).inReport
    }
}

extension Double {
    /// Four decimals: more would only show the differences between machines.
    var inReport: Double { (self * 10_000).rounded() / 10_000 }

    /// A whole percentage, such as `82 %`.
    var percent: String { "\(percentage) %" }

    var percentage: Int { Int((self * 100).rounded()) }
}

extension Proportion {
    /// The bounds as text, such as `78-95 %`.
    var bounds: String { "\(low.percentage)-\(high.percent)" }
}
