import Foundation
import Support

/// The built binary, run as a user runs it, in a folder of its own.
struct Program {
    /// What a run left behind.
    struct Outcome: Equatable, CustomStringConvertible {
        var status: Int32
        var output: String
        var messages: String

        var description: String { "exit \(status)\n\(output)--- messages\n\(messages)" }
    }

    /// The folder that the program runs in, gone with the test.
    let folder: TemporaryFolder
    var environment: [String: String]

    init() throws {
        folder = try TemporaryFolder()
        environment = [
            "HOME": folder.path, "PATH": "/usr/bin:/bin", "TZ": "UTC", "LANG": "C.UTF-8", "TERM": "dumb",
        ]
    }

    /// The tool that this test bundle was built with.
    static let binary = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "recite")

    /// Runs to the end with the given standard input.
    func run(_ arguments: String..., input: String = "") throws -> Outcome {
        try run(arguments, input: input)
    }

    func run(_ arguments: [String], input: String = "") throws -> Outcome {
        let stem = folder.path + "/." + UUID().uuidString
        try Data(input.utf8).write(to: URL(filePath: stem + ".in"))
        for ending in ["out", "err"] { try Data().write(to: URL(filePath: "\(stem).\(ending)")) }
        let process = try makeProcess(arguments)
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: stem + ".in"))
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: stem + ".out"))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: stem + ".err"))
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            output: try text(stem + ".out"), messages: try text(stem + ".err"))
    }

    /// A process that is ready to start.
    func makeProcess(_ arguments: [String]) throws -> Process {
        let process = Process()
        process.executableURL = Program.binary
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = folder.url
        return process
    }

    private func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }
}

/// A folder that is removed when nobody holds it any more.
final class TemporaryFolder: Sendable {
    let url: URL

    var path: String { url.path }

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "recite-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    /// Writes a file and gives its path.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        try write(Data(text.utf8), to: name)
    }

    @discardableResult
    func write(_ bytes: Data, to name: String) throws -> String {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
        return file.path
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }
}
