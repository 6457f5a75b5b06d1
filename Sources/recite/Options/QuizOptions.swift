import ArgumentParser

/// Which questions a quiz asks, and how many.
struct QuizOptions: ParsableArguments {
    @Option(help: ArgumentHelp("How many questions.", valueName: "count"))
    var questions = 20

    @Option(help: ArgumentHelp("Only cards with this tag; may be repeated.", valueName: "tag"))
    var tag: [String] = []

    @Option(
        help: ArgumentHelp(
            "Only cards under a heading that contains this; may be repeated.", valueName: "text"))
    var topic: [String] = []

    @Flag(help: "Only cards that were asked in a review before.")
    var learned = false

    func validate() throws {
        guard (1...10_000).contains(questions) else {
            throw ValidationError("--questions must be from 1 to 10000.")
        }
    }
}
