import Cards

/// Whether what falls due is recalled as often as planned.
package struct RetentionPanel: Panel, Hashable {
    /// Weeks with reviews that count, oldest first.
    package let weeks: [Week]
    /// The last four weeks together; absent if nothing counted in them.
    package let recent: Proportion?
    /// The desired retention, as the mean over the cards' decks.
    package let target: Double

    package struct Week: Codable, Hashable, Sendable {
        /// Its Monday.
        package let monday: StudyDate
        package let recalled: Proportion
    }

    /// Fewer reviews than this say nothing (instructors look at a question from ten answers on).
    static let enough = 10

    package init(history: History) {
        var weeks: [Int: (recalled: Int, n: Int)] = [:]
        var recent = (recalled: 0, n: 0)
        for answer in history.answers where answer.isRetention {
            let recalled = answer.rating.isRecall ? 1 : 0
            let monday = StudyDate(day: answer.studyDay).monday.day
            weeks[monday, default: (0, 0)].recalled += recalled
            weeks[monday, default: (0, 0)].n += 1
            guard answer.studyDay > history.today - 28 else { continue }
            recent = (recent.recalled + recalled, recent.n + 1)
        }
        self.weeks = weeks.sorted { $0.key < $1.key }.compactMap { monday, count in
            Proportion(count.recalled, of: count.n).map { Week(monday: StudyDate(day: monday), recalled: $0) }
        }
        self.recent = Proportion(recent.recalled, of: recent.n)
        target = history.meanTarget.inReport
    }

    package var text: [String] {
        ["True retention"] + Layout.wrapped(sentence) + Layout.wrapped(RetentionPanel.rule)
            + (weeks.isEmpty ? [] : [""] + table.lines)
    }

    private static let rule =
        "Counted: a card's first answer of a study day, at an interval of a day or more. "
        + "Ranges are Wilson's at 95 %."

    private var sentence: String {
        guard let recent, recent.n >= RetentionPanel.enough else {
            return "Not enough data: \(Layout.count(recent?.n ?? 0, "review")) that count in the last four "
                + "weeks, and \(RetentionPanel.enough) are needed."
        }
        return "\(recent.rate.percent) recalled in the last four weeks "
            + "(\(Layout.count(recent.n, "review")), range \(recent.bounds)): \(comparison(recent))."
    }

    private func comparison(_ recent: Proportion) -> String {
        let target = "the target of \(self.target.percent)"
        if recent.high < self.target { return "below \(target)" }
        if recent.low > self.target { return "above \(target)" }
        return "in line with \(target)"
    }

    /// The last twelve weeks; the value has them all.
    private var table: TextTable {
        TextTable(
            head: ["week of", "reviews", "recalled", "rate", "range"],
            rows: weeks.suffix(12).map { week in
                let recalled = week.recalled
                return [
                    week.monday.iso, "\(recalled.n)", "\(recalled.count)", recalled.rate.percent,
                    recalled.bounds,
                ]
            })
    }
}

extension History {
    /// The desired retention, as the mean over the cards that are asked; 0.9 without any.
    fileprivate var meanTarget: Double {
        let targets = activeCards.map(\.target)
        return targets.isEmpty ? 0.9 : targets.reduce(0, +) / Double(targets.count)
    }
}
