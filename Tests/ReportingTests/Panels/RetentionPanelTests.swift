import Cards
import Reporting
import Testing

struct RetentionPanelTests {
    /// Learners who recall so many of their cards a week ago, out of so many.
    func panel(recalled: Int, of n: Int) -> RetentionPanel {
        var learner = Learner()
        for number in 0..<n {
            learner.add("a-\(number)", [(10, .good), (7, number < recalled ? .good : .again)])
        }
        return RetentionPanel(history: learner.history)
    }

    static let sentences: [(recalled: Int, n: Int, start: String)] = [
        (0, 0, "Not enough data: 0 reviews"),
        (1, 1, "Not enough data: 1 review that"),
        (9, 9, "Not enough data: 9 reviews"),
        (9, 10, "90 % recalled in the last four weeks (10 reviews, range 60-98 %): in line"),
        (100, 200, "50 % recalled in the last four weeks (200 reviews, range 43-57 %): below"),
        (200, 200, "100 % recalled in the last four weeks (200 reviews, range 98-100 %): above"),
    ]

    @Test(arguments: sentences)
    func `the sentence says the rate with its range, or that there is too little`(
        row: (recalled: Int, n: Int, start: String)
    ) {
        let text = panel(recalled: row.recalled, of: row.n).text.dropFirst().joined(separator: " ")
        #expect(text.hasPrefix(row.start))
    }

    @Test func `weeks begin on Monday, and weeks without reviews are left out`() {
        var learner = Learner()
        // Noon is on a Tuesday: Monday, the Sunday before it, and three weeks earlier.
        learner.add("a-1", [(9, .good), (1, .good)])
        learner.add("a-2", [(9, .good), (2, .again)])
        learner.add("a-3", [(30, .good), (23, .good)])
        let panel = RetentionPanel(history: learner.history)
        #expect(panel.weeks.map(\.monday.iso) == ["2026-02-09", "2026-03-02", "2026-03-09"])
        #expect(panel.weeks.map(\.recalled.count) == [1, 0, 1])
    }
}
