import Cards
import Drilling
import Foundation
import Storage

/// Joins a session to the console and the library: a line is read, its rows are committed, then it is answered.
struct SessionRunner {
    let context: Context
    let library: Library
    var session: Session
    /// Whether events are printed as JSON, one object a line.
    var printsJSON: Bool
    var input = Input()

    /// Runs the session to its end.
    mutating func run() throws -> ExitStatus {
        let echoes = isatty(STDIN_FILENO) == 0
        try say(session.start(at: context.timekeeper.now))
        var isInterruptedOnce = false
        while !session.isEnded {
            if !printsJSON, !echoes { try context.console.prompt() }
            let start = context.timekeeper.stopwatch
            switch input.next() {
            case .line(let line):
                isInterruptedOnce = false
                if !printsJSON, echoes { try context.console.print("> \(line)") }
                guard try take(line, after: context.timekeeper.stopwatch - start) else { return .fault }
            case .end:
                try say(session.end(.endOfInput))
            case .interrupt where !isInterruptedOnce && !echoes:
                isInterruptedOnce = true
                try context.console.print(["", "      Line dropped; Ctrl-C again ends the session."])
            case .interrupt, .terminate:
                try say(session.end(.interrupted))
                return .interrupted
            }
        }
        return .done
    }

    /// Takes a line: stores what it leads to, then says it. False if the session can't go on.
    ///
    /// Where nothing can be stored the session stays as it was, so the line can be typed again.
    private mutating func take(_ line: String, after milliseconds: Int) throws -> Bool {
        var next = session
        let turn = next.receive(line, at: context.timekeeper.now, after: milliseconds)
        do {
            if !turn.rows.isEmpty { try library.append(turn.rows) }
        } catch {
            context.console.tell("recite: error: \(error)")
            context.console.tell("recite: this answer is not saved: \(line)")
            guard isatty(STDIN_FILENO) == 1 else { return false }
            context.console.tell("recite: type it again once that is mended, or :q to end")
            return true
        }
        session = next
        try say(turn.announcements)
        return true
    }

    func say(_ announcements: [Announcement]) throws {
        if printsJSON {
            try context.console.print(try announcements.map(JSONText.line))
        } else {
            try context.console.print(announcements.flatMap { $0.lines(width: context.console.width) })
        }
    }
}
