import Foundation

/// Predicted beside actual recall, by predicted recall.
package struct CalibrationTable: Hashable, Codable, Sendable {
    package var rows: [Row]

    /// Answers of about the same predicted recall.
    package struct Row: Hashable, Codable, Sendable {
        package var answers: Int
        /// The means, 0 to 1.
        package var predicted: Double
        package var actual: Double
        /// The 95 % interval of the actual recall, by Wilson.
        package var low: Double
        package var high: Double

        /// Whether chance alone explains the gap.
        package var isMet: Bool { (low...high).contains(predicted) }
    }

    /// Ten rows of as many answers each, or fewer where there are few.
    package init(_ predictions: Predictions, rows most: Int = 10) {
        let order = predictions.byProbability
        let rows = min(most, order.count / 20)
        self.rows = (0..<max(rows, min(1, order.count))).map { row in
            let count = max(1, rows)
            return Row(order[order.count * row / count..<order.count * (row + 1) / count], of: predictions)
        }
    }
}

extension CalibrationTable.Row {
    fileprivate init(_ indices: ArraySlice<Int32>, of predictions: Predictions) {
        let count = Double(indices.count)
        answers = indices.count
        predicted = indices.reduce(0) { $0 + predictions.probabilities[Int($1)] } / count
        actual = Double(indices.count { predictions.recalls[Int($0)] }) / count
        let z = 1.96
        let middle = (actual + z * z / (2 * count)) / (1 + z * z / count)
        let spread =
            z / (1 + z * z / count)
            * (actual * (1 - actual) / count + z * z / (4 * count * count)).squareRoot()
        (low, high) = (max(0, middle - spread), min(1, middle + spread))
    }
}
