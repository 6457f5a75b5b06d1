import ArgumentParser
import Cards

/// The options that every command shares.
struct CommonOptions: ParsableArguments {
    @Option(help: "Colour: auto, always or never.")
    var color = ColorChoice.auto

    @Option(
        help: ArgumentHelp("Take this as the present moment, ISO 8601 with an offset.", valueName: "time"))
    var now: Moment?

    /// The live context with these options applied.
    var context: Context { .live(color: color, now: now) }
}

extension Moment: ExpressibleByArgument {
    /// Reads `2026-11-23T14:30:00+01:00`; the seconds may be left out, and `Z` is an offset.
    public init?(argument: String) {
        guard let moment = Moment(iso8601: argument) else { return nil }
        self = moment
    }
}
