import Scheduling

/// Where the cards stand.
package struct StatesPanel: Panel, Hashable {
    /// Cards that are asked.
    package var total = 0
    package var new = 0
    package var learning = 0
    package var relearning = 0
    /// In review, at intervals below 21 days.
    package var young = 0
    /// In review, at intervals of 21 days or more.
    package var mature = 0
    /// Cards that are switched off, not in the total.
    package var off = 0

    package init(history: History) {
        for card in history.cards { count(card) }
    }

    private mutating func count(_ card: HistoryCard) {
        guard !card.isOff else { return off += 1 }
        total += 1
        guard let seen = card.state.seen else { return new += 1 }
        switch seen.phase {
        case .learning: learning += 1
        case .relearning: relearning += 1
        case .review: if seen.interval < 21 { young += 1 } else { mature += 1 }
        }
    }

    package var text: [String] {
        ["Cards"] + Layout.wrapped(sentence) + (total + off > 0 ? [""] + table.lines : [])
    }

    private var sentence: String {
        guard total > 0 else { return "No cards are asked." }
        let parts = [
            (new, "new"), (learning, "learning"), (relearning, "relearning"), (young + mature, "in review"),
        ]
        let counts = parts.filter { $0.0 > 0 }.map { "\($0) \($1)" }.joined(separator: ", ")
        return "\(Layout.count(total, "card")): \(counts)."
    }

    private var table: TextTable {
        TextTable(
            head: ["cards", "state"],
            rows: [
                ["\(new)", "new"],
                ["\(learning)", "learning, on the first steps"],
                ["\(relearning)", "relearning, after a lapse"],
                ["\(young)", "in review, interval below 21 days"],
                ["\(mature)", "in review, interval of 21 days or more"],
                ["\(off)", "switched off, not in the total"],
            ])
    }
}
