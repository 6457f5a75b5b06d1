import Foundation

/// The variables that a fit moves: parameters over their scale, each in its bounds.
///
/// Where one parameter may not be less than another (S0 by rating), its variable is the difference, so that a
/// box holds all constraints.
struct FitSpace: Sendable {
    let lower: [Double]
    let upper: [Double]
    private let scales: [Double]
    private let sigmas: [Double]
    private let anchor: [Double]
    private let bounds: [ClosedRange<Double>]
    private let order: [(lesser: Int, greater: Int)]
    /// What a squared deviation from the default of one sigma costs, in units of log loss.
    let strength: Double
    var penalty: FitPenalty

    init(_ model: MemoryModel.Kind, penalty: FitPenalty = .published) {
        switch model {
        case .fsrs6:
            self.init(
                anchor: FSRS6.defaultParameters, bounds: FSRS6.fitBounds, order: [],
                sigmas: FSRS6.sigmas, scales: FSRS6.sigmas, strength: 1, penalty)
        case .fsrs7:
            let scales = [0.1, 1, 2, 6] + FSRS7.sigmas[4...]
            self.init(
                anchor: FSRS7.defaultParameters, bounds: FSRS7.parameterBounds, order: FSRS7.parameterOrder,
                sigmas: FSRS7.sigmas, scales: scales, strength: 0.3333, penalty)
        }
    }

    private init(
        anchor: [Double], bounds: [ClosedRange<Double>], order: [(lesser: Int, greater: Int)],
        sigmas: [Double], scales: [Double], strength: Double, _ penalty: FitPenalty
    ) {
        self.penalty = penalty
        (self.anchor, self.bounds, self.order) = (anchor, bounds, order)
        (self.sigmas, self.scales, self.strength) = (sigmas, scales, strength)
        let greater = Set(order.map(\.greater))
        lower = bounds.indices.map { greater.contains($0) ? 0 : bounds[$0].lowerBound / scales[$0] }
        upper = bounds.indices.map { bounds[$0].upperBound / scales[$0] }
    }

    var start: [Double] { variables(of: anchor) }

    /// A point and two more with another w5.
    ///
    /// D0 is cut off at 1 and 10, so that the loss has a valley for each rating that w5 takes over an end; a log
    /// of few answers is gone over from each.
    func starts(near position: [Double]) -> [[Double]] {
        let others = [0.5, 1.6].map { factor in
            var parameters = parameters(at: position)
            parameters[5] *= factor
            return variables(of: parameters)
        }
        return [position] + others
    }

    func variables(of parameters: [Double]) -> [Double] {
        var values = parameters
        for pair in order { values[pair.greater] = parameters[pair.greater] - parameters[pair.lesser] }
        return values.indices.map { min(max(values[$0] / scales[$0], lower[$0]), upper[$0]) }
    }

    func parameters(at variables: [Double]) -> [Double] {
        var values = variables.indices.map { variables[$0] * scales[$0] }
        for pair in order { values[pair.greater] += values[pair.lesser] }
        return values.indices.map { values[$0].clamped(to: bounds[$0]) }
    }

    /// The gradient by the variables of what has this one by the parameters.
    func pull(_ gradient: [Double]) -> [Double] {
        var values = gradient
        for pair in order.reversed() { values[pair.lesser] += values[pair.greater] }
        return values.indices.map { values[$0] * scales[$0] }
    }

    /// The penalty, strength * sum((w - default)^2 / sigma^2), added to a loss and its gradient.
    func penalise(_ value: inout CardLoss.Value, at parameters: [Double]) {
        for index in parameters.indices {
            let strength = index < 4 ? strength : strength * penalty.factor
            let deviation = (parameters[index] - anchor[index]) / sigmas[index]
            value.loss += strength * deviation * deviation
            value.gradient[index] += 2 * strength * deviation / sigmas[index]
        }
        if let spread = penalty.initial { penaliseInitial(&value, at: parameters, spread) }
    }

    /// The penalty on ln S0 over the default, by rating: its mean over the four ratings, and what each differs
    /// from that.
    private func penaliseInitial(
        _ value: inout CardLoss.Value, at parameters: [Double], _ spread: FitPenalty.Initial
    ) {
        let logs = (0..<4).map { log(parameters[$0] / anchor[$0]) }
        let mean = logs.reduce(0, +) / 4
        value.loss += mean * mean / (spread.common * spread.common)
        for index in 0..<4 {
            let own = (logs[index] - mean) / spread.own
            value.loss += own * own
            let slope = 2 * own / spread.own + mean / (2 * spread.common * spread.common)
            value.gradient[index] += slope / parameters[index]
        }
    }
}

/// How strongly a fit is held to the default parameters.
package struct FitPenalty: Hashable, Sendable {
    /// Times the published strength, for all but S0.
    package var factor: Double
    /// What is known of S0; absent where nothing but the published penalty, which is next to none, holds it.
    package var initial: Initial?

    /// Spreads of ln S0 among learners.
    package struct Initial: Hashable, Sendable {
        /// Of what the four ratings have in common.
        package var common: Double
        /// Of what each has of its own.
        package var own: Double

        package init(common: Double, own: Double) { (self.common, self.own) = (common, own) }
    }

    package init(factor: Double, initial: Initial? = nil) {
        (self.factor, self.initial) = (factor, initial)
    }

    /// As fsrs-rs and srs-benchmark have it.
    package static let published = FitPenalty(factor: 1)

    /// With what is known of S0, so that a rating that was seldom given follows the others.
    ///
    /// Learners differ much in how long they keep anything at first, less in what the ratings have to do with it.
    package static let learner = FitPenalty(factor: 1, initial: Initial(common: 2.5, own: 0.7))
}

extension FSRS6 {
    /// The spread of the parameters among learners, which fsrs-rs penalises deviations by.
    static let sigmas: [Double] = [
        6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25,
        1.03, 0.31, 0.32, 0.14, 0.27,
    ]

    /// The box of fsrs-rs: as the parameters' bounds, but w19 from 0.01.
    static let fitBounds: [ClosedRange<Double>] = {
        var bounds = parameterBounds
        bounds[19] = 0.01...bounds[19].upperBound
        return bounds
    }()
}

extension FSRS7 {
    /// The spread of the parameters among learners, by srs-benchmark; S0 is free.
    static let sigmas: [Double] = [
        9999, 9999, 9999, 9999, 0.523, 0.2528, 0.4329, 0.2966, 0.2139, 0.2889, 0.1862, 0.175, 0.3812, 0.3013,
        0.9104, 0.3234, 0.2448, 0.3273, 0.1842, 0.1735, 0.4608, 0.311, 0.864, 0.0418, 0.2596, 0.0798, 0.0682,
        0.1282, 0.1397, 0.1407, 0.1489, 0.2, 0.15, 0.15,
    ]
}
