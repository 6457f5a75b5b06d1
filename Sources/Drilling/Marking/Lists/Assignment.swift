/// The best way to give each row a column of its own.
enum Assignment {
    /// The column of each row at the least total cost (Kuhn 1955; the potentials of Jonker and Volgenant 1987).
    ///
    /// `costs` holds a row of equal length for each row; with more rows than columns some rows get none. Time grows
    /// with the square of the fewer times the more.
    static func columns(costs: [[Int]]) -> [Int?] {
        let (rows, width) = (costs.count, costs.first?.count ?? 0)
        guard rows > width else { return places(costs: costs) }
        let turned = (0..<width).map { column in costs.map { $0[column] } }
        var columns = [Int?](repeating: nil, count: rows)
        for (column, row) in places(costs: turned).enumerated() { if let row { columns[row] = column } }
        return columns
    }

    /// The column of each row, where there are at least as many columns.
    private static func places(costs: [[Int]]) -> [Int?] {
        let (rows, width) = (costs.count, costs.first?.count ?? 0)
        guard rows > 0 else { return [] }
        var rowPotential = [Int](repeating: 0, count: rows + 1)
        var columnPotential = [Int](repeating: 0, count: width + 1)
        var rowOfColumn = [Int](repeating: 0, count: width + 1)
        for row in 1...rows {
            var (column, way) = (0, [Int](repeating: 0, count: width + 1))
            var least = [Int](repeating: .max, count: width + 1)
            var isVisited = [Bool](repeating: false, count: width + 1)
            rowOfColumn[0] = row
            repeat {
                isVisited[column] = true
                let current = rowOfColumn[column]
                var (delta, next) = (Int.max, 0)
                for candidate in 1...width where !isVisited[candidate] {
                    let reduced =
                        costs[current - 1][candidate - 1] - rowPotential[current] - columnPotential[candidate]
                    if reduced < least[candidate] { (least[candidate], way[candidate]) = (reduced, column) }
                    if least[candidate] < delta { (delta, next) = (least[candidate], candidate) }
                }
                for index in 0...width {
                    if isVisited[index] {
                        rowPotential[rowOfColumn[index]] += delta
                        columnPotential[index] -= delta
                    } else if least[index] != .max {
                        least[index] -= delta
                    }
                }
                column = next
            } while rowOfColumn[column] != 0
            while column != 0 {
                rowOfColumn[column] = rowOfColumn[way[column]]
                column = way[column]
            }
        }
        var columns = [Int?](repeating: nil, count: rows)
        for column in 1...width where rowOfColumn[column] > 0 {
            columns[rowOfColumn[column] - 1] = column - 1
        }
        return columns
    }

    /// The cost of staying without a column: above any real one.
    static let padding = 1_000_000

    /// The column of each row at the least cost with the columns in rising order; first rows win ties.
    static func orderedColumns(costs: [[Int]]) -> [Int?] {
        let (rows, width) = (costs.count, costs.first?.count ?? 0)
        var best = [[Int]](repeating: [Int](repeating: 0, count: width + 1), count: rows + 1)
        for row in stride(from: rows - 1, through: 0, by: -1) {
            best[row][width] = best[row + 1][width] + padding
            for column in stride(from: width - 1, through: 0, by: -1) {
                let skips = min(best[row][column + 1], best[row + 1][column] + padding)
                best[row][column] = min(skips, best[row + 1][column + 1] + costs[row][column])
            }
        }
        var columns = [Int?](repeating: nil, count: rows)
        var (row, column) = (0, 0)
        while row < rows, column < width {
            if best[row][column] == best[row + 1][column + 1] + costs[row][column],
                costs[row][column] < padding
            {
                columns[row] = column
                (row, column) = (row + 1, column + 1)
            } else if best[row][column] == best[row][column + 1] {
                column += 1
            } else {
                row += 1
            }
        }
        return columns
    }
}
