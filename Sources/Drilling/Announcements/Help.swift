/// What the help command says.
enum Help {
    static func lines(atRating: Bool) -> [String] {
        let title =
            atRating
            ? ["1 again   2 hard   3 good   4 easy   Enter takes the suggested one", "or a letter:"]
            : ["Type the answer and press Enter; an empty line means you don't know.", "Commands:"]
        let prefix = atRating ? "" : ":"
        let commands = SessionCommand.allCases.filter { atRating ? $0.isForRating : $0.isForAnswer }
        return (title + commands.map { "  \(prefix)\($0.letter)  \($0.meaning)" })
            .map { "      \($0)" }
    }
}

extension SessionCommand {
    fileprivate var meaning: String {
        switch self {
        case .source: "the sentence that the card came from"
        case .hint: "a hint; again for a further one"
        case .skip: "leave the card for the end of the session"
        case .bury: "not before tomorrow"
        case .suspend: "not until you unsuspend it"
        case .flag: "flag the card, or take the flag off"
        case .bad: "this card is bad, with the reason behind it: for the instructor"
        case .note: "write a note on the card, with its words behind it"
        case .history: "how the card went so far"
        case .edit: "edit the card in $EDITOR"
        case .right: "I was right"
        case .accept: "my answer is right too: the deck learns it"
        case .remaining: "how much is left"
        case .pause: "stop the clock"
        case .undo: "take back the last answer and ask that card again"
        case .help: "this list"
        case .quit: "end the session; every answer is saved already"
        }
    }
}
