import Foundation

/// How well predictions met what came: the three figures of srs-benchmark.
package struct Measures: Hashable, Codable, Sendable {
    /// The mean of -ln p of what came; less is better.
    package var logLoss: Double
    /// The root of the mean squared gap between predicted and actual recall by bins; less is better.
    package var rmseBins: Double
    /// The chance that a recalled answer had the higher prediction than a forgotten one; absent where all
    /// answers are of one kind.
    package var auc: Double?

    /// An absent figure is written as `null`.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(logLoss, forKey: .logLoss)
        try container.encode(rmseBins, forKey: .rmseBins)
        try container.encode(auc, forKey: .auc)
    }

    package init(_ predictions: Predictions) {
        logLoss = predictions.logLoss
        rmseBins = predictions.rmseBins
        auc = predictions.auc
    }
}

extension Predictions {
    /// The loss of each answer, -ln of the probability of what came.
    package var losses: [Double] {
        zip(probabilities, recalls).map { probability, recalled in
            -log((recalled ? probability : 1 - probability).clamped(to: 1e-9...1))
        }
    }

    package var logLoss: Double { count == 0 ? 0 : losses.reduce(0, +) / Double(count) }

    package var rmseBins: Double {
        struct Bin {
            var count = 0.0
            var surplus = 0.0
        }
        var bins: [UInt64: Bin] = [:]
        for index in probabilities.indices {
            let surplus = probabilities[index] - (recalls[index] ? 1 : 0)
            bins[self.bins[index], default: Bin()].count += 1
            bins[self.bins[index], default: Bin()].surplus += surplus
        }
        // In the order of the bins, so that the sum does not depend on the table's.
        let squares = bins.sorted { $0.key < $1.key }.map {
            $0.value.surplus * $0.value.surplus / $0.value.count
        }
        return count == 0 ? 0 : (squares.reduce(0, +) / Double(count)).squareRoot()
    }

    /// By the ranks of Wilcoxon; ties share their places.
    package var auc: Double? {
        let recalled = Double(recalls.count { $0 })
        let forgotten = Double(count) - recalled
        guard recalled > 0, forgotten > 0 else { return nil }
        let order = byProbability.map(Int.init)
        var sum = 0.0
        var start = 0
        while start < order.count {
            var end = start
            var hits = 0.0
            while end < order.count, probabilities[order[end]] == probabilities[order[start]] {
                if recalls[order[end]] { hits += 1 }
                end += 1
            }
            sum += hits * Double(start + end + 1) / 2
            start = end
        }
        return (sum - recalled * (recalled + 1) / 2) / (recalled * forgotten)
    }
}
