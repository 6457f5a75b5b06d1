import ArgumentParser

/// Which decks a command works on.
struct DeckOptions: ParsableArguments {
    @Option(
        name: .customLong("decks"),
        help: ArgumentHelp(
            "A deck or a folder of decks; may be repeated (or RECITE_DECKS; else ./Decks).",
            valueName: "path"))
    var paths: [String] = []
}
