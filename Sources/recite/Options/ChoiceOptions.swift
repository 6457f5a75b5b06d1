import ArgumentParser

/// Which cards a session asks, how many and in which order.
struct ChoiceOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Only cards with this tag; may be repeated.", valueName: "tag"))
    var tag: [String] = []

    @Option(
        help: ArgumentHelp(
            "Only cards under a heading that contains this; may be repeated.", valueName: "text"))
    var topic: [String] = []

    @Flag(help: "Only what is due, no new cards.")
    var due = false

    @Flag(name: .customLong("only-new"), help: "Only new cards.")
    var onlyNew = false

    @Flag(help: "Only cards that were missed in the last 7 days, due or not.")
    var failed = false

    @Flag(help: "Only cards that were forgotten 8 times or more, due or not.")
    var leeches = false

    @Option(help: ArgumentHelp("Also what falls due within so many days.", valueName: "days"))
    var ahead: Int?

    @Option(help: ArgumentHelp("Ask at most this many cards.", valueName: "count"))
    var cards: Int?

    @Option(help: ArgumentHelp("Ask no further card after this many minutes.", valueName: "count"))
    var minutes: Int?

    @Option(help: ArgumentHelp("Ask at most this many new cards of a deck today.", valueName: "count"))
    var new: Int?

    @Option(help: "Most endangered first, by due day, random, by deck, or easy first.")
    var order = CardOrder.endangered

    @Flag(help: "Ask any cards of the decks, due or not, and leave the schedule alone.")
    var cram = false

    func validate() throws {
        let numbers = [
            ("--ahead", ahead, 0), ("--cards", cards, 1), ("--minutes", minutes, 1), ("--new", new, 0),
        ]
        for (name, number, least) in numbers where number.map({ $0 < least || $0 > 1_000_000 }) ?? false {
            throw ValidationError("\(name) must be from \(least) to 1000000.")
        }
        if due, onlyNew {
            throw ValidationError("--due and --only-new leave nothing to ask; give one of them.")
        }
    }
}

enum CardOrder: String, CaseIterable, ExpressibleByArgument {
    case endangered, due, random, deck, easy
}
