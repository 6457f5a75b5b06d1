import Cards
import Reporting
import Testing

struct StatesPanelTests {
    @Test func `every card is counted once`() {
        let panel = StatesPanel(history: Learner.typical.history)
        #expect(panel.total == 25)
        #expect(panel.off == 1)
        #expect(panel.new + panel.learning + panel.relearning + panel.young + panel.mature == panel.total)
        #expect(panel.new == 5)
        #expect(panel.relearning == 4)
    }
}
