import Cards
import Reporting
import Scheduling
import Testing

struct HistoryTests {
    @Test func `only the first answer of a day at an interval of a day or more tells of retention`() {
        var learner = Learner()
        learner.scheduler = Scheduler(settings: SchedulingSettings(fuzzes: false))
        let answers: [(Int, Rating)] = [
            (30, .good),  // a new card
            (30, .good),  // on the second step: graduates
            (28, .again),  // the first at days: counts, a lapse
            (28, .good),  // relearning
            (26, .good),  // counts
            (26, .hard),  // the same day again
            (20, .easy),  // counts
        ]
        learner.add("a-1", answers)
        let counted = learner.history.answers.map(\.isRetention)
        #expect(counted == [false, false, true, false, true, false, true])
    }

    @Test func `a card lasts once it was recalled after a week`() {
        var learner = Learner()
        learner.add("six-days", [(16, .good), (10, .good)])
        learner.add("seven-days", [(17, .good), (10, .good)])
        learner.add("forgotten", [(17, .good), (10, .again)])
        learner.add("forgotten-later", [(27, .good), (20, .hard), (10, .again)])
        learner.add("never")
        #expect(learner.history.cards.map(\.hasLasted) == [false, true, false, true, false])
    }

    @Test func `recall is that of the deck's own scheduler, and 0 for an unseen card`() throws {
        var learner = Learner()
        learner.add("new")
        learner.add("seen", [(10, .good)])
        let (seen, today) = (learner.history.cards[1], learner.history.today)
        #expect(learner.history.cards[0].recall == 0)
        #expect(seen.recall == learner.scheduler.retrievability(of: seen.state, onStudyDay: today))
        #expect(seen.target == 0.9)
    }

    @Test func `names from decks carry no controls`() {
        var learner = Learner()
        learner.add("a-1", topic: ["\u{1B}[31mred", "\u{202E}back"], deck: "a\u{9B}2Jb")
        let card = learner.history.cards[0]
        #expect(card.topic == ["red", "back"])
        #expect(card.deck == "ab")
        #expect(card.path == "Decks/ab.md")
    }
}
