import Cards
import Drilling
import Foundation

/// Where the program speaks: results on standard output, messages on standard error, nothing else.
///
/// All text passes `withoutControls` here, so that no deck or article can drive a terminal.
struct Console: Sendable {
    var output: Output
    var messages: Output
    /// Columns of the terminal, or 80.
    var width: Int
    var usesColor: Bool

    /// The standard streams, with colour as the environment and the flag say.
    static func standard(environment: [String: String], color: ColorChoice) -> Console {
        let output = Output(descriptor: STDOUT_FILENO)
        return Console(
            output: output, messages: Output(descriptor: STDERR_FILENO),
            width: terminalWidth(environment), usesColor: color.allows(output, environment))
    }

    /// Prints a line of results.
    func print(_ line: String) throws(OutputFault) {
        try output.write(styled(line.withoutControls) + "\n")
    }

    /// Prints lines of results in one write.
    func print(_ lines: [String]) throws(OutputFault) {
        guard !lines.isEmpty else { return }
        try output.write(lines.map { styled($0.withoutControls) + "\n" }.joined())
    }

    /// Prints a text whose line breaks are its own, such as a deck or a page of JSON.
    func print(text: String) throws(OutputFault) {
        try print(
            text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLastEmpty)
    }

    /// Prints one of the two faces of a result.
    func print(_ value: some Encodable, asJSON: Bool, text: @autoclosure () -> String) throws {
        try print(text: asJSON ? JSONText.line(value) : text())
    }

    /// Asks for a line, without a line break.
    func prompt() throws(OutputFault) {
        try output.write("> ")
    }

    /// Tells the user something that is not a result; a message that cannot be delivered is let go.
    func tell(_ line: String) {
        try? messages.write(line.withoutControls + "\n")
    }

    /// Colours a verdict at the start of a line, which says the same in words.
    private func styled(_ line: String) -> String {
        guard usesColor else { return line }
        for (word, code) in [("RIGHT", 32), ("CLOSE", 33), ("WRONG", 31)] where line.hasPrefix(word) {
            return "\u{1B}[\(code)m\(word)\u{1B}[0m" + line.dropFirst(word.count)
        }
        return line
    }

    private static func terminalWidth(_ environment: [String: String]) -> Int {
        if let columns = environment["COLUMNS"].flatMap(Int.init), columns > 0 { return columns }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}

extension [String] {
    /// Without the empty element that a text's last line break leaves.
    fileprivate var dropLastEmpty: [String] {
        last == "" ? Array(dropLast()) : self
    }
}
