import Cards
import Drilling
import Foundation
import Storage

/// Joins a session to the console and the library: a line is read, its rows are committed, then it is answered.
struct SessionRunner {
    let workspace: Workspace
    var session: Session
    /// Whether events are printed as JSON, one object a line.
    var printsJSON: Bool
    /// Reads the cards behind the first, while the learner looks at that.
    let rest: () throws -> [QueueItem]

    var context: Context { workspace.context }
    private var library: Library { workspace.library }

    /// Runs the session to its end.
    mutating func run() throws -> ExitStatus {
        var prompter = Prompter(context, printsJSON: printsJSON)
        defer { prompter.finish() }
        try say(session.start(at: context.timekeeper.now))
        if !session.isEnded { try prompter.prompt() }
        session.add(try rest())
        while !session.isEnded {
            switch try prompter.next() {
            case .line(let line, let milliseconds):
                let isTaken = try take(line, after: milliseconds)
                guard isTaken || prompter.isTerminal else { return .fault }
            case .end:
                try say(session.end(.endOfInput))
            case .interrupted:
                try say(session.end(.interrupted))
                return .interrupted
            }
        }
        return .done
    }

    /// Takes a line: stores what it leads to, then says it; false if the session can't go on.
    ///
    /// Where nothing can be stored the session stays as it was, so the line can be typed again.
    private mutating func take(_ line: String, after milliseconds: Int) throws -> Bool {
        var next = session
        let turn = next.receive(line, at: context.timekeeper.now, after: milliseconds)
        do {
            if !turn.rows.isEmpty { try library.append(turn.rows) }
            if !turn.decisions.isEmpty { try library.append(turn.decisions.map(Storage.Mark.init)) }
        } catch {
            context.console.tell("recite: error: \(error)")
            context.console.tell("recite: this answer is not saved: \(line)")
            if isatty(STDIN_FILENO) == 1 {
                context.console.tell("recite: type it again once that is mended, or :q to end")
            }
            return false
        }
        session = next
        guard let request = turn.request else {
            try say(turn.announcements)
            return true
        }
        // What was asked for comes before the next question, so that the prompt stays last.
        let rated = turn.announcements.prefix(1)
        try say(Array(rated))
        try say(answer(request))
        try say(Array(turn.announcements.dropFirst()))
        return true
    }

    /// Does what the session can't do by itself; what goes wrong is told, and the session goes on.
    private mutating func answer(_ request: Turn.Request) -> [Announcement] {
        do {
            switch request {
            case .history(let card): return [.history(try workspace.history(of: card))]
            case .edit(let card):
                return try edit(card)
            case .accept(let card, let wording):
                return try workspace.accept(wording, for: card, in: &session)
            }
        } catch {
            return [.refused(.failed("\(error)"))]
        }
    }

    private mutating func edit(_ card: CardID) throws -> [Announcement] {
        let place = try workspace.place(of: card)
        guard isatty(STDIN_FILENO) == 1, !printsJSON else {
            return [.refused(.noTerminal(file: workspace.name(of: place.deck), line: place.line))]
        }
        try Editor(environment: context.environment).open(place.deck, line: place.line)
        return try workspace.reread(card, from: place, in: &session)
    }

    func say(_ announcements: [Announcement]) throws {
        if printsJSON {
            try context.console.print(try announcements.map(JSONText.line))
        } else {
            try context.console.print(announcements.flatMap { $0.lines(width: context.console.width) })
        }
    }
}

extension Storage.Mark {
    fileprivate init(_ decision: Drilling.Decision) {
        let kind: Kind =
            switch decision.kind {
            case .suspend: .suspend
            case .unsuspend: .unsuspend
            case .bury(let day): .bury(untilDay: day)
            case .flag(let reason): .flag(reason)
            case .unflag: .unflag
            case .note(let text): .note(text)
            }
        self.init(card: decision.card, kind: kind, moment: decision.moment)
    }
}
