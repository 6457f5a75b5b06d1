/// Which topics are held, and which are slipping.
package struct TopicsPanel: Panel, Hashable {
    /// The weakest first: by state, then by how much recall is missing.
    package let topics: [Topic]

    package init(history: History) {
        topics = Topic.all(of: history)
    }

    package var text: [String] {
        guard !topics.isEmpty else { return ["Topics", "No cards are asked, so there are no topics."] }
        return ["Topics"] + Layout.wrapped(sentence) + Layout.wrapped(TopicsPanel.rule) + [""] + table.lines
            + rest
    }

    private static let rule =
        "Held: mean recall over all cards (unseen ones count 0) of 80 % or more, 80 % of the cards seen, "
        + "and half of them recalled after a week or more. Slipping: only the mean has fallen short."

    /// Rows shown as text; the value has them all.
    private static let shown = 15

    private var sentence: String {
        let held = topics.count { $0.mastery == .held }
        let slipping = topics.filter { $0.mastery == .slipping }.map(\.title)
        let start = "\(held) of \(Layout.count(topics.count, "topic")) held"
        guard !slipping.isEmpty else { return start + ", none slipping." }
        let names = slipping.prefix(3).joined(separator: ", ")
        let more = slipping.count > 3 ? " and \(slipping.count - 3) more" : ""
        return start + ", \(slipping.count) slipping: " + names + more + "."
    }

    private var table: TextTable {
        TextTable(
            head: ["recall now", "range", "seen", "cards", "state", "topic"],
            rows: topics.prefix(TopicsPanel.shown).map { topic in
                [
                    topic.recall.percent, "\(topic.low.percentage)-\(topic.high.percent)", "\(topic.seen)",
                    "\(topic.cards)", topic.mastery.rawValue, topic.title,
                ]
            })
    }

    private var rest: [String] {
        let hidden = topics.count - TopicsPanel.shown
        return hidden > 0 ? ["  and \(Layout.count(hidden, "topic")) more, all of them in --json"] : []
    }
}
