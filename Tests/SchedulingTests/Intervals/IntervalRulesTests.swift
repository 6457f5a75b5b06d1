import Testing

@testable import Scheduling

struct IntervalRulesTests {
    let plain = IntervalRules(maximum: 100, fuzz: nil)

    static let rounded: [(interval: Double, days: Int)] = [
        (0, 1), (0.4, 1), (1.49, 1), (1.5, 2), (2.5, 3), (3.5, 4), (99.5, 100), (1e9, 100),
        (.nan, 1), (.infinity, 100), (-.infinity, 1),
    ]

    @Test(arguments: rounded)
    func `half a day rounds up, between a day and the maximum`(row: (interval: Double, days: Int)) {
        #expect(plain.days(row.interval) == row.days)
    }

    @Test func `the minimum yields to the maximum`() {
        #expect(plain.days(5, from: 8) == 8)
        #expect(plain.days(5, from: 101) == 100)
        #expect(IntervalRules(maximum: 5, fuzz: 0.5).days(50, from: 60) == 5)
    }

    static let minima: [(interval: Double, previous: Int, minimum: Int)] = [
        (12, 10, 11), (10.4, 10, 10), (9, 10, 10), (8, 10, 10), (7, 10, 1), (2, 10, 1), (.nan, 10, 1),
    ]

    @Test(arguments: minima)
    func `hard grows if the model says so, stays if about the same, else is free`(
        row: (interval: Double, previous: Int, minimum: Int)
    ) {
        #expect(plain.hardMinimum(row.interval, after: row.previous) == row.minimum)
    }
}
