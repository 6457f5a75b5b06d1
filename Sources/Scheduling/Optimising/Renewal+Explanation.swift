import Foundation

extension Renewal {
    /// Two sentences: what changed, and what it means for the workload.
    package var explanation: String { "\(change) \(consequence)" }

    private var change: String {
        switch verdict {
        case .tooFew(let scored):
            "Nothing changes: \(scored) scored reviews are too few to learn from, "
                + "\(Fit.leastScored) are needed."
        case .defaultsStand:
            "Nothing changes: fitted parameters did not predict your later reviews better than the defaults."
        case .currentStands:
            "Nothing changes: the parameters in force predict your reviews as well as newly fitted ones."
        case .worse:
            "Nothing changes: the parameters in force predict your reviews better than the new ones, "
                + "by \(decimals(fittedLoss - currentLoss, 4)) of log loss; --force takes them nonetheless."
        case .renewed where fittedLoss > currentLoss:
            "\(model.kind.title) has new parameters as you asked, though they predict your reviews worse, "
                + "by \(decimals(fittedLoss - currentLoss, 4)) of log loss."
        case .renewed:
            "\(model.kind.title) with new parameters predicts your reviews better than before, "
                + "by \(decimals(currentLoss - fittedLoss, 4)) of log loss."
        }
    }

    private var consequence: String {
        guard isNew else { return "Your workload stays as it is." }
        let change = exp(histories.meanLogInterval(by: model) - histories.meanLogInterval(by: current)) - 1
        return WorkloadChange(of: change).sentence(than: "now")
    }
}

/// What longer or shorter intervals mean for the workload.
struct WorkloadChange {
    private let change: Double

    /// By how much intervals grow: 0.1 is ten per cent.
    init(of change: Double) { self.change = change }

    func sentence(than what: String) -> String {
        let percent = change.isFinite ? Int((abs(change).clamped(to: 0...1e6) * 100).rounded()) : 0
        guard percent >= 3 else {
            return "Intervals stay about as long as \(what), and so does the workload."
        }
        return change > 0
            ? "Intervals get about \(percent) % longer than \(what): fewer reviews for the same retention."
            : "Intervals get about \(percent) % shorter than \(what): more reviews, which the retention "
                + "you asked for needs."
    }
}

extension CardHistories {
    /// The mean logarithm of the intervals of the cards as they stand, in days, at a retention of 0.9; of up to
    /// 2,000 cards, evenly chosen.
    func meanLogInterval(by model: MemoryModel) -> Double {
        let formulas = model.formulas
        let interval = formulas.intervals(retention: 0.9)
        let times = formulas.countsFractionsOfDays ? fractions : days
        let cards = stride(from: 0, to: count, by: max(1, count / 2000))
        let logs = cards.compactMap { card in
            range(of: card).reduce(MemoryState?.none) { memory, answer in
                formulas.next(after: memory, rating: rating(answer), elapsed: Double(times[answer]))
            }
        }.map { log(max(1, interval($0))) }
        return logs.reduce(0, +) / Double(max(1, logs.count))
    }
}

extension MemoryModel.Kind {
    /// As people call it.
    package var title: String {
        switch self {
        case .fsrs6: "FSRS-6"
        case .fsrs7: "FSRS-7"
        }
    }
}
