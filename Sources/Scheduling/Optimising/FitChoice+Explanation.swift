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
            "\(title) fitted to your reviews predicts later ones better than the defaults, "
                + "by \(decimals(gain, 4)) of log loss."
        case .asked:
            "\(title) was fitted to your reviews."
        }
    }

    private var title: String {
        switch model.kind {
        case .fsrs6: "FSRS-6"
        case .fsrs7: "FSRS-7"
        }
    }

    /// What the intervals of the cards as they stand become, at a retention of 0.9.
    private func consequence(on histories: CardHistories) -> String {
        guard reason != .noBetter, !isDefault else { return "Your workload stays as it is." }
        let (old, new) = (meanLogInterval(.standard, histories), meanLogInterval(model, histories))
        let change = exp(new - old) - 1
        let percent = Int((abs(change) * 100).rounded())
        guard percent >= 3, change.isFinite else {
            return "Intervals stay about as long as with the defaults, and so does the workload."
        }
        return change > 0
            ? "Intervals get about \(percent) % longer than with the defaults: fewer reviews for the same retention."
            : "Intervals get about \(percent) % shorter than with the defaults: more reviews, which the retention "
                + "you asked for needs."
    }

    private var isDefault: Bool { model.parameters == model.kind.standard.parameters }

    /// Of up to 2,000 cards, evenly chosen.
    private func meanLogInterval(_ model: MemoryModel, _ histories: CardHistories) -> Double {
        let formulas = model.formulas
        let interval = formulas.intervals(retention: 0.9)
        let times = formulas.countsFractionsOfDays ? histories.fractions : histories.days
        let cards = stride(from: 0, to: histories.count, by: max(1, histories.count / 2000))
        let logs = cards.compactMap { card in
            histories.range(of: card).reduce(MemoryState?.none) { memory, answer in
                formulas.next(
                    after: memory, rating: histories.rating(answer), elapsed: Double(times[answer]))
            }
        }.map { log(max(1, interval($0))) }
        return logs.reduce(0, +) / Double(max(1, logs.count))
    }
}
