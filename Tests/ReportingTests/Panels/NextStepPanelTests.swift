import Cards
import Reporting
import Testing

struct NextStepPanelTests {
    @Test func `without cards the next step is to draft a deck`() {
        let panel = NextStepPanel(history: History(now: Learner.noon))
        #expect(panel.step == .draft)
    }

    @Test func `with nothing but new cards it is to learn`() {
        var learner = Learner()
        learner.add(3, "new")
        let panel = NextStepPanel(history: learner.history)
        #expect(panel.step == .learn)
        #expect(panel.text[1] == "Nothing is due. Learn some of 3 new cards: run recite.")
    }

    @Test func `with nothing due and nothing new it is to wait, and until when`() {
        var learner = Learner()
        learner.add(2, "seen", [(0, .good)])
        let panel = NextStepPanel(history: learner.history)
        #expect(panel.step == .wait)
        #expect(panel.text[1] == "Nothing is due until Thu 2026-03-12, when 2 cards will be.")
    }

    @Test func `due cards come first, with the time they take`() {
        let panel = NextStepPanel(history: Learner.typical.history)
        #expect(panel.step == .review)
        #expect(panel.minutes == 1)
        #expect(panel.weakest?.title == "Security / Troop deployment")
        #expect(panel.hardest.map(\.card) == ["hard-1"])
    }
}
