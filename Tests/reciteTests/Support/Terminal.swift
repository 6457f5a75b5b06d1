import Foundation

/// A session with the program on a pseudo-terminal, as a person has one.
final class Terminal {
    private let master: Int32
    private let process: Process
    private(set) var screen = ""
    /// Behind what was waited for last.
    private var seen: String.Index

    init(_ program: Program, _ arguments: [String]) throws {
        seen = screen.startIndex
        var master: Int32 = -1
        var slave: Int32 = -1
        guard openpty(&master, &slave, nil, nil, nil) == 0 else { throw POSIXError(.ENXIO) }
        self.master = master
        let handle = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
        process = try program.makeProcess(arguments)
        process.standardInput = handle
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        try handle.close()
    }

    /// Reads until the text shows up behind what was waited for before; false if the program ends first, or says
    /// nothing for 60 seconds.
    func wait(for text: String) -> Bool {
        while true {
            if let range = screen[seen...].range(of: text) {
                seen = range.upperBound
                return true
            }
            let distance = screen.utf8.distance(from: screen.startIndex, to: seen)
            guard readMore() else { return false }
            seen = screen.utf8.index(screen.startIndex, offsetBy: distance)
        }
    }

    /// Types a line.
    func type(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = write(master, bytes, bytes.count)
    }

    /// Types without Enter.
    func typeHalf(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(master, bytes, bytes.count)
    }

    /// Types the end of input.
    func typeEnd() {
        _ = write(master, [4], 1)
    }

    func signal(_ number: Int32) {
        kill(process.processIdentifier, number)
    }

    /// Reads what is left and gives the exit status.
    func finish() -> Int32 {
        while readMore() {}
        process.waitUntilExit()
        return process.terminationStatus
    }

    private func readMore() -> Bool {
        var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&watched, 1, 60_000) > 0 else { return false }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(master, &buffer, buffer.count)
        guard count > 0 else { return false }
        screen += String(decoding: buffer[..<count], as: UTF8.self)
        return true
    }

    deinit {
        close(master)
    }
}
