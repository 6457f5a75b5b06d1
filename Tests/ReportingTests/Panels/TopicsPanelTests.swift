import Cards
import Reporting
import Testing

struct TopicsPanelTests {
    @Test func `the sentence counts held topics and names slipping ones`() {
        let text = TopicsPanel(history: Learner.typical.history).text
        #expect(text[1] == "1 of 3 topics held, 1 slipping: Security / Troop deployment.")
    }

    @Test func `many topics are cut in text, not in the value`() {
        var learner = Learner()
        for number in 0..<40 { learner.add("a-\(number)", topic: ["Topic \(number)"], [(3, .good)]) }
        let panel = TopicsPanel(history: learner.history)
        #expect(panel.topics.count == 40)
        #expect(panel.text.last == "  and 25 topics more, all of them in --json")
    }
}
