import Cards
import Reporting
import Scheduling

/// A history for tests, written as cards with the days ago and the ratings they were answered at.
struct Learner {
    /// 2026-03-10 12:00, a Tuesday, in a zone an hour ahead of UTC.
    static let noon = Moment(milliseconds: 1_773_140_400_000, offsetMinutes: 60)

    var history = History(now: noon)
    /// Without steps every answer leads to days, so a test says what it means by ratings alone.
    var scheduler = Scheduler(settings: SchedulingSettings(learningSteps: [], fuzzes: false))

    /// Adds a card with the days ago and the ratings of its answers, each at noon and after 6 seconds.
    mutating func add(
        _ id: String, topic: [String] = ["Training"], deck: String = "NATO in Iraq", isOff: Bool = false,
        _ answers: [(Int, Rating)] = []
    ) {
        let answers = answers.map { daysAgo, rating in
            (Answer(rating: rating, moment: Learner.noon.adding(seconds: -daysAgo * 86_400)), 6000)
        }
        let state = scheduler.replay(answers.map(\.0), of: CardID(id))
        let card = HistoryCard(
            id: CardID(id), deck: deck, path: "Decks/\(deck).md", topic: topic, state: state, isOff: isOff)
        history.append(card, answers: answers, scheduler: scheduler)
    }

    /// Adds cards of one topic that were all answered alike.
    mutating func add(
        _ count: Int, _ prefix: String, topic: [String] = ["Training"],
        _ answers: [(Int, Rating)] = []
    ) {
        for number in 0..<count { add("\(prefix)-\(number)", topic: topic, answers) }
    }

    /// Some months of a learner with three topics: one held, one slipping, one begun.
    static var typical: Learner {
        var learner = Learner()
        learner.add(10, "held", topic: ["Training"], [(40, .good), (36, .good), (20, .good)])
        learner.add(2, "again", topic: ["Training"], [(40, .good), (36, .good), (19, .again), (19, .good)])
        let troops = ["Security", "Troop deployment"]
        learner.add(4, "slip", topic: troops, [(120, .good), (110, .hard), (60, .again)])
        let stubborn: [Rating] = [.good, .again, .good, .again, .good, .again, .good]
        learner.add("hard-1", topic: troops, Array(zip([120, 110, 100, 90, 80, 60, 40], stubborn)))
        learner.add(3, "begun", topic: ["Humanitarian and reconstruction"], [(2, .good)])
        learner.add(5, "new", topic: ["Humanitarian and reconstruction"])
        learner.add("off-1", isOff: true, [(9, .good)])
        return learner
    }
}
