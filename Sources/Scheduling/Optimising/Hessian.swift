/// A symmetric matrix of second derivatives, or an approximation of one.
struct Hessian: Sendable {
    let size: Int
    private(set) var values: [Double]

    /// By differences of the gradient: one evaluation for each variable, a step inwards from the bounds.
    init(
        at point: [Double], gradient: [Double], upper: [Double], step: Double = 1e-3,
        by gradientAt: ([Double]) -> [Double]
    ) {
        size = point.count
        values = [Double](repeating: 0, count: size * size)
        for row in 0..<size {
            var moved = point
            moved[row] += moved[row] + step <= upper[row] ? step : -step
            let width = moved[row] - point[row]
            let other = gradientAt(moved)
            for column in 0..<size {
                let slope = (other[column] - gradient[column]) / width
                values[row * size + column] += slope / 2
                values[column * size + row] += slope / 2
            }
        }
    }

    /// A multiple of the unit matrix.
    init(diagonal: Double, size: Int) {
        self.size = size
        values = [Double](repeating: 0, count: size * size)
        for index in 0..<size { set(index, index, diagonal) }
    }

    subscript(row: Int, column: Int) -> Double { values[row * size + column] }

    mutating func set(_ row: Int, _ column: Int, _ value: Double) {
        values[row * size + column] = value
        values[column * size + row] = value
    }

    func product(_ vector: [Double]) -> [Double] {
        (0..<size).map { row in
            var sum = 0.0
            for column in 0..<size { sum += values[row * size + column] * vector[column] }
            return sum
        }
    }

    /// Learns from a step and the change of the gradient over it: the BFGS formula, damped as by Powell so that
    /// the matrix stays positive definite where it was.
    mutating func update(step: [Double], change: [Double]) {
        let image = product(step)
        let curvature = dot(step, image)
        guard curvature > 0 else { return }
        let seen = dot(step, change)
        let trust = seen >= 0.01 * curvature ? 1 : 0.99 * curvature / (curvature - seen)
        let damped = zip(change, image).map { trust * $0 + (1 - trust) * $1 }
        let slope = dot(step, damped)
        guard slope > 1e-12 * curvature else { return }
        for row in 0..<size {
            for column in 0..<size {
                values[row * size + column] +=
                    damped[row] * damped[column] / slope - image[row] * image[column] / curvature
            }
        }
    }

    /// Solves the rows and columns of the free variables for a right side, with as much of a multiple of the unit
    /// matrix added as makes them positive definite.
    func solve(_ free: [Int], _ right: [Double]) -> [Double] {
        let largest = free.map { abs(self[$0, $0]) }.max() ?? 0
        var ridge = 0.0
        for _ in 0..<60 {
            if let solution = solve(free, right, ridge: ridge, floor: 1e-9 * largest) { return solution }
            ridge = max(4 * ridge, 1e-6 * largest, 1e-12)
        }
        return [Double](repeating: 0, count: free.count)
    }

    /// By Cholesky; `nil` where the matrix is not positive definite.
    private func solve(_ free: [Int], _ right: [Double], ridge: Double, floor: Double) -> [Double]? {
        let count = free.count
        var root = [Double](repeating: 0, count: count * count)
        var result = right
        for row in 0..<count {
            for column in 0...row {
                var sum = self[free[row], free[column]]
                for k in 0..<column { sum -= root[row * count + k] * root[column * count + k] }
                guard row == column else {
                    root[row * count + column] = sum / root[column * count + column]
                    continue
                }
                guard sum + ridge > floor else { return nil }
                root[row * count + row] = (sum + ridge).squareRoot()
            }
            for k in 0..<row { result[row] -= root[row * count + k] * result[k] }
            result[row] /= root[row * count + row]
        }
        for row in (0..<count).reversed() {
            for k in row + 1..<max(row + 1, count) { result[row] -= root[k * count + row] * result[k] }
            result[row] /= root[row * count + row]
        }
        return result
    }
}

func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for index in a.indices { sum += a[index] * b[index] }
    return sum
}
