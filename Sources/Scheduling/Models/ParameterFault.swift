/// What is wrong with a set of parameters.
package enum ParameterFault: Hashable, Sendable, CustomStringConvertible {
    case count(Int)
    case outside(index: Int, value: Double, bounds: ClosedRange<Double>)
    /// One parameter is less than another that it may not be less than.
    case order(lesser: Int, greater: Int)

    package var description: String {
        switch self {
        case .count(let count):
            "parameters: FSRS-6 has 21 of them (19 and 17 are migrated), FSRS-7 has 34, not \(count)"
        case .outside(let index, let value, let bounds):
            "parameters[\(index)] = \(plain(value)) is outside "
                + "\(plain(bounds.lowerBound))...\(plain(bounds.upperBound))"
        case .order(let lesser, let greater):
            "parameters[\(greater)] may not be less than parameters[\(lesser)]"
        }
    }

    /// The parameters that are out of their bounds; NaN is out of any.
    static func outside(_ parameters: [Double], of bounds: [ClosedRange<Double>]) -> [ParameterFault] {
        zip(parameters, bounds).enumerated().compactMap { index, pair in
            pair.1.contains(pair.0) ? nil : .outside(index: index, value: pair.0, bounds: pair.1)
        }
    }
}

/// All that is wrong with a set of parameters, a line each.
package struct ParameterFaults: Error, Hashable, CustomStringConvertible {
    package var faults: [ParameterFault]

    package var description: String {
        faults.map(\.description).joined(separator: "\n")
    }
}

/// A whole number without its `.0`.
private func plain(_ number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
