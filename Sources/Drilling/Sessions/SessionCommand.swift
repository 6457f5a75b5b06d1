/// What a learner can ask for instead of answering.
package enum SessionCommand: String, CaseIterable, Sendable {
    case source
    case hint
    case undo
    case skip
    case bury
    case suspend
    case flag
    case bad
    case note
    case history
    case edit
    case right = "!"
    case accept
    case remaining
    case pause
    case help
    case quit

    /// The letter that stands for it.
    package var letter: String {
        switch self {
        case .help: "?"
        case .skip: "k"
        case .suspend: "z"
        case .bad: "d"
        case .history: "i"
        case .source, .hint, .undo, .bury, .flag, .note, .edit, .right, .accept, .remaining, .pause, .quit:
            String(rawValue.prefix(1))
        }
    }

    /// Whether words may follow it.
    var takesText: Bool { self == .note || self == .bad }

    /// Whether it makes sense once the answer is shown, and before.
    var isForRating: Bool { self != .skip }
    var isForAnswer: Bool { self != .right && self != .accept }

    /// Reads a command's name or letter; `h` is the hint, `?` or `help` the help.
    package init?(_ word: some StringProtocol) {
        let word = word.lowercased()
        let command = SessionCommand.allCases.first { $0.letter == word || $0.rawValue == word }
        guard let command else { return nil }
        self = command
    }
}

/// A command and the words behind it.
struct CommandLine: Hashable {
    var command: SessionCommand
    var text = ""

    /// Nothing where the first word is no command, or words follow one that takes none.
    init?(_ line: some StringProtocol) {
        let line = String(line).trimmed
        let end = line.firstIndex(where: \.isWhitespace) ?? line.endIndex
        guard let command = SessionCommand(line[..<end]) else { return nil }
        self.command = command
        text = String(line[end...]).trimmed
        if !text.isEmpty, !command.takesText { return nil }
    }
}

/// A line typed at the answer prompt.
enum AnswerLine: Hashable {
    case answer(String)
    case command(CommandLine)
    case unknownCommand(String)

    /// A leading `:` marks a command; `::` is a literal colon.
    init(_ line: String) {
        guard line.hasPrefix(":") else {
            self = .answer(line)
            return
        }
        let rest = line.dropFirst()
        guard !rest.hasPrefix(":") else {
            self = .answer(String(rest))
            return
        }
        self = CommandLine(rest).map(AnswerLine.command) ?? .unknownCommand(String(rest).trimmed)
    }
}

/// A line typed at the rating prompt.
enum RatingLine: Hashable {
    case suggested
    case rating(Int)
    case command(CommandLine)
    case unknown(String)

    init(_ line: String) {
        let word = line.trimmed
        if word.isEmpty {
            self = .suggested
        } else if let number = Int(word), (1...4).contains(number) {
            self = .rating(number)
        } else if let command = CommandLine(word.hasPrefix(":") ? word.dropFirst() : word[...]) {
            self = .command(command)
        } else {
            self = .unknown(word)
        }
    }
}
