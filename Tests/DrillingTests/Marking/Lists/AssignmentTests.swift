import Support
import Testing

@testable import Drilling

@Suite("Assignment")
struct AssignmentTests {
    private func costs(_ random: inout SplitMix64, rows: Int, columns: Int) -> [[Int]] {
        (0..<rows).map { _ in
            (0..<columns).map { _ in
                Bool.random(using: &random) ? Int.random(in: 0...9, using: &random) : Assignment.padding
            }
        }
    }

    private func total(_ columns: [Int?], _ costs: [[Int]]) -> Int {
        columns.enumerated().reduce(0) { sum, pair in
            sum + (pair.element.map { costs[pair.offset][$0] } ?? Assignment.padding)
        }
    }

    /// The least total over all ways, by trying them.
    private func least(_ costs: [[Int]], row: Int = 0, used: Set<Int> = [], after: Int = -1, isOrdered: Bool)
        -> Int
    {
        guard row < costs.count else { return 0 }
        var best =
            Assignment.padding
            + least(costs, row: row + 1, used: used, after: after, isOrdered: isOrdered)
        for column in costs[row].indices where !used.contains(column) && (!isOrdered || column > after) {
            let rest = least(
                costs, row: row + 1, used: used.union([column]), after: column, isOrdered: isOrdered)
            best = min(best, costs[row][column] + rest)
        }
        return best
    }

    @Test func `no other assignment costs less`() {
        var random = SplitMix64(seed: 11)
        for _ in 0..<150 {
            let rows = Int.random(in: 1...4, using: &random)
            let costs = costs(&random, rows: rows, columns: Int.random(in: 1...4, using: &random))
            let columns = Assignment.columns(costs: costs)
            #expect(Set(columns.compactMap { $0 }).count == columns.compactMap { $0 }.count)
            #expect(total(columns, costs) == least(costs, isOrdered: false))
            let ordered = Assignment.orderedColumns(costs: costs)
            #expect(ordered.compactMap { $0 } == ordered.compactMap { $0 }.sorted())
            #expect(total(ordered, costs) == least(costs, isOrdered: true))
        }
    }

    @Test func `nothing typed and nothing expected are assignments too`() {
        #expect(Assignment.columns(costs: []).isEmpty)
        #expect(Assignment.columns(costs: [[], []]) == [nil, nil])
        #expect(Assignment.orderedColumns(costs: []).isEmpty)
        #expect(Assignment.orderedColumns(costs: [[], []]) == [nil, nil])
    }
}
