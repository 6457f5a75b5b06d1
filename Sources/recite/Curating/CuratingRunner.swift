import Asking
import Cards
import Drilling
import Foundation
import Storage

/// Joins a curating session to the console, the deck's file, the library and the editor.
///
/// A line's effects are on disk before it is answered: the deck first, then the log.
struct CuratingRunner {
    let context: Context
    let library: Library
    let editor: Editor
    /// The deck as the user named it.
    let path: String
    var session: CuratingSession
    var input = Input()
    /// Whether lines come from a file or a pipe and have to be shown.
    private let echoes = isatty(STDIN_FILENO) == 0

    init(context: Context, library: Library, editor: Editor, path: String, session: CuratingSession) {
        self.context = context
        self.library = library
        self.editor = editor
        self.path = path
        self.session = session
    }

    /// Runs the session to its end.
    mutating func run() throws -> ExitStatus {
        try say(session.start())
        while !session.isEnded {
            if !echoes { try context.console.prompt() }
            switch input.next() {
            case .line(let line):
                if echoes { try context.console.print("> \(line)") }
                guard try take(line) else { return .fault }
            case .end:
                keepBroken()
                try say(session.end())
            case .interrupt, .terminate:
                keepBroken()
                try say(session.end())
                return .interrupted
            }
        }
        return .done
    }

    /// Takes a line; false if the session can't go on.
    private mutating func take(_ line: String) throws -> Bool {
        try followFile()
        let broken = session.brokenText
        var next = session
        let turn = next.receive(line)
        guard try settle(next, turn) else { return false }
        if session.isEnded, let broken { tellKept(broken) }
        if let edit = turn.edit { return try runEditor(edit) }
        return true
    }

    private mutating func runEditor(_ edit: CuratingTurn.Edit) throws -> Bool {
        var next = session
        let turn =
            switch editor.edit(edit, named: path) {
            case .success(let bytes): next.receive(edited: bytes)
            case .failure(let fault): next.editFailed(fault.description)
            }
        return try settle(next, turn)
    }

    /// Writes and logs what a turn leads to, then says it; where that fails, the session stays as it was.
    private mutating func settle(_ next: CuratingSession, _ turn: CuratingTurn) throws -> Bool {
        do {
            if let bytes = turn.bytes { try AtomicFile.write(bytes, to: path, replacing: true) }
            do {
                try library.append(turn.rows, at: context.timekeeper.now)
            } catch {
                if turn.bytes != nil { try AtomicFile.write(session.file.bytes, to: path, replacing: true) }
                throw error
            }
        } catch {
            context.console.tell("recite: error: \(error)")
            context.console.tell(
                "recite: nothing of this was written; try again once that is mended, or q to end")
            return !echoes
        }
        session = next
        try say(turn)
        return true
    }

    /// Reads the deck anew where another program has changed it, so that nothing of it is lost.
    private mutating func followFile() throws {
        let bytes = try FileSystem.read(path, limit: DeckLimit.bytes)
        guard bytes != session.file.bytes, session.brokenText == nil else { return }
        try say(session.reload(DeckFile.read(bytes, path: path)))
    }

    private func say(_ turn: CuratingTurn) throws {
        try context.console.print(turn.events.flatMap { $0.lines(width: context.console.width) })
    }

    /// A broken edit outlives the session in a file of its own.
    private func keepBroken() {
        if let bytes = session.brokenText { tellKept(bytes) }
    }

    private func tellKept(_ bytes: [UInt8]) {
        do {
            let kept = try editor.keep(bytes, named: path)
            context.console.tell("\(path): the edit that does not read is kept in \(kept)")
        } catch {
            context.console.tell("recite: error: the edit that does not read could not be kept: \(error)")
        }
    }
}
