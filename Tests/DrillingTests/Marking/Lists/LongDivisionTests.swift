import Testing

@testable import Drilling

struct LongDivisionTests {
    private static func names(_ count: Int) -> [String] {
        (0..<count).map { "hill " + String($0, radix: 26).map { String($0) }.joined(separator: "x") }
    }

    private static func mark(_ typed: [String], _ members: [String], isOrdered: Bool) -> Mark {
        let marker = Marker(language: "en")
        let answer: Answer = isOrdered ? .order(members) : .list(members)
        return marker.mark(typed.joined(separator: "; "), against: marker.key(for: answer))
    }

    @Test(arguments: [false, true])
    func `a list of ten thousand members is marked without comparing each with each`(isOrdered: Bool) {
        let names = LongDivisionTests.names(10_000)
        let whole = LongDivisionTests.mark(names, names, isOrdered: isOrdered)
        #expect(whole.outcome == .right && whole.found.count == 10_000)
        let part = LongDivisionTests.mark(Array(names[5...]), names, isOrdered: isOrdered)
        #expect(part.outcome == .wrong && part.found == Array(5..<10_000))
    }

    @Test(
        arguments: [
            ([], []), ([3, 1, 2], [1, 2]), ([nil, 5, nil, 6, 2, 7], [1, 3, 5]), ([4, 4], [1]),
            ([9, 8, 7], [2]),
        ] as [([Int?], Set<Int>)])
    func `the longest rise leaves out as few as can be`(values: [Int?], kept: Set<Int>) {
        #expect(LongDivision.longestRise(values) == kept)
    }
}
