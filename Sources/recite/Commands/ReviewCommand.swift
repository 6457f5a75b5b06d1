import ArgumentParser
import Cards
import Drilling
import Scheduling
import Storage

/// `recite review`, which is also `recite` alone.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        // By itself it skips the completion scripts, which are the root's to write.
        commandName: "review", _superCommandName: "recite",
        abstract: "Review what is due.",
        discussion: """
            Each card takes two lines: an answer, then a rating (1 to 4, or Enter for the suggested one). Lines may \
            come from a file as well. Every answer is saved before the next line is read.

            Examples:
              recite review --decks Decks/rome.md
              recite review --due --minutes 10
              recite review --tag training --cram --cards 20
              recite review --library me.db < answers.txt
              recite review --check || echo "nothing due"
            """)

    @OptionGroup var decks: DeckOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var common: CommonOptions

    @OptionGroup var choice: ChoiceOptions

    @Option(help: ArgumentHelp("Makes the order of options repeatable.", valueName: "number"))
    var seed: UInt64?

    @Flag(help: "Only tell what is due; exit 3 if nothing is.")
    var check = false

    @Flag(help: "Ask how sure you are before the answer is shown.")
    var confidence = false

    @Flag(help: "Print one JSON object an event.")
    var json = false

    func run() throws {
        let context = common.context
        try context.run {
            let workspace = try Workspace(decks: decks, library: library, in: context)
            let lock = try SessionLock(library: workspace.library.path, for: .session)
            defer { _ = lock }
            try workspace.refresh()
            let seed = self.seed ?? .random(in: 0 ... .max)
            let claims = try CardClaims(workspace.library)
            let chosen = try workspace.chosen(choice, seed: seed)
            if check { return try tell(chosen, of: workspace) }
            guard !chosen.isEmpty else { return try tellNothingDue(workspace) }
            return try drill(chosen, in: workspace, seed: seed, claims)
        }
    }

    private func drill(
        _ chosen: Choice, in workspace: Workspace, seed: UInt64, _ claims: CardClaims
    ) throws -> ExitStatus {
        let context = workspace.context
        let record = SessionRecord.make(workspace, seed: seed)
        try workspace.library.begin(record)
        let parameters = try workspace.library.parameters()
        var identity = SessionIdentity(
            uuid: record.uuid, model: parameters.model.name, parametersVersion: parameters.version,
            seed: record.seed)
        identity.asksConfidence = confidence
        identity.isCram = choice.cram
        identity.minutes = choice.minutes
        let (first, looked) = try workspace.first(of: chosen, admittedBy: claims)
        let session = Session(first, of: chosen.count, identity: identity, admits: claims.take)
        var runner = SessionRunner(workspace: workspace, session: session, printsJSON: json) {
            try workspace.items(of: chosen.cards(behind: looked, in: workspace.library))
        }
        try runner.say(workspace.opening(of: chosen))
        let status = try runner.run()
        try workspace.library.end(record.uuid, at: context.timekeeper.now)
        if status != .fault {
            try workspace.balanceToday()
            try runner.say([workspace.outlook()])
        }
        return status
    }

    private func tell(_ chosen: Choice, of workspace: Workspace) throws -> ExitStatus {
        let opening = try workspace.opening(of: chosen)
        try workspace.context.console.print(
            opening.first?.lines(width: workspace.context.console.width) ?? [])
        return chosen.isEmpty ? .nothingDue : .done
    }

    private func tellNothingDue(_ workspace: Workspace) throws -> ExitStatus {
        try workspace.context.console.print("Nothing is due.")
        return .done
    }
}
