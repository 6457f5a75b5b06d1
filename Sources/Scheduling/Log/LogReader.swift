package import Foundation

/// Reads a log from CSV, a piece at a time.
///
/// Memory is bounded whatever comes: a line has at most `longestLine` bytes and a log `mostRows` rows, and
/// reading stops at the first fault of the file's form or the hundredth of a row.
package struct LogReader: Sendable {
    package static let longestLine = 4096
    package static let mostRows = 20_000_000
    private static let mostFaults = 100

    private var log = ReviewLog()
    private var faults: [LogFault] = []
    /// The start of a line whose end has not come.
    private var rest: [UInt8] = []
    private var line = 0
    private var header: LogHeader?
    private let mostRows: Int

    package init(mostRows: Int = LogReader.mostRows) {
        self.mostRows = mostRows
    }

    /// Whether a fault has come up after which nothing more is read.
    package private(set) var isStopped = false

    /// Reads a whole file's bytes, plain or gzip by their first two.
    package static func read(_ file: Data) throws(LogFaults) -> ReviewLog {
        var reader = LogReader()
        file.withUnsafeBytes { reader.feed(file: $0.assumingMemoryBound(to: UInt8.self)) }
        return try reader.finish()
    }

    private mutating func feed(file bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.starts(with: [0x1F, 0x8B]) else { return feed(bytes) }
        let fault = gunzip(bytes) { piece in
            feed(piece)
            return !isStopped
        }
        if let fault { stop(fault) }
    }

    package mutating func feed(_ bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while start < bytes.count, !isStopped {
            guard let end = bytes[start...].firstIndex(of: 0x0A) else {
                keep(bytes[start...])
                return
            }
            if rest.isEmpty {
                take(UnsafeBufferPointer(rebasing: bytes[start..<end]))
            } else {
                keep(bytes[start..<end])
                takeRest()
            }
            start = end + 1
        }
    }

    package consuming func finish() throws(LogFaults) -> ReviewLog {
        if !rest.isEmpty, !isStopped { takeRest() }
        if header == nil, faults.isEmpty { faults.append(.noHeader) }
        guard faults.isEmpty else { throw LogFaults(faults: faults) }
        return log
    }

    private mutating func keep(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        guard rest.count + bytes.count <= LogReader.longestLine else {
            return stop(.lineTooLong(line: line + 1))
        }
        rest.append(contentsOf: bytes)
    }

    private mutating func takeRest() {
        let whole = rest
        rest.removeAll(keepingCapacity: true)
        guard !isStopped else { return }
        whole.withUnsafeBufferPointer { take($0) }
    }

    private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
        line += 1
        guard bytes.count <= LogReader.longestLine else { return stop(.lineTooLong(line: line)) }
        let end = bytes.last == 0x0D ? bytes.count - 1 : bytes.count
        guard end > 0 else { return }
        let text = UnsafeBufferPointer(rebasing: bytes[..<end])
        guard let header else { return takeHeader(text) }
        guard log.count < mostRows else { return stop(.tooManyRows(limit: mostRows)) }
        switch header.row(text, line: line) {
        case .success(let row): log.append(row)
        case .failure(let fault):
            faults.append(fault)
            isStopped = faults.count >= LogReader.mostFaults
        }
    }

    private mutating func takeHeader(_ bytes: UnsafeBufferPointer<UInt8>) {
        let header = LogHeader(bytes)
        self.header = header
        faults += header.missing.map(LogFault.missingColumn)
        isStopped = !faults.isEmpty
    }

    private mutating func stop(_ fault: LogFault) {
        faults.append(fault)
        isStopped = true
    }
}
