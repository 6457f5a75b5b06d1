package import Cards

/// A scored test as a value: lines in, answers and events out, no word on right or wrong until the end.
///
/// It knows no clock, console or file, and leaves the schedule alone.
package struct Quiz: Sendable {
    /// A card with its place in the quiz, from 0; places are missing where a card is gone from its deck.
    package struct Item: Sendable {
        package var position: Int
        var item: QueueItem

        package init(position: Int, item: QueueItem) {
            self.position = position
            self.item = item
        }
    }

    let items: [Item]
    private let seed: UInt64
    private let markers: [String: DeckMarker]
    /// By place.
    private(set) var answers: [Int: QuizAnswer]
    private var skipped: Set<Int> = []
    /// The places answered in this sitting, for undo.
    private var trail: [Int] = []
    private var current: Item?
    private var wasAskedAgain = false
    /// Milliseconds of earlier lines on this question.
    private var spent = 0
    package private(set) var isEnded = false

    /// A quiz that begins, or goes on after the answers it has.
    package init(_ items: [Item], seed: UInt64, answers: [Int: QuizAnswer] = [:]) {
        self.items = items
        self.seed = seed
        self.answers = answers
        markers = DeckMarker.markers(for: items.map(\.item))
    }

    /// How many of its questions are answered.
    package var answered: Int { items.count { answers[$0.position] != nil } }
}

/// What one line leads to; the answer must be on disk before any event is shown.
package struct QuizTurn: Hashable, Sendable {
    package var answer: QuizAnswer?
    package var events: [QuizEvent]
}

extension Quiz {
    /// Asks the first question that waits.
    package mutating func start() -> [QuizEvent] {
        [.opened(QuizEvent.Opening(questions: items.count, answered: answered))] + askNext()
    }

    /// Takes a line without its line break, typed so many milliseconds after the prompt.
    package mutating func receive(_ line: String, at moment: Moment, after milliseconds: Int = 0) -> QuizTurn
    {
        guard let current, !isEnded else { return QuizTurn(events: []) }
        spent = min(spent + min(max(milliseconds, 0), 60_000), 60_000)
        switch AnswerLine(line) {
        case .unknownCommand(let word): return QuizTurn(events: [.commandUnknown(word), announce(current)])
        case .command(let line): return QuizTurn(events: obey(line.command, while: current))
        case .answer(let text): return answer(text, to: current, at: moment)
        }
    }

    /// Ends the sitting; what is answered is saved, and the rest can be answered another time.
    package mutating func leave() -> [QuizEvent] {
        guard !isEnded else { return [] }
        isEnded = true
        return [.left(answered: answered, questions: items.count)]
    }

    private mutating func answer(_ text: String, to item: Item, at moment: Moment) -> QuizTurn {
        let marking = self.marking(of: text, to: item)
        if let form = marking.wrongForm, !wasAskedAgain {
            wasAskedAgain = true
            return QuizTurn(events: [.askedAgain(form)])
        }
        let answer = QuizAnswer(
            position: item.position, revision: item.item.revision, moment: moment, milliseconds: spent,
            typed: text, verdict: marking.verdict ?? .wrong)
        answers[item.position] = answer
        trail.append(item.position)
        return QuizTurn(answer: answer, events: askNext())
    }

    private mutating func obey(_ command: SessionCommand, while item: Item) -> [QuizEvent] {
        switch command {
        case .quit: return leave()
        case .help: return [.helped]
        case .remaining: return [.remaining(answered: answered, questions: items.count)]
        case .skip:
            skipped.insert(item.position)
            return askNext()
        case .undo:
            guard let last = trail.popLast(), let earlier = items.first(where: { $0.position == last })
            else { return [.undoMissing] }
            return ask(earlier)
        case .source, .hint, .bury, .suspend, .flag, .bad, .note, .history, .edit, .right, .accept, .pause:
            return [.refused(command)]
        }
    }

    /// Asks the first question without an answer, those that were skipped last, or tells the score.
    private mutating func askNext() -> [QuizEvent] {
        let open = items.filter { answers[$0.position] == nil }
        guard let next = open.first(where: { !skipped.contains($0.position) }) ?? skippedFirst(of: open)
        else {
            isEnded = true
            return [.scored(score)]
        }
        return ask(next)
    }

    private func skippedFirst(of open: [Item]) -> Item? {
        open.first { $0.position > current?.position ?? -1 } ?? open.first
    }

    private mutating func ask(_ item: Item) -> [QuizEvent] {
        current = item
        wasAskedAgain = false
        spent = 0
        return [announce(item)]
    }

    private func announce(_ item: Item) -> QuizEvent {
        let card = item.item.card
        let place = (items.firstIndex { $0.position == item.position } ?? 0) + 1
        return .asked(
            Announcement.Asked(
                card: card.id.description, position: place, total: items.count,
                context: item.item.topicName, question: question(of: item)))
    }

    /// Shuffled by the quiz's seed and the question's place, so that it looks the same whenever it is asked.
    func question(of item: Item) -> Question {
        var generator = SeededGenerator(seed: seed &+ UInt64(item.position))
        return Question(item.item.card, shuffledBy: &generator)
    }

    func marking(of text: String, to item: Item) -> Marking {
        Marking(of: text, to: item.item, asked: question(of: item), by: markers[item.item.deck])
    }
}

extension QueueItem {
    /// The heading path of the card without the deck's title, or the deck.
    var topicName: String {
        let topic = card.note.topic.below(title: title)
        return topic.isEmpty ? deck : topic.joined(separator: " - ")
    }

    /// Whether a machine can mark it.
    package var isMarked: Bool {
        var generator = SeededGenerator(seed: 0)
        return Question(card, shuffledBy: &generator).form != .shown
    }
}
