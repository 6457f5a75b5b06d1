import ArgumentParser

/// The command line.
@main
struct Recite: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recite",
        abstract: "Turn articles into cited questions and drill them until they stick.")
}
