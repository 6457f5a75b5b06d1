/// What becomes of a learner's parameters when the models are fitted to the log anew.
///
/// Nothing gets worse silently: what is in force stays unless the new parameters predict the log better, the
/// later answers counting more, or the learner insists.
package struct Renewal: Sendable {
    /// The parameters from now on.
    package var model: MemoryModel
    package var verdict: Verdict
    /// Mean log loss of the answers, later ones counting more, by what is in force and by what was fitted.
    package var currentLoss: Double
    package var fittedLoss: Double
    /// How many answers both were measured on.
    package var measured: Int
    let current: MemoryModel
    let histories: CardHistories

    package enum Verdict: Hashable, Sendable {
        /// Too few scored answers to fit anything.
        case tooFew(scored: Int)
        /// Fitted parameters predicted later answers no better than the defaults, which are in force.
        case defaultsStand
        /// What was fitted gains next to nothing over what is in force.
        case currentStands
        /// What was asked for is worse than what is in force, which stays.
        case worse
        /// The new parameters take over.
        case renewed
    }

    /// Whether other parameters are in force from now on.
    package var isNew: Bool { verdict == .renewed }

    /// What a fit must gain, in log loss, to be worth new intervals.
    private static let leastGain = 0.0001
    /// A larger log is measured on so many of its scored answers, whole cards.
    private static let mostMeasured = 100_000

    /// Fits to the whole log; `insists` puts what was asked for in force even where it predicts worse.
    package init(
        of current: MemoryModel, by wish: FitChoice.Wish, on histories: CardHistories, insists: Bool = false,
        threads: Int? = nil
    ) {
        let choice = FitChoice(wish, for: histories, training: histories.scored, threads: threads)
        self.init(of: current, to: choice.model, on: histories, insists: insists)
        if case .tooFew(let scored) = choice.reason {
            (model, verdict) = (current, .tooFew(scored: scored))
        } else if choice.reason == .noBetter, current.isStandard {
            (model, verdict) = (current, .defaultsStand)
        }
    }

    /// Compares parameters with what is in force.
    package init(
        of current: MemoryModel, to fitted: MemoryModel, on histories: CardHistories, insists: Bool = false
    ) {
        let sample = histories.sample(scored: Renewal.mostMeasured)
        (self.current, self.histories) = (current, sample)
        (currentLoss, measured) = sample.weightedLoss(of: current)
        (fittedLoss, _) = sample.weightedLoss(of: fitted)
        let gain = currentLoss - fittedLoss
        verdict = Renewal.verdict(gain: gain, isSame: fitted == current, insists: insists)
        model = verdict == .renewed ? fitted : current
    }

    private static func verdict(gain: Double, isSame: Bool, insists: Bool) -> Verdict {
        if isSame { return .currentStands }
        if insists || gain > leastGain { return .renewed }
        return gain < -leastGain ? .worse : .currentStands
    }
}

extension MemoryModel {
    /// Whether these are a model's published defaults.
    package var isStandard: Bool { parameters == kind.standard.parameters }
}

extension CardHistories {
    /// The mean log loss over all scored answers, later ones counting more, and their count.
    fileprivate func weightedLoss(of model: MemoryModel) -> (loss: Double, count: Int) {
        let predictions = Predictions(of: model, for: self, ranks: 0..<scored)
        let scale = 1 / Double(max(1, scored - 1))
        var (sum, total) = (0.0, 0.0)
        for (loss, rank) in zip(predictions.losses, predictions.ranks) {
            let weight = Recency.standard.weight(at: Double(rank) * scale)
            sum += weight * loss
            total += weight
        }
        return (total > 0 ? sum / total : 0, predictions.count)
    }
}
