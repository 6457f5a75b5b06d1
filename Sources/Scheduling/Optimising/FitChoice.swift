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

    /// Below so many scored answers FSRS-7, with its 34 parameters, has to prove itself.
    private static let fewForSeven = 300

    private init(model: MemoryModel, reason: Reason) {
        (self.model, self.reason) = (model, reason)
    }

    /// The best of the defaults and both models at predicting what came after the answers they were fitted to;
    /// the winner is then fitted to all.
    ///
    /// FSRS-7 describes most learners better (srs-benchmark: 0.337 of log loss to 0.344 over ten thousand of
    /// them), so FSRS-6 must be better by more than chance to be taken before it; where there are few answers it
    /// is the other way round. The defaults stand where neither gains anything.
    private init(bestFor histories: CardHistories, training: Int, threads: Int?) {
        let trial = Trial(histories, training: training, threads: threads)
        let (six, seven) = (trial.outcome(of: .fsrs6), trial.outcome(of: .fsrs7))
        let lead = Gain(of: seven.losses, over: six.losses)
        let standard = trial.losses(of: [.standard])
        // Few answers leave most of its parameters where they were, and chance the rest.
        let proof = training < FitChoice.fewForSeven ? 0.5 : -0.5
        let order = lead.mean > proof * lead.standardError ? [seven, six] : [six, seven]
        guard let winner = order.first(where: { Gain(of: $0.losses, over: standard).mean > 0 }) else {
            self.init(model: .standard, reason: .noBetter)
            return
        }
        let gain = Gain(of: winner.losses, over: standard)
        let whole = Fit(
            winner.last.kind, to: histories, training: training, weighting: .learner(scored: training),
            penalty: .learner, from: winner.last, threads: threads)
        self.init(model: whole.model, reason: .better(by: gain.mean))
    }
}

/// Fits to earlier answers, held to the later ones: what tells which model to trust.
private struct Trial {
    let histories: CardHistories
    let threads: Int?
    /// Each fit is to the answers before a split and is held to those up to the next.
    let splits: [Int]

    /// Up to so many scored answers there are four splits, in the later half of the log.
    private static let fewScored = 20_000
    /// A larger log is tried on so many of its scored answers, whole cards.
    private static let mostScored = 120_000

    struct Outcome {
        /// The loss of every answer held to.
        var losses: [Double]
        /// The fit to the most answers.
        var last: MemoryModel
    }

    init(_ histories: CardHistories, training: Int, threads: Int?) {
        self.histories = histories.sample(scored: Trial.mostScored)
        self.threads = threads
        let shares = training <= Trial.fewScored ? [8, 10, 12, 14, 16] : [13, 16]
        splits = shares.map { training * $0 / 16 }
    }

    func outcome(of kind: MemoryModel.Kind) -> Outcome {
        var models: [MemoryModel] = []
        for split in splits.dropLast() {
            let fit = Fit(
                kind, to: histories, training: split, weighting: .learner(scored: split), penalty: .learner,
                from: models.last, threads: threads)
            models.append(fit.model)
        }
        return Outcome(losses: losses(of: models), last: models.last ?? kind.standard)
    }

    /// The losses after each split by its model, or by the one model that there is.
    func losses(of models: [MemoryModel]) -> [Double] {
        splits.indices.dropLast().flatMap { index in
            Predictions(
                of: models[min(index, models.count - 1)], for: histories,
                ranks: splits[index]..<splits[index + 1]
            ).losses
        }
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
