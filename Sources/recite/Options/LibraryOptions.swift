import ArgumentParser

/// Where the learner's progress lies.
struct LibraryOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The library that holds the review log (or RECITE_LIBRARY).", valueName: "file"))
    var library: String?
}
