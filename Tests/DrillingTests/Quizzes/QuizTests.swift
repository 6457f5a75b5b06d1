import Cards
import Support
import Testing

@testable import Drilling

struct QuizTests {
    static let notes =
        TranscriptTests.notes.filter { note in
            if case .shown = note.kind { false } else { true }
        } + [CommandTests.list]

    static func items(_ notes: [Note] = notes) -> [Quiz.Item] {
        notes.flatMap(Drill.items).enumerated().map { Quiz.Item(position: $0.offset, item: $0.element) }
    }

    /// What a quiz says to these lines, as a terminal shows it, and the answers that it stores.
    static func run(_ quiz: inout Quiz, _ lines: [String]) -> (screen: String, answers: [QuizAnswer]) {
        var screen = quiz.start().flatMap { $0.lines() }
        var answers: [QuizAnswer] = []
        for line in lines {
            let turn = quiz.receive(line, at: Drill.start, after: 5000)
            screen += ["> \(line)"] + turn.events.flatMap { $0.lines() }
            if let answer = turn.answer { answers.append(answer) }
        }
        return (screen.map { $0 + "\n" }.joined(), answers)
    }

    @Test func `a quiz from the first question to the score`() throws {
        var quiz = Quiz(QuizTests.items(), seed: 1)
        let lines = [
            ":?", ":s", ":x", "Lima", ":k", "maybe", "true", ":u", "false", ":r", "Andez", "high plain",
            "coal, timber", "a c",
        ]
        let (screen, answers) = QuizTests.run(&quiz, lines)
        #expect(quiz.isEnded)
        #expect(answers.map(\.position) == [0, 2, 2, 3, 4, 5, 1])
        try expectSnapshot(screen, named: "quiz")
    }

    @Test func `nothing tells right from wrong before the end`() {
        for answer in ["Lima", "Arequipa", ""] {
            var quiz = Quiz(QuizTests.items(), seed: 1)
            _ = quiz.start()
            let events = quiz.receive(answer, at: Drill.start).events
            #expect(events.allSatisfy { if case .asked = $0 { true } else { false } })
        }
    }

    @Test func `a quiz that was left goes on with the questions as they were`() {
        var first = Quiz(QuizTests.items(), seed: 9)
        let (_, answers) = QuizTests.run(&first, ["Lima", ":q"])
        #expect(first.isEnded)
        var second = Quiz(
            QuizTests.items(), seed: 9,
            answers: Dictionary(uniqueKeysWithValues: answers.map { ($0.position, $0) }))
        var whole = Quiz(QuizTests.items(), seed: 9)
        _ = whole.start()
        let expected = whole.receive("Lima", at: Drill.start).events
        #expect(Array(second.start().dropFirst()) == expected)
        #expect(second.score.right == 1)
    }

    @Test(
        arguments: [(0, 0, 0...1), (7, 10, 0.3968...0.8922), (10, 10, 0.7225...1)]
            as [(Int, Int, ClosedRange<Double>)])
    func `the interval is Wilson's`(right: Int, of: Int, bounds: ClosedRange<Double>) {
        #expect(wilson(right, of: of) == bounds)
    }

    @Test func `a sheet and its key`() throws {
        let paper = Quiz(QuizTests.items(), seed: 1).paper(title: "Peru")
        try expectSnapshot(
            (paper.sheet() + ["", "-----"] + paper.key()).map { $0 + "\n" }.joined(), named: "quiz-paper")
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func `whatever is typed, the score counts what is stored`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        var quiz = Quiz(QuizTests.items(), seed: seed)
        let lines = (0..<40).map { _ in SessionLawTests.lines.randomElement(using: &generator) ?? "" }
        let (_, answers) = QuizTests.run(&quiz, lines)
        let last = Dictionary(answers.map { ($0.position, $0) }, uniquingKeysWith: { $1 })
        #expect(quiz.score.questions == last.count)
        #expect(quiz.score.right == last.values.count { $0.verdict != .wrong })
        #expect(quiz.score.missed.count == last.count - quiz.score.right)
    }
}
