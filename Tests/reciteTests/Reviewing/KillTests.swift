import Foundation
import Support
import Testing

/// Pulls the plug on real sessions, and compares what the learner was shown with what the log holds.
struct KillTests {
    static let cards = 30
    static let deck =
        "---\nid: kill\n---\n\n"
        + (1...cards).map { "Q: What follows \($0)? {#kill-0000000000\($0 + 10)}\n\nA: \($0 + 1)\n\n" }
        .joined()

    /// How many sessions are killed; `Scripts/try-hard` asks for more.
    static let count = UInt64(ProcessInfo.processInfo.environment["RECITE_KILLS"] ?? "") ?? 40

    /// Answers, some wrong, each with a rating or Enter, and an undo now and then.
    static func script(seed: UInt64) -> String {
        var generator = SplitMix64(seed: seed)
        return (1...60).map { _ in
            let answer = Int.random(in: 1...31, using: &generator)
            let rating = ["", "", "1", "2", "3", "4", "u"].randomElement(using: &generator) ?? ""
            return "\(answer)\n\(rating)\n"
        }.joined()
    }

    @Test(arguments: 0..<KillTests.count)
    func `an answer that was acknowledged is in the log, whenever the session is killed`(seed: UInt64) throws
    {
        var generator = SplitMix64(seed: seed &* 7919)
        let program = try Program()
        try program.folder.write(KillTests.deck, to: "kill.md")
        let limit = Int.random(in: 1...6000, using: &generator)
        let screen = try transcript(program, script: KillTests.script(seed: seed), killedAfter: limit)
        let path = program.folder.path + "/kill.db"
        guard FileManager.default.fileExists(atPath: path) else {
            #expect(!screen.contains("\n>"))
            return
        }
        let rows = try LoggedRow.all(in: path)
        let log = rows.standing
        let shown = Acknowledged(screen).answers
        // The last answer, or the last undo, may be on disk without its result having been shown.
        let isUndoPending = rows.last.map { $0.rating == nil } ?? false
        let possible = [shown.count, isUndoPending ? shown.count - 1 : shown.count + 1]
        #expect(possible.contains(log.count), "seed \(seed), \(limit) bytes")
        for (shown, logged) in zip(shown, log) {
            #expect(shown.typed == logged.typed)
            if let rating = shown.rating { #expect(rating == logged.rating) }
        }
    }

    /// What the program had written when it was killed: at the n-th byte, and what stood in the pipe.
    private func transcript(_ program: Program, script: String, killedAfter limit: Int) throws -> String {
        try program.folder.write(script, to: "script.txt")
        let output = Pipe()
        let process = try program.makeProcess([
            "review", "--decks", "kill.md", "--library", "kill.db", "--now", "2026-11-23T10:00:00Z",
        ])
        process.standardInput = try FileHandle(
            forReadingFrom: program.folder.url.appending(path: "script.txt"))
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var bytes = try output.fileHandleForReading.read(upToCount: limit) ?? Data()
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        bytes += try output.fileHandleForReading.readToEnd() ?? Data()
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// The answers that a screen acknowledges: those whose result line is complete, undone ones taken out.
struct Acknowledged {
    struct Answer {
        var typed: String
        /// Absent until the line that confirms a rating is complete.
        var rating: Int?
    }

    private(set) var answers: [Answer] = []

    init(_ screen: String) {
        var typed: String?
        let complete = screen.lastIndex(of: "\n").map { screen[...$0] } ?? ""
        for line in complete.split(separator: "\n") {
            if line.hasPrefix("> ") {
                typed = String(line.dropFirst(2))
            } else if ["RIGHT", "CLOSE", "WRONG"].contains(where: line.hasPrefix) {
                answers.append(Answer(typed: typed ?? ""))
            } else if line.contains(", due in "), let rating = line.first(where: \.isNumber) {
                answers[answers.count - 1].rating = rating.wholeNumberValue
            } else if line.hasPrefix("Undone:") {
                answers.removeLast()
            }
        }
    }
}
