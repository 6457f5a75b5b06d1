import Foundation

/// Asks for lines, on a terminal or from a file: prompt, echo, clock and Ctrl-C alike for all that is asked.
struct Prompter {
    enum Event: Equatable {
        /// With the milliseconds since the prompt.
        case line(String, milliseconds: Int)
        case end
        /// Ctrl-C on an empty line, or a signal to end.
        case interrupted
    }

    /// What a terminal takes of a line (termios(3)).
    private static let terminalLimit = 4095

    private let context: Context
    private let printsJSON: Bool
    /// Whether a person types; lines from elsewhere are echoed, so that what is printed reads alike.
    let isTerminal = isatty(STDIN_FILENO) == 1
    private var input = Input()
    private let halfLine = HalfLine()
    private var isPrompted = false

    init(_ context: Context, printsJSON: Bool) {
        self.context = context
        self.printsJSON = printsJSON
    }

    /// Shows the prompt, where there is still work to do before the line is waited for.
    mutating func prompt() throws {
        if isTerminal, !printsJSON { try context.console.prompt() }
        isPrompted = true
    }

    /// Waits for the next line; Ctrl-C in the middle of one clears it.
    mutating func next() throws -> Event {
        let start = context.timekeeper.stopwatch
        while true {
            if !isPrompted { try prompt() }
            isPrompted = false
            switch input.next() {
            case .line(let line):
                if !printsJSON, !isTerminal { try context.console.print("> \(line)") }
                if isTerminal, line.utf8.count >= Prompter.terminalLimit {
                    context.console.tell("      The terminal cut that line at its 4095 bytes.")
                }
                return .line(line, milliseconds: context.timekeeper.stopwatch - start)
            case .end: return .end
            case .interrupt where halfLine?.drop() ?? false:
                context.console.tell(printsJSON ? "" : "\n      Line dropped; Ctrl-C again ends the session.")
            case .interrupt, .terminate: return .interrupted
            }
        }
    }

    /// Leaves the terminal as it was found.
    func finish() { halfLine?.restore() }
}
