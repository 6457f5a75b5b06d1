package import Cards

/// A card in review, as far as a plan of due days needs it.
package struct PlannedCard: Hashable, Sendable {
    package var id: CardID
    package var dueDay: Int
    /// The study days that fuzz allows; a plan may have put the due day elsewhere.
    package var range: ClosedRange<Int>
    /// The probability of recall on the day that decides the order.
    package var recall: Double

    package init(id: CardID, dueDay: Int, range: ClosedRange<Int>, recall: Double) {
        (self.id, self.dueDay, self.range, self.recall) = (id, dueDay, range, recall)
    }

    /// Whether it goes first: the less likely recalled; of equals the lower id.
    package func isMoreEndangered(than other: PlannedCard) -> Bool {
        (recall, id.description) < (other.recall, other.id.description)
    }
}

extension Scheduler {
    /// The card for a plan whose order is that of recall on a study day; absent while it is new or on a step.
    package func planned(_ card: CardID, _ state: CardState, recallOn day: Int) -> PlannedCard? {
        guard let seen = state.seen, seen.phase == .review else { return nil }
        let elapsed = Double(days(from: seen.lastDay, to: day))
        return PlannedCard(
            id: card, dueDay: seen.dueDay, range: dueRange(of: seen),
            recall: formulas.retrievability(of: seen.memory, after: elapsed))
    }

    /// The study days that a review may be due on: the model's interval and its fuzz.
    func dueRange(of seen: CardState.Seen) -> ClosedRange<Int> {
        let limits = 1...maximumInterval
        let days = interval(seen.memory)
        guard settings.fuzzes else {
            let day = IntervalRules(maximum: maximumInterval).days(days)
            return seen.lastDay + day...seen.lastDay + day
        }
        let bounds = FuzzRange.bounds(of: days, in: limits)
        return seen.lastDay + bounds.lowerBound...seen.lastDay + bounds.upperBound
    }
}
