import Foundation

/// Lines from standard input, and the signals that arrive while one waits for them.
///
/// Signals come through a pipe beside the input, so that a blocked read notices them.
struct Input {
    /// What the wait for a line ended with.
    enum Event: Equatable {
        case line(String)
        case end
        case interrupt
        /// SIGTERM or SIGHUP.
        case terminate
    }

    private let descriptor: Int32
    private let signals: SignalPipe
    private var pending: [UInt8] = []
    private var isAtEnd = false

    init(descriptor: Int32 = STDIN_FILENO) {
        self.descriptor = descriptor
        signals = SignalPipe([SIGINT, SIGTERM, SIGHUP])
    }

    /// The next line without its break, repaired: bytes that are not UTF-8 become U+FFFD, and escape sequences and
    /// control characters that the keyboard put in (arrow keys) are taken out.
    mutating func next() -> Event {
        var searched = 0
        while true {
            if let end = pending[searched...].firstIndex(of: 0x0A) {
                let line = pending[..<end]
                pending.removeSubrange(...end)
                return .line(TypedLine.repaired(line))
            }
            searched = pending.count
            if isAtEnd { return lastLine() }
            if let event = wait() { return event }
        }
    }

    /// What stands after the last line break, once; then the end.
    private mutating func lastLine() -> Event {
        guard !pending.isEmpty else { return .end }
        defer { pending = [] }
        return .line(TypedLine.repaired(pending[...]))
    }

    /// Waits for bytes or a signal; only a signal is an event.
    private mutating func wait() -> Event? {
        var watched = [
            pollfd(fd: signals.reader, events: Int16(POLLIN), revents: 0),
            pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&watched, 2, -1) > 0 else { return nil }
        if watched[0].revents != 0, let signal = signals.take() {
            return signal == SIGINT ? .interrupt : .terminate
        }
        guard watched[1].revents != 0 else { return nil }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = read(descriptor, &buffer, buffer.count)
        if count > 0 {
            pending += buffer[..<count]
        } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
            isAtEnd = true
        }
        return nil
    }
}
