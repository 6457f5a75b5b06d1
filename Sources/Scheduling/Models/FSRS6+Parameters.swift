import Foundation

extension FSRS6 {
    /// The defaults of fsrs-rs and py-fsrs, fitted to some ten thousand learners' logs.
    package static let defaultParameters: [Double] = [
        0.212, 1.2931, 2.3065, 8.2956,
        6.4133, 0.8334, 3.0194, 0.001,
        1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483,
        0.6014, 1.8729,
        0.5425, 0.0912, 0.0658,
        0.1542,
    ]

    /// The range of each parameter: the box of fsrs-rs, with w19 from 0 as py-fsrs and FSRS-5's sets have it.
    package static let parameterBounds: [ClosedRange<Double>] = [
        0.001...100, 0.001...100, 0.001...100, 0.001...100,
        1...10, 0.001...4, 0.001...4, 0.001...0.75,
        0...4.5, 0...0.8, 0.001...3.5,
        0.001...5, 0.001...0.25, 0.001...0.9, 0...4,
        0...1, 1...6,
        0...2, 0...2, 0...0.8,
        0.1...0.8,
    ]

    /// A set of FSRS-5 (19) or FSRS-4.5 (17) as one of FSRS-6; any other as it is.
    ///
    /// The older curve had a fixed decay of 0.5, and no short-term memory below 19 parameters. As in fsrs-rs.
    package static func migrated(_ w: [Double]) -> [Double] {
        switch w.count {
        case 19: return w + [0, 0.5]
        case 17:
            var new = w + [0, 0, 0, 0.5]
            new[4] = w[4] + 2 * w[5]
            new[5] = log(3 * w[5] + 1) / 3
            new[6] = w[6] + 0.5
            return new
        default: return w
        }
    }

    /// Everything that is wrong with a set of 21.
    package static func faults(of parameters: [Double]) -> [ParameterFault] {
        guard parameters.count == parameterBounds.count else { return [.count(parameters.count)] }
        return ParameterFault.outside(parameters, of: parameterBounds)
    }
}
