import Asking
import Foundation

/// The pipes to and from a writer.
struct Pipes {
    /// The end that this program keeps, and the one that the writer gets; -1 once closed.
    struct Ends {
        var own: Int32
        var child: Int32
    }

    var input: Ends
    var output: Ends
    var messages: Ends

    init() throws(Child.Fault) {
        let (input, output, messages) = (try Pipes.make(), try Pipes.make(), try Pipes.make())
        self.input = Ends(own: input.write, child: input.read)
        self.output = Ends(own: output.read, child: output.write)
        self.messages = Ends(own: messages.read, child: messages.write)
        for end in [self.input.own, self.output.own, self.messages.own] {
            _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
        }
    }

    private static func make() throws(Child.Fault) -> (read: Int32, write: Int32) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw Child.Fault(code: errno) }
        // The copies that the writer gets as its standard streams stay open; these do not go there.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    mutating func closeChildEnds() {
        Pipes.close(&input.child)
        Pipes.close(&output.child)
        Pipes.close(&messages.child)
    }

    mutating func closeAll() {
        closeChildEnds()
        Pipes.close(&input.own)
        Pipes.close(&output.own)
        Pipes.close(&messages.own)
    }

    static func close(_ end: inout Int32) {
        if end >= 0 { _ = Foundation.close(end) }
        end = -1
    }
}

/// How far a writer's run has come.
struct WriterRun {
    let child: Child
    var pipes: Pipes
    let claims: [UInt8]
    let deadline: Int
    var reader = ProposalReader()
    private(set) var status: Int32?
    private var sent = 0
    private var message: [UInt8] = []
    private var told = 0

    /// Bytes of messages that are passed on; a writer that says more is not listened to.
    private static let mostMessages = 100_000
    private static let longestMessage = 500

    init(child: Child, pipes: Pipes, claims: [UInt8], deadline: Int) {
        self.child = child
        self.pipes = pipes
        self.claims = claims
        self.deadline = deadline
    }

    var isOutputClosed: Bool { pipes.output.own < 0 }
    var isDone: Bool { isOutputClosed && status != nil }

    /// Waits until something can be read or written, at most so many milliseconds.
    func wait(_ milliseconds: Int) {
        // poll passes over descriptors below 0.
        var watched = [
            pollfd(fd: pipes.output.own, events: Int16(POLLIN), revents: 0),
            pollfd(fd: pipes.messages.own, events: Int16(POLLIN), revents: 0),
            pollfd(fd: pipes.input.own, events: Int16(POLLOUT), revents: 0),
        ]
        _ = poll(&watched, 3, Int32(milliseconds))
    }

    /// Sends what the pipe takes; a writer that stops listening is no fault.
    mutating func feed() {
        guard pipes.input.own >= 0 else { return }
        while sent < claims.count {
            let count = claims[sent...].withUnsafeBytes { write(pipes.input.own, $0.baseAddress, $0.count) }
            if count > 0 {
                sent += count
            } else if errno == EAGAIN || errno == EINTR {
                return
            } else {
                break
            }
        }
        Pipes.close(&pipes.input.own)
    }

    /// Reads what there is.
    mutating func read() throws(ProposalReader.Fault) {
        while let bytes = WriterRun.read(&pipes.output.own) { try reader.take(bytes) }
        while let bytes = WriterRun.read(&pipes.messages.own) {
            if told < WriterRun.mostMessages { message += bytes }
            told += bytes.count
        }
    }

    /// The lines that the writer has said on its standard error, cut to a length.
    mutating func takeMessages() -> [String] {
        var lines: [String] = []
        while let end = message.firstIndex(of: 0x0A) {
            lines.append(String(decoding: message[..<end].prefix(WriterRun.longestMessage), as: UTF8.self))
            message.removeSubrange(...end)
        }
        if !message.isEmpty, pipes.messages.own < 0 || message.count > WriterRun.mostMessages {
            lines.append(String(decoding: message.prefix(WriterRun.longestMessage), as: UTF8.self))
            message = []
        }
        return lines
    }

    /// Looks whether it has ended.
    mutating func look() {
        if status == nil { status = child.statusIfEnded() }
    }

    /// Some bytes, or nothing where none are there; closes the descriptor at the end.
    private static func read(_ descriptor: inout Int32) -> [UInt8]? {
        guard descriptor >= 0 else { return nil }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = Foundation.read(descriptor, &buffer, buffer.count)
        if count > 0 { return Array(buffer[..<count]) }
        if count == 0 || (errno != EAGAIN && errno != EINTR) { Pipes.close(&descriptor) }
        return nil
    }
}
