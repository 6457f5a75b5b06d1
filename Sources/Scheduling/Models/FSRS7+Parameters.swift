extension FSRS7 {
    /// The defaults of the finished dual-stability model.
    package static let defaultParameters: [Double] = [
        0.1104, 2.2395, 3.9221, 11.7841,
        6.1686, 0.6457, 3.6807,
        1.9795, 0, 1.3826, 0.7024, 0.5999, 0.8146, 0.6398, 1.0,
        1.3207, 0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869,
        0.1567, 0.0801, 0.2421, 0.9464, 0.1433, 0.7145, 0, 0.5667, 0.3734, 0.5333, 0.3048,
    ]

    /// The range of each parameter: the box that srs-benchmark trains in.
    package static let parameterBounds: [ClosedRange<Double>] = [
        1e-4...50, 1e-4...100, 1e-4...100, 1e-4...100,
        1...10, 0.001...4, 0.1...4,
        0...4, 0...1.2, 0.3...3, 0.01...1.5, 0.1...1, 0...3.5, 0...1, 1...7,
        0...4, 0...2, 0.5...6, 0.001...1.5, 0.001...1, 0...5, 0...1, 1...7,
        0.01...0.25, 0.01...0.95, 0.2...0.85, 0.5...0.99, 0.01...1, 0.1...1, 0...0.9, 0.1...1.1,
        0...1, 0...0.6, 0...0.6,
    ]

    /// Pairs of which the second may not be less than the first: S0 grows with the rating, and the long curve's
    /// base is not below the short one's.
    package static let parameterOrder: [(lesser: Int, greater: Int)] = [(0, 1), (1, 2), (2, 3), (25, 26)]

    /// Everything that is wrong with a set of 34.
    package static func faults(of parameters: [Double]) -> [ParameterFault] {
        guard parameters.count == parameterBounds.count else { return [.count(parameters.count)] }
        let outside = ParameterFault.outside(parameters, of: parameterBounds)
        let disordered = parameterOrder.filter { parameters[$0.greater] < parameters[$0.lesser] }
        return outside + disordered.map { .order(lesser: $0.lesser, greater: $0.greater) }
    }
}
