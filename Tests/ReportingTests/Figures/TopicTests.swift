import Cards
import Testing

@testable import Reporting

struct TopicTests {
    @Test func `a topic is held by recall, share seen and lasting success`() {
        let topics = Topic.all(of: Learner.typical.history)
        #expect(topics.map(\.mastery) == [.slipping, .learning, .held])
        #expect(topics.map(\.cards) == [5, 8, 12])
        #expect(topics.map(\.seen) == [5, 3, 12])
        #expect(topics.map(\.lasting) == [5, 0, 10])
    }

    @Test func `unseen cards count as not recalled`() throws {
        var learner = Learner()
        learner.add(1, "seen", [(0, .good)])
        learner.add(3, "new")
        let topic = try #require(Topic.all(of: learner.history).first)
        #expect(topic.recall == 0.25)
        #expect(topic.mastery == .learning)
    }

    @Test func `a topic without a seen card is unseen`() {
        var learner = Learner()
        learner.add(3, "new")
        #expect(Topic.all(of: learner.history).map(\.mastery) == [.unseen])
    }

    @Test func `the same heading in two decks is two topics`() {
        var learner = Learner()
        learner.add("a-1", topic: ["History"], deck: "Rome")
        learner.add("b-1", topic: ["History"], deck: "Greece")
        learner.add("b-2", topic: [], deck: "Greece")
        #expect(Set(Topic.all(of: learner.history).map(\.deck)) == ["Rome", "Greece"])
        #expect(Topic.all(of: learner.history).map(\.title).sorted() == ["Greece", "History", "History"])
    }

    @Test func `cards that are off belong to no topic`() {
        var learner = Learner()
        learner.add("off-1", isOff: true, [(3, .good)])
        #expect(Topic.all(of: learner.history).isEmpty)
    }
}
