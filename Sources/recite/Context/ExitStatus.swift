import ArgumentParser

/// What a command's end tells a script.
enum ExitStatus: Int32 {
    case done = 0
    /// Faults in the input, or something lost.
    case fault = 1
    /// `recite review --check` found nothing due.
    case nothingDue = 3
    /// Another session has the library.
    case busy = 4
    case usage = 64
    case interrupted = 130

    /// Ends the command, if that is not a success.
    func leave() throws {
        if self != .done { throw ExitCode(rawValue) }
    }
}
