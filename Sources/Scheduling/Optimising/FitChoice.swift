/// Which model and parameters predict a learner best, and how that was found.
package struct FitChoice: Sendable {
    package var model: MemoryModel
    package var reason: Reason

    package enum Reason: Hashable, Sendable {
        /// Too few scored answers to fit anything.
        case tooFew(scored: Int)
        /// The fit predicted later answers no better than the defaults.
        case noBetter
        /// The fit's log loss on later answers is that much less than the defaults'.
        case better(by: Double)
        /// Fitted as asked, without a comparison.
        case asked
    }

    /// What may be asked for.
    package enum Wish: String, CaseIterable, Codable, Sendable {
        case fsrs6, fsrs7, best
    }

    /// Fits to the first `training` scored answers what is wished for.
    package init(
        _ wish: Wish, for histories: CardHistories, training: Int,
        threads: Int? = nil
    ) {
        guard training >= Fit.leastScored else {
            let kind: MemoryModel.Kind = wish == .fsrs7 ? .fsrs7 : .fsrs6
            self.init(model: kind.standard, reason: .tooFew(scored: training))
            return
        }
        switch wish {
        case .fsrs6:
            self.init(
                model: Fit(.fsrs6, to: histories, training: training, threads: threads).model, reason: .asked)
        case .fsrs7:
            self.init(
                model: Fit(.fsrs7, to: histories, training: training, threads: threads).model, reason: .asked)
        case .best: self.init(bestFor: histories, training: training, threads: threads)
        }
    }

    private init(model: MemoryModel, reason: Reason) {
        (self.model, self.reason) = (model, reason)
    }

    /// The best of the defaults and both models, fitted to the first four fifths, at predicting the last.
    ///
    /// A challenger takes the place of what stands if it is better by more than the standard error of the
    /// difference. The winner is then fitted to all.
    private init(bestFor histories: CardHistories, training: Int, threads: Int?) {
        let split = training * 4 / 5
        let later = split..<training
        let losses = { (model: MemoryModel) in Predictions(of: model, for: histories, ranks: later).losses }
        var best = MemoryModel.standard
        let standard = losses(best)
        var bestLosses = standard
        var isFitted = false
        for kind in MemoryModel.Kind.allCases {
            let fitted = Fit(kind, to: histories, training: split, threads: threads).model
            let challenge = losses(fitted)
            let gain = Gain(of: challenge, over: bestLosses)
            guard gain.mean > gain.standardError else { continue }
            (best, bestLosses, isFitted) = (fitted, challenge, true)
        }
        guard isFitted else {
            self.init(model: .standard, reason: .noBetter)
            return
        }
        let whole = Fit(best.kind, to: histories, training: training, from: best, threads: threads).model
        self.init(model: whole, reason: .better(by: Gain(of: bestLosses, over: standard).mean))
    }
}

/// How much less one row of losses is than another, answer by answer.
struct Gain {
    var mean: Double
    var standardError: Double

    init(of losses: [Double], over others: [Double]) {
        let count = Double(max(1, losses.count))
        let gains = zip(others, losses).map(-)
        let mean = gains.reduce(0, +) / count
        let variance = gains.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(1, count - 1)
        (self.mean, standardError) = (mean, (variance / count).squareRoot())
    }
}
