import Cards
import Reporting
import Testing

struct ForecastPanelTests {
    @Test func `each card falls on its day, overdue ones on today, far ones on none`() {
        var learner = Learner()
        learner.add("overdue", [(9, .good)])
        learner.add("today", [(2, .good)])
        learner.add("tomorrow", [(1, .good)])
        learner.add("far", [(30, .easy), (20, .easy), (0, .easy)])
        learner.add("new")
        learner.add("off", isOff: true, [(2, .good)])
        let panel = ForecastPanel(history: learner.history)
        #expect(panel.overdue == 1)
        #expect(panel.days.count == 30)
        #expect(panel.days.map(\.due).prefix(3) == [2, 1, 0])
        #expect(panel.later == 1)
        #expect(panel.days.first?.date.iso == "2026-03-10")
    }
}
