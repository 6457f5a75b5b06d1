import Cards
import Scheduling

/// What to do now.
package struct NextStepPanel: Panel, Hashable {
    package let step: Step
    /// Cards that can be asked now.
    package let due: Int
    /// Cards that were never seen.
    package let new: Int
    /// For the due cards, at this learner's own median; absent below ten timed answers, or if none is due.
    package let minutes: Int?
    /// The next day on which cards fall due, and how many; absent if none is scheduled.
    package let next: ForecastPanel.Day?
    /// Of the topics that are not held, the one that misses most recall against its target; absent if none does.
    package let weakest: Topic?
    /// Whether that day is today: cards on a step come back within it.
    private var isNextToday = false
    /// Up to three cards that were forgotten three times or more, worst first.
    package let hardest: [HardCard]

    package enum Step: String, Codable, Sendable {
        /// Cards are due.
        case review
        /// None is due, but there are new ones.
        case learn
        /// None is due before a later time.
        case wait
        /// There are no cards.
        case draft
    }

    package struct HardCard: Codable, Hashable, Sendable {
        package let card: String
        package let lapses: Int
        /// The probability of recall now, 0 to 1.
        package let recall: Double
    }

    package init(history: History) {
        let seen = history.activeCards.compactMap(\.state.seen)
        due = seen.count { $0.isDue(at: history.now) }
        new = history.activeCards.count { $0.state == .new }
        next = NextStepPanel.next(seen, after: history)
        isNextToday = next?.date == StudyDate(day: history.today)
        minutes = due == 0 ? nil : AnswerTime(history).minutes(for: due)
        weakest = Topic.all(of: history).filter { $0.missing > 0 && $0.mastery != .held }
            .max { $0.missing < $1.missing }
        hardest = NextStepPanel.hardest(of: history)
        step = due > 0 ? .review : new > 0 ? .learn : next != nil ? .wait : .draft
    }

    private static func next(_ seen: [CardState.Seen], after history: History) -> ForecastPanel.Day? {
        let waiting = seen.filter { !$0.isDue(at: history.now) }.map(\.dueDay)
        guard let day = waiting.min() else { return nil }
        return ForecastPanel.Day(date: StudyDate(day: day), due: waiting.count { $0 == day })
    }

    private static func hardest(of history: History) -> [HardCard] {
        let hard = history.activeCards.compactMap { card -> HardCard? in
            guard let seen = card.state.seen, seen.lapses >= 3 else { return nil }
            return HardCard(
                card: card.id.description.withoutControls, lapses: seen.lapses, recall: card.recall.inReport)
        }
        let worstFirst = hard.sorted { left, right in
            guard left.lapses == right.lapses else { return left.lapses > right.lapses }
            return (left.recall, left.card) < (right.recall, right.card)
        }
        return Array(worstFirst.prefix(3))
    }

    package var text: [String] {
        ["Next step"] + Layout.wrapped(sentence) + Layout.wrapped(weakness)
            + (hardest.isEmpty ? [] : [""] + table.lines)
    }

    private var sentence: String {
        switch step {
        case .review:
            let time = minutes.map { ", about \(Layout.time(minutes: $0))" } ?? ""
            return "Review \(Layout.count(due, "due card"))\(time): run recite."
        case .learn:
            return "Nothing is due. Learn some of \(Layout.count(new, "new card")): run recite."
        case .wait:
            guard let next else { return "Nothing is due." }
            if isNextToday {
                return "Nothing is due now; later today \(Layout.count(next.due, "card")) will be."
            }
            return "Nothing is due until \(next.date.named), when \(Layout.count(next.due, "card")) will be."
        case .draft:
            return "There are no cards yet. Draft a deck from an article: recite draft ARTICLE -o DECK.md."
        }
    }

    private enum CodingKeys: CodingKey {
        case step, due, new, minutes, next, weakest, hardest
    }

    private var weakness: String {
        guard let weakest else { return "" }
        return "Weakest topic: \(weakest.title), recall now \(weakest.recall.percent) "
            + "(range \(weakest.low.percentage)-\(weakest.high.percent); "
            + "\(weakest.seen) of \(Layout.count(weakest.cards, "card")) seen)."
    }

    private var table: TextTable {
        TextTable(
            head: ["lapses", "recall now", "card to reword or split"],
            rows: hardest.map { ["\($0.lapses)", $0.recall.percent, $0.card] })
    }
}
