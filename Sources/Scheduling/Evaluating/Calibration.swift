import Foundation

/// How a learner is doing lately: a shift of the logit of every prediction, which each answer moves a little.
///
/// Memory models know cards, not days on which all goes wrong. The shift follows the gradient of the log loss
/// (the online gradient descent of Zinkevich 2003); an answer is predicted before the shift learns from it.
package struct Calibration: Hashable, Codable, Sendable {
    /// How far an answer moves the shift, for a prediction that was all wrong.
    package var rate: Double

    package init(rate: Double) { self.rate = rate }

    private static let rates = [0.01, 0.02, 0.05, 0.1, 0.2]

    /// The rate that would have served these predictions best; `nil` where none gains more than chance may give.
    package init?(for predictions: Predictions) {
        // Brought into the order of time once: in a large log every look elsewhere waits for memory.
        let inTime = predictions.picked(predictions.inTime)
        let plain = inTime.losses
        var best: (rate: Double, gain: Double)?
        for rate in Calibration.rates {
            let probabilities = Calibration(rate: rate).corrected(inTime, order: inTime.probabilities.indices)
            let gain = Gain(of: inTime.with(probabilities).losses, over: plain)
            guard gain.mean > 2 * gain.standardError, gain.mean > best?.gain ?? 0 else { continue }
            best = (rate, gain.mean)
        }
        guard let best else { return nil }
        rate = best.rate
    }

    /// The predictions as they would have been, in their order.
    package func corrected(_ predictions: Predictions) -> Predictions {
        predictions.with(corrected(predictions, order: predictions.inTime))
    }

    /// The probabilities as they would have been, where the order is that of time.
    private func corrected(_ predictions: Predictions, order: some Sequence<some BinaryInteger>) -> [Double] {
        var probabilities = predictions.probabilities
        var shift = 0.0
        for place in order {
            let index = Int(place)
            let probability = probabilities[index].clamped(to: 1e-9...1 - 1e-9)
            let shifted = 1 / (1 + (1 - probability) / probability * exp(-shift))
            probabilities[index] = shifted
            shift += rate * ((predictions.recalls[index] ? 1 : 0) - shifted)
        }
        return probabilities
    }
}

/// What the calibration does to the predictions of later answers.
package struct CalibrationGain: Codable, Sendable {
    package var rate: Double
    /// The later answers without it and with it.
    package var without: Measures
    package var with: Measures

    /// Chosen on the answers up to a rank, measured on those after it; `nil` where it does not help either.
    package init?(_ predictions: Predictions, from rank: Int) {
        guard let calibration = Calibration(for: predictions.filter { $0 < rank }) else { return nil }
        let without = predictions.filter { $0 >= rank }
        let with = calibration.corrected(predictions).filter { $0 >= rank }
        guard with.count > 0, with.logLoss < without.logLoss else { return nil }
        (rate, self.without, self.with) = (calibration.rate, Measures(without), Measures(with))
    }
}
