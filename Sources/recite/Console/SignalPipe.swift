import Foundation
import Synchronization

/// A pipe that holds the numbers of the signals received.
///
/// From its making on no signal is lost; the handler does nothing but write, which POSIX allows it to. Of several that are
/// open, the youngest gets the signals.
struct SignalPipe {
    let reader: Int32
    private let writer: Int32
    private let numbers: [Int32]

    /// Where the handler writes, or -1.
    private static let target = Atomic<Int32>(-1)

    init(_ numbers: [Int32]) {
        var ends: [Int32] = [-1, -1]
        _ = pipe(&ends)
        (reader, writer) = (ends[0], ends[1])
        self.numbers = numbers
        // A handler that waits for room would wait for the thread that it interrupted.
        _ = fcntl(writer, F_SETFL, O_NONBLOCK)
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        SignalPipe.target.store(writer, ordering: .sequentiallyConsistent)
        for number in numbers {
            signal(number) { number in
                let before = errno
                var byte = UInt8(truncatingIfNeeded: number)
                _ = write(SignalPipe.target.load(ordering: .relaxed), &byte, 1)
                errno = before
            }
        }
        // Whoever started this program may have had them blocked, and a child inherits that.
        var heard = sigset_t()
        sigemptyset(&heard)
        for number in numbers { sigaddset(&heard, number) }
        pthread_sigmask(SIG_UNBLOCK, &heard, nil)
    }

    /// Whether a signal has arrived that was not taken yet.
    var hasSignal: Bool {
        var watched = pollfd(fd: reader, events: Int16(POLLIN), revents: 0)
        return poll(&watched, 1, 0) > 0
    }

    /// Gives the signals their usual effect again.
    func release() {
        for number in numbers { signal(number, SIG_DFL) }
        _ = SignalPipe.target.compareExchange(
            expected: writer, desired: -1, ordering: .sequentiallyConsistent)
        close(reader)
        close(writer)
    }

    func take() -> Int32? {
        var byte: UInt8 = 0
        return read(reader, &byte, 1) == 1 ? Int32(byte) : nil
    }
}
