import ArgumentParser
import Cards
import Drilling
import Foundation
import Storage

/// `recite quiz`: a scored test that leaves the schedule alone.
struct QuizCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quiz",
        abstract: "Take a test: no word on right or wrong until the score.",
        discussion: """
            Every answer is saved at once; `recite quiz` goes on with a quiz that was left. The schedule stays as \
            it is.

            Examples:
              recite quiz --questions 10 --topic Rivers
              recite quiz --new --learned
              recite quiz --scores
              recite quiz --paper --seed 7 > sheet.txt
            """)

    @OptionGroup var decks: DeckOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var common: CommonOptions
    @OptionGroup var choice: QuizOptions

    @Option(help: ArgumentHelp("Draws the same questions again.", valueName: "number"))
    var seed: UInt64?

    @Flag(help: "Start another quiz, though one was left unfinished.")
    var new = false

    @Flag(help: "Print a sheet to write on and its key.")
    var paper = false

    @Flag(help: "List the quizzes so far with their scores.")
    var scores = false

    @Flag(help: "Print JSON; of a quiz, one object an event.")
    var json = false

    func validate() throws {
        if paper, scores { throw ValidationError("Give one of --paper and --scores.") }
    }

    func run() throws {
        let context = common.context
        try context.run {
            if paper || scores {
                let workspace = try Workspace(forReading: decks, library: library, in: context)
                return try scores ? tellScores(workspace) : printPaper(workspace)
            }
            let workspace = try Workspace(decks: decks, library: library, in: context)
            let lock = try SessionLock(library: workspace.library.path, for: .session)
            defer { _ = lock }
            try workspace.refresh()
            return try ask(in: workspace)
        }
    }

    private func ask(in workspace: Workspace) throws -> ExitStatus {
        if !new, let open = try workspace.openQuiz() {
            let items = try workspace.items(of: open)
            if items.contains(where: { !$0.isAnswered(in: open) }) {
                let quiz = Quiz(items, seed: open.seed, answers: open.answers)
                return try run(quiz, open.uuid, workspace)
            }
        }
        let seed = self.seed ?? .random(in: 0 ... .max)
        let items = try drawn(from: workspace, seed: seed)
        let record = QuizRecord(
            uuid: UUID(), moment: workspace.context.timekeeper.now, seed: seed,
            decks: workspace.decks.keys.sorted(), cards: items.map(\.card.id))
        try workspace.library.begin(record)
        return try run(Quiz(items.numbered, seed: seed), record.uuid, workspace)
    }

    private func run(_ quiz: Quiz, _ uuid: UUID, _ workspace: Workspace) throws -> ExitStatus {
        var runner = QuizRunner(workspace: workspace, uuid: uuid, quiz: quiz, printsJSON: json)
        return try runner.run()
    }

    private func drawn(from workspace: Workspace, seed: UInt64) throws -> [QueueItem] {
        let items = try workspace.draw(choice, seed: seed)
        guard !items.isEmpty else { throw QuizFault.nothingToAsk }
        return items
    }

    private func printPaper(_ workspace: Workspace) throws -> ExitStatus {
        let seed = self.seed ?? .random(in: 0...999_999)
        let items = try drawn(from: workspace, seed: seed)
        let names = Set(items.map { $0.title ?? $0.deck }).sorted().joined(separator: ", ")
        let paper = Quiz(items.numbered, seed: seed).paper(title: "\(names) (--seed \(seed))")
        let console = workspace.context.console
        guard !json else {
            try console.print(text: JSONText.page(paper.questions))
            return .done
        }
        try console.print(paper.sheet() + ["", "", ""] + paper.key())
        return .done
    }

    /// A quiz's line of `--scores`.
    private struct Line: Encodable {
        var day: String
        var questions: Int
        var answered: Int
        var right: Int
    }

    private func tellScores(_ workspace: Workspace) throws -> ExitStatus {
        let lines = try workspace.library.quizzes().map { quiz in
            Line(
                day: quiz.moment.day, questions: quiz.cards.count, answered: quiz.answers.count,
                right: quiz.answers.values.count { $0.verdict != .wrong })
        }
        let console = workspace.context.console
        guard !json else {
            try console.print(text: JSONText.page(lines))
            return .done
        }
        let texts = lines.map { line in
            let rest = line.answered < line.questions ? ", \(line.questions - line.answered) left" : ""
            return "\(line.day)  \(line.right) of \(line.answered) right\(rest)"
        }
        try console.print(texts.isEmpty ? ["No quiz so far."] : texts)
        return .done
    }
}

/// Why there is no quiz.
enum QuizFault: Error, CustomStringConvertible {
    case nothingToAsk

    var description: String {
        "error: no card can be asked so; give other --tag or --topic, and note that cards whose answers are rated "
            + "by the learner are left out"
    }
}

extension Quiz.Item {
    fileprivate func isAnswered(in quiz: QuizRecord) -> Bool { quiz.answers[position] != nil }
}

extension [QueueItem] {
    fileprivate var numbered: [Quiz.Item] {
        enumerated().map { Quiz.Item(position: $0.offset, item: $0.element) }
    }
}
