import Testing

@testable import Asking

@Test(arguments: [
    ("1820", "a", ["1811", "1828"]), ("2019", "b", ["2010"]), ("four", "a", ["six", "two"]),
    ("4,000", "a", ["6,000", "7,000", "2,000"]),
    ("3.5", "a", ["5.6", "2.1"]), ("12", "a", ["20", "7"]), ("1", "a", []), ("1,000.5", "a", []),
    ("x", "a", []),
    ("twelve", "a", ["ten"]),
])
private func `another number has the size and the make of the first`(
    number: String, seed: String, others: [String]
) {
    for seed in [seed, seed + "z", seed + "y"] {
        let other = OtherNumber.of(number, seed: seed, isShare: false)
        #expect(
            others.isEmpty ? other == nil : other.map(others.contains) == true,
            "\(number): \(other ?? "none")")
        #expect(other != number)
    }
}

@Test func `a share stays under a hundred`() {
    for share in 56...99 {
        for seed in ["a", "b", "c"] {
            let other = OtherNumber.of(String(share), seed: seed, isShare: true).flatMap { Int($0) }
            #expect(other.map { (1..<100).contains($0) && $0 != share } == true)
        }
    }
}
