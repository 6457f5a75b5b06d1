import Drilling
import Foundation
import Storage

/// Joins a quiz to the console and the library: a line is read, its answer is committed, then the next is asked.
struct QuizRunner {
    let workspace: Workspace
    /// The quiz's name in the library.
    let uuid: UUID
    var quiz: Quiz
    var printsJSON: Bool

    /// Asks until the score is told, or the learner leaves.
    mutating func run() throws -> ExitStatus {
        var prompter = Prompter(workspace.context, printsJSON: printsJSON)
        defer { prompter.finish() }
        try say(quiz.start())
        while !quiz.isEnded {
            switch try prompter.next() {
            case .line(let line, let milliseconds):
                let isTaken = try take(line, after: milliseconds)
                guard isTaken || prompter.isTerminal else { return .fault }
            case .end: try say(quiz.leave())
            case .interrupted:
                try say(quiz.leave())
                return .interrupted
            }
        }
        return .done
    }

    /// Takes a line; where its answer can't be stored the quiz stays as it was, so it can be typed again.
    private mutating func take(_ line: String, after milliseconds: Int) throws -> Bool {
        let context = workspace.context
        var next = quiz
        let turn = next.receive(line, at: context.timekeeper.now, after: milliseconds)
        do {
            if let answer = turn.answer { try workspace.library.append(answer, to: uuid) }
        } catch {
            context.console.tell("recite: error: \(error)")
            context.console.tell("recite: this answer is not saved: \(line)")
            return false
        }
        quiz = next
        try say(turn.events)
        return true
    }

    private func say(_ events: [QuizEvent]) throws {
        let console = workspace.context.console
        if printsJSON {
            try console.print(try events.map(JSONText.line))
        } else {
            try console.print(events.flatMap { $0.lines(width: console.width) })
        }
    }
}
