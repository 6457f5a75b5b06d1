import Cards
import Foundation

extension FitChoice {
    /// Two sentences: what changed, and what it means for the workload.
    package func explanation(on histories: CardHistories) -> String {
        "\(change) \(consequence(on: histories))"
    }

    private var change: String {
        switch reason {
        case .tooFew(let scored):
            "The default parameters stand: \(scored) scored reviews are too few to learn from, "
                + "\(Fit.leastScored) are needed."
        case .noBetter:
            "The default parameters stand: fitted ones did not predict your later reviews any better."
        case .better(let gain):
            "\(model.kind.title) fitted to your reviews predicts later ones better than the defaults, "
                + "by \(decimals(gain, 4)) of log loss."
        case .asked:
            "\(model.kind.title) was fitted to your reviews."
        }
    }

    /// What the intervals of the cards as they stand become, at a retention of 0.9.
    private func consequence(on histories: CardHistories) -> String {
        guard reason != .noBetter, !model.isStandard else { return "Your workload stays as it is." }
        let change =
            exp(histories.meanLogInterval(by: model) - histories.meanLogInterval(by: .standard)) - 1
        return WorkloadChange(of: change).sentence(than: "with the defaults")
    }
}
