import Testing

@testable import Reporting

struct ProportionTests {
    /// Wilson's bounds at 95 %, as R's `prop.test(correct = FALSE)` gives them.
    static let rows: [(count: Int, n: Int, low: Double, high: Double)] = [
        (0, 10, 0, 0.2775),
        (10, 10, 0.7225, 1),
        (1, 1, 0.2065, 1),
        (48, 54, 0.7781, 0.9481),
        (81, 263, 0.2553, 0.3662),
    ]

    @Test(arguments: rows)
    func `bounds are Wilson's`(row: (count: Int, n: Int, low: Double, high: Double)) throws {
        let proportion = try #require(Proportion(row.count, of: row.n))
        #expect(abs(proportion.low - row.low) < 2e-4)
        #expect(abs(proportion.high - row.high) < 2e-4)
    }

    @Test func `nothing of nothing is no proportion`() {
        #expect(Proportion(0, of: 0) == nil)
    }
}
