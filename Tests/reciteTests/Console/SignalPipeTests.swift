import Foundation
import Testing

@testable import recite

@Test func `a signal that comes as soon as it is listened for is taken`() {
    for _ in 0..<50 {
        let signals = SignalPipe([SIGUSR1])
        #expect(!signals.hasSignal)
        kill(getpid(), SIGUSR1)
        var watched = pollfd(fd: signals.reader, events: Int16(POLLIN), revents: 0)
        while poll(&watched, 1, 10_000) < 0, errno == EINTR {}
        #expect(signals.hasSignal)
        #expect(signals.take() == SIGUSR1)
        signals.release()
    }
}
