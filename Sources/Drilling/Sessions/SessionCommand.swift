/// What a learner can ask for instead of answering.
package enum SessionCommand: String, CaseIterable, Sendable {
    case source
    case hint
    case undo
    case help
    case quit

    /// The letter that stands for it.
    package var letter: String {
        self == .help ? "?" : String(rawValue.prefix(1))
    }

    /// Reads a command's name or letter; `h` is the hint, `?` or `help` the help.
    package init?(_ word: some StringProtocol) {
        let word = word.lowercased()
        let command = SessionCommand.allCases.first { $0.letter == word || $0.rawValue == word }
        guard let command else { return nil }
        self = command
    }
}

/// A line typed at the answer prompt.
enum AnswerLine: Hashable {
    case answer(String)
    case command(SessionCommand)
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
        let word = String(rest).trimmed
        self = SessionCommand(word).map(AnswerLine.command) ?? .unknownCommand(word)
    }
}

/// A line typed at the rating prompt.
enum RatingLine: Hashable {
    case suggested
    case rating(Int)
    case command(SessionCommand)
    case unknown(String)

    init(_ line: String) {
        let word = line.trimmed
        if word.isEmpty {
            self = .suggested
        } else if let number = Int(word), (1...4).contains(number) {
            self = .rating(number)
        } else if let command = SessionCommand(word.hasPrefix(":") ? word.dropFirst() : word[...]) {
            self = .command(command)
        } else {
            self = .unknown(word)
        }
    }
}
