import Foundation

/// The unfinished line on a terminal, which the terminal keeps to itself until Enter.
///
/// The terminal is told to keep it at an interrupt (NOFLSH), so that a Ctrl-C that clears a line can be told from one
/// on an empty line.
struct HalfLine {
    private let descriptor: Int32
    private let original: termios

    /// Nothing where the input is no terminal.
    init?(descriptor: Int32 = STDIN_FILENO) {
        var mode = termios()
        guard isatty(descriptor) == 1, tcgetattr(descriptor, &mode) == 0 else { return nil }
        self.descriptor = descriptor
        original = mode
        mode.c_lflag |= tcflag_t(NOFLSH)
        tcsetattr(descriptor, TCSANOW, &mode)
    }

    /// Throws the line away; whether anything was typed.
    ///
    /// Out of canonical mode for a moment, the terminal tells how many bytes wait.
    func drop() -> Bool {
        var mode = termios()
        guard tcgetattr(descriptor, &mode) == 0 else { return false }
        var raw = mode
        raw.c_lflag &= ~tcflag_t(ICANON)
        var count: Int32 = 0
        guard tcsetattr(descriptor, TCSANOW, &raw) == 0 else { return false }
        _ = ioctl(descriptor, UInt(FIONREAD), &count)
        tcflush(descriptor, TCIFLUSH)
        tcsetattr(descriptor, TCSANOW, &mode)
        return count > 0
    }

    /// Leaves the terminal as it was found.
    func restore() {
        var mode = original
        tcsetattr(descriptor, TCSANOW, &mode)
    }
}
