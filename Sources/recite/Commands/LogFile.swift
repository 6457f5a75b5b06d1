import ArgumentParser
import Foundation
import Scheduling

/// A review log that the user names.
enum LogFile {
    /// The log by card; what is wrong with it goes to standard error, a line each, and ends the command.
    static func read(_ path: String) throws -> CardHistories {
        CardHistories(try columns(path))
    }

    static func columns(_ path: String) throws -> ReviewLog {
        guard let data = try? Data(contentsOf: URL(filePath: path), options: .mappedIfSafe) else {
            Output.complain("\(path): error: cannot be read; is the path right?")
            throw ExitCode(1)
        }
        do {
            return try LogReader.read(data)
        } catch {
            Output.complain(error.description(in: path))
            throw ExitCode(1)
        }
    }
}

/// What the commands of the memory models print.
enum Output {
    static func print(_ value: some Encodable, json: Bool, text: @autoclosure () -> String) throws {
        Swift.print(json ? try line(value) : text())
    }

    /// One line of JSON, its keys in order.
    static func line(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func write(_ data: Data, to path: String) throws {
        do {
            try data.write(to: URL(filePath: path), options: .atomic)
        } catch {
            complain("\(path): error: cannot be written; is there such a folder, and room?")
            throw ExitCode(1)
        }
    }

    static func complain(_ message: String) {
        FileHandle.standardError.write(Data("\(message)\n".utf8))
    }
}
