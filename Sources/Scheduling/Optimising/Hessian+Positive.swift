extension Hessian {
    /// Turns downward curvature into upward, so that every step leads downhill: the matrix with the absolute
    /// values of its eigenvalues, none of them next to nothing.
    mutating func makePositive() {
        let (values, vectors) = eigen()
        let largest = values.map(abs).max() ?? 0
        let positive = values.map { max(abs($0), 1e-7 * largest, 1e-12) }
        for row in 0..<size {
            for column in 0...row {
                var sum = 0.0
                for k in 0..<size {
                    sum += positive[k] * vectors[row * size + k] * vectors[column * size + k]
                }
                set(row, column, sum)
            }
        }
    }

    /// Eigenvalues, and their vectors as columns, by Jacobi's rotations.
    private func eigen() -> (values: [Double], vectors: [Double]) {
        var matrix = values
        var vectors = [Double](repeating: 0, count: size * size)
        for index in 0..<size { vectors[index * size + index] = 1 }
        for _ in 0..<30 {
            var moved = false
            for row in 0..<size {
                for column in row + 1..<max(row + 1, size) where isTilted(matrix, row, column) {
                    rotate(&matrix, &vectors, row, column)
                    moved = true
                }
            }
            guard moved else { break }
        }
        return ((0..<size).map { matrix[$0 * size + $0] }, vectors)
    }

    private func isTilted(_ matrix: [Double], _ row: Int, _ column: Int) -> Bool {
        let scale = abs(matrix[row * size + row]) + abs(matrix[column * size + column])
        return abs(matrix[row * size + column]) > 1e-13 * scale
    }

    /// Turns two axes so that the element that couples them becomes 0.
    private func rotate(_ matrix: inout [Double], _ vectors: inout [Double], _ p: Int, _ q: Int) {
        let half = (matrix[q * size + q] - matrix[p * size + p]) / (2 * matrix[p * size + q])
        let tangent = (half < 0 ? -1 : 1) / (abs(half) + (half * half + 1).squareRoot())
        let cosine = 1 / (tangent * tangent + 1).squareRoot()
        let sine = tangent * cosine
        for k in 0..<size {
            let (a, b) = (matrix[k * size + p], matrix[k * size + q])
            matrix[k * size + p] = cosine * a - sine * b
            matrix[k * size + q] = sine * a + cosine * b
        }
        for k in 0..<size {
            let (a, b) = (matrix[p * size + k], matrix[q * size + k])
            matrix[p * size + k] = cosine * a - sine * b
            matrix[q * size + k] = sine * a + cosine * b
            let (c, d) = (vectors[k * size + p], vectors[k * size + q])
            vectors[k * size + p] = cosine * c - sine * d
            vectors[k * size + q] = sine * c + cosine * d
        }
    }
}
