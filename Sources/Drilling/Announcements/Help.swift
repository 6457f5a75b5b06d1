/// What the help command says.
enum Help {
    static func lines(atRating: Bool) -> [String] {
        let title =
            atRating
            ? ["1 again   2 hard   3 good   4 easy   Enter takes the suggested one", "or a letter:"]
            : ["Type the answer and press Enter; an empty line means you don't know.", "Commands:"]
        let prefix = atRating ? "" : ":"
        return (title + SessionCommand.allCases.map { "  \(prefix)\($0.letter)  \($0.meaning)" })
            .map { "      \($0)" }
    }
}

extension SessionCommand {
    fileprivate var meaning: String {
        switch self {
        case .source: "the sentence that the card came from"
        case .hint: "a hint, if the card has one"
        case .undo: "take back the last answer and ask that card again"
        case .help: "this list"
        case .quit: "end the session; every answer is saved already"
        }
    }
}
