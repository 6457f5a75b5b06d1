import Foundation

/// Helps to choose a desired retention: names the one beyond which a minute buys less, and what it costs.
struct Decision {
    let rows: [RetentionSweep.Row]
    let current: RetentionSweep.Row
    let cards: Int

    var sentence: String {
        guard let knee, cards > 0 else { return "There are no cards to decide on." }
        let now =
            "At \(decimals(current.retention, 2)) you study \(decimals(current.minutesPerDay, 1)) minutes a day and "
            + "know \(whole(current.known)) of \(cards) cards"
        guard abs(knee.retention - current.retention) > 0.005 else {
            return "\(now); beyond this retention a minute more buys less and less."
        }
        let (minutes, known) = (knee.minutesPerDay - current.minutesPerDay, knee.known - current.known)
        return "\(now); \(decimals(knee.retention, 2)) would \(minutes < 0 ? "save" : "cost") "
            + "\(decimals(abs(minutes), 1)) minutes a day and \(known < 0 ? "lose" : "gain") "
            + "\(whole(abs(known))) known cards."
    }

    /// Where the curve of known cards over minutes is furthest above its chord.
    ///
    /// The mean of all days counts,
    /// so that a retention is not praised for what its last day leaves behind.
    private var knee: RetentionSweep.Row? {
        guard let first = rows.first, let last = rows.last else { return nil }
        let width = max(last.minutesPerDay - first.minutesPerDay, .leastNormalMagnitude)
        let height = last.meanKnown - first.meanKnown
        return rows.max { a, b in
            let rise = { (row: RetentionSweep.Row) in
                (row.meanKnown - first.meanKnown) - height * (row.minutesPerDay - first.minutesPerDay) / width
            }
            return rise(a) < rise(b)
        }
    }

    private func whole(_ number: Double) -> String { decimals(number, 0) }
}
