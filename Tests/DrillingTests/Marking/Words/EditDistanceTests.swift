import Support
import Testing

@testable import Drilling

@Suite("EditDistance")
struct EditDistanceTests {
    private func distance(_ left: String, _ right: String, limit: Int = 10) -> Int? {
        EditDistance.between(Folding.fold(left)[...], Folding.fold(right)[...], limit: limit)
    }

    @Test(arguments: [
        ("", "", 0), ("a", "", 1), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("ca", "abc", 3),
        ("kitten", "sitting", 3),
        ("abcdef", "badcfe", 3), ("שלום", "שלוום", 1), ("👩‍💻a", "👩‍🔬a", 1), ("e\u{301}t\u{323}", "et", 2),
        ("東京都", "京東都", 1),
    ])
    func `edits are counted on graphemes, a swap as one`(left: String, right: String, expected: Int) {
        #expect(distance(left, right) == expected)
    }

    @Test func `a distance over the limit is none`() {
        #expect(distance("kitten", "sitting", limit: 2) == nil)
        #expect(distance("kitten", "sitting", limit: 3) == 3)
        #expect(distance("a", "b", limit: 0) == nil)
    }

    @Test func `the band agrees with the whole table, both ways`() {
        var random = SplitMix64(seed: 7)
        for _ in 0..<4_000 {
            let left = word(&random)
            let right = word(&random)
            let whole = reference(left, right)
            for limit in 0...4 {
                let banded = EditDistance.between(left[...], right[...], limit: limit)
                #expect(banded == (whole <= limit ? whole : nil))
                #expect(EditDistance.between(right[...], left[...], limit: limit) == banded)
            }
        }
    }

    private func word(_ random: inout SplitMix64) -> [Grapheme] {
        (0..<Int.random(in: 0...9, using: &random)).map { _ in Grapheme.random(in: 97...99, using: &random) }
    }

    /// The textbook recurrence over the full table.
    private func reference(_ left: [Grapheme], _ right: [Grapheme]) -> Int {
        var table = (0...left.count).map { row in (0...right.count).map { row == 0 ? $0 : row } }
        for row in 1..<max(left.count + 1, 1) {
            for column in 1..<max(right.count + 1, 1) {
                let cost = left[row - 1] == right[column - 1] ? 0 : 1
                var best = min(
                    table[row - 1][column] + 1, table[row][column - 1] + 1, table[row - 1][column - 1] + cost)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1]
                {
                    best = min(best, table[row - 2][column - 2] + 1)
                }
                table[row][column] = best
            }
        }
        return table[left.count][right.count]
    }
}
