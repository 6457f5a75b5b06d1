import Foundation

/// A file descriptor that text is written to, whole and at once: what was written is out when `write` returns.
struct Output: Sendable {
    let descriptor: Int32
    /// Whether a person reads along on a terminal.
    let isTerminal: Bool

    init(descriptor: Int32) {
        self.descriptor = descriptor
        isTerminal = isatty(descriptor) == 1
    }

    /// Writes bytes; throws `OutputFault` when nobody takes them any more or the disk is full.
    func write(_ text: String) throws(OutputFault) {
        var text = text
        let failure: Int32? = text.withUTF8 { buffer in
            var rest = buffer[...]
            while let start = rest.baseAddressOfSlice {
                let count = Foundation.write(descriptor, start, rest.count)
                if count < 0, errno != EINTR, errno != EAGAIN { return errno }
                rest = rest.dropFirst(max(count, 0))
            }
            return nil
        }
        if let failure { throw failure == EPIPE ? .closed : .failed(code: failure) }
    }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    /// Where the slice starts in memory, if anything is left in it.
    fileprivate var baseAddressOfSlice: UnsafePointer<UInt8>? {
        guard !isEmpty, let start = base.baseAddress else { return nil }
        return start + startIndex
    }
}

/// Why text could not be written.
enum OutputFault: Error, Hashable, CustomStringConvertible {
    /// The reader of a pipe has gone.
    case closed
    case failed(code: Int32)

    var description: String {
        switch self {
        case .closed: "the output was closed"
        case .failed(let code): "the output cannot be written: \(String(cString: strerror(code)))"
        }
    }
}
