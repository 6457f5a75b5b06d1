import Foundation
import GRDB
import Testing

/// What goes wrong is told in a sentence, with an exit status, and leaves nothing behind.
struct BadInputTests {
    static let deck = "---\nid: good\n---\n\nQ: One and one? {#good-000000000001}\n\nA: two\n"

    struct Row: CustomTestStringConvertible, Sendable {
        var name: String
        var arguments: [String]
        var status: Int32 = 1
        var says: String

        var testDescription: String { name }
    }

    static let rows = [
        Row(
            name: "an empty article", arguments: ["draft", "empty.txt", "-o", "x.md"],
            says: "the file is empty"),
        Row(
            name: "a folder as article", arguments: ["draft", "folder", "-o", "x.md"],
            says: "this is a folder"),
        Row(name: "a binary as article", arguments: ["draft", "binary", "-o", "x.md"], says: "not text"),
        Row(
            name: "a huge article", arguments: ["draft", "huge.txt", "-o", "x.md"],
            says: "200 MB is more than"),
        Row(name: "no such article", arguments: ["draft", "none.txt"], says: "no such file"),
        Row(
            name: "a deck that exists", arguments: ["draft", "a.txt", "-o", "good.md"],
            says: "the file exists"),
        Row(
            name: "a full disk", arguments: ["draft", "a.txt", "-o", "/dev/full", "--force"],
            says: "no space left"),
        Row(
            name: "an empty deck", arguments: ["review", "--decks", "empty.md", "--library", "n.db"],
            says: "no card"),
        Row(
            name: "a folder without decks", arguments: ["review", "--decks", "folder"],
            says: "no card is there"),
        Row(name: "a binary deck", arguments: ["check", "binary.md"], says: "the file is binary"),
        Row(name: "a huge deck", arguments: ["check", "huge.md"], says: "200 MB is more than"),
        Row(name: "a missing deck", arguments: ["review", "--decks", "none.md"], says: "no such file"),
        Row(
            name: "a library that is no database",
            arguments: ["review", "--decks", "good.md", "--library", "text.db"],
            says: "not an SQLite database"),
        Row(
            name: "a library of another program",
            arguments: ["review", "--decks", "good.md", "--library", "foreign.db"], says: "another program"),
        Row(
            name: "a library of a newer version",
            arguments: ["review", "--decks", "good.md", "--library", "newer.db"], says: "version 99"),
        Row(
            name: "a folder as library",
            arguments: ["review", "--decks", "good.md", "--library", "folder"], says: "not a file"),
        Row(
            name: "a library in no folder",
            arguments: ["review", "--decks", "good.md", "--library", "none/x.db"], says: "does not exist"),
        Row(name: "a time that is none", arguments: ["review", "--now", "soon"], status: 64, says: "--now"),
        Row(name: "no such option", arguments: ["review", "--odrer", "due"], status: 64, says: "--order"),
    ]

    @Test(arguments: rows)
    func `bad input is told, and nothing is written`(row: Row) throws {
        let program = try BadInputTests.program()
        let before = try program.folder.contents()
        let outcome = try program.run(row.arguments)
        #expect(outcome.status == row.status, "\(outcome)")
        #expect((outcome.messages + outcome.output).contains(row.says), "\(outcome)")
        let after = try program.folder.contents()
        #expect(after == before)
    }

    /// A folder of good and bad files.
    private static func program() throws -> Program {
        let program = try Program()
        let folder = program.folder
        for name in ["empty.txt", "empty.md"] { try folder.write("", to: name) }
        try folder.write(SampleArticle.text, to: "a.txt")
        try folder.write(deck, to: "good.md")
        let noise = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0xFF, 0xFE])
        for name in ["binary", "binary.md"] { try folder.write(noise, to: name) }
        for name in ["huge.txt", "huge.md"] {
            truncate(try folder.write("", to: name), 200_000_000)
        }
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "folder"), withIntermediateDirectories: true)
        try folder.write(String(repeating: "not a database ", count: 100), to: "text.db")
        let foreign = try DatabaseQueue(path: folder.path + "/foreign.db")
        try foreign.write { try $0.execute(sql: "CREATE TABLE thing (a)") }
        _ = try program.run("review", "--decks", "good.md", "--library", "newer.db")
        let newer = try DatabaseQueue(path: folder.path + "/newer.db")
        try newer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
        return program
    }

    @Test func `what rewrites answers beside a session is told which process has the library`() throws {
        let program = try BadInputTests.program()
        let first = try program.makeProcess(["review", "--decks", "good.md", "--library", "l.db"])
        let input = Pipe()
        let output = Pipe()
        first.standardInput = input
        first.standardOutput = output
        try first.run()
        _ = try output.fileHandleForReading.read(upToCount: 10)
        let second = try program.run("card", "undo", "--decks", "good.md", "--library", "l.db")
        #expect(second.status == 4, "\(second)")
        #expect(second.messages.contains("process \(first.processIdentifier)"))
        try input.fileHandleForWriting.close()
        first.waitUntilExit()
        let third = try program.run("review", "--decks", "good.md", "--library", "l.db", input: "two\n\n")
        #expect(third.status == 0, "\(third)")
    }

    @Test func `nothing due is an exit status of its own for scripts`() throws {
        let program = try BadInputTests.program()
        let arguments = ["review", "--check", "--decks", "good.md", "--library", "l.db", "--new"]
        let due = try program.run(arguments + ["1"])
        #expect(due.status == 0)
        let none = try program.run(arguments + ["0"])
        #expect(none.status == 3)
    }

    @Test func `escapes and bidi controls of a deck never reach the terminal`() throws {
        let program = try Program()
        let nasty = "\u{1B}[31m\u{1B}]0;title\u{07}\u{202E}\u{9B}2J\u{2066}"
        let deck =
            "---\nid: bad\ncaution: \"x\"\n---\n\n# T\(nasty)\n\nQ: P\(nasty)?\n\nA: A\(nasty)\n\nRemark: R\(nasty)\n"
        try program.folder.write(deck, to: "bad.md")
        let plain = try program.run("review", "--decks", "bad.md", "--library", "l.db", input: "x\n\n:s\n")
        let json = try program.run(
            "review", "--decks", "bad.md", "--library", "m.db", "--json", input: "x\n\n:s\n")
        let check = try program.run("check", "bad.md")
        for text in [plain.output, plain.messages, json.output, check.output, check.messages] {
            let controls = text.unicodeScalars.filter { scalar in
                scalar.properties.generalCategory == .control && scalar != "\n"
                    || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
            }
            #expect(controls.isEmpty)
        }
        #expect(plain.output.contains("WRONG"))
    }
}

extension TemporaryFolder {
    /// The files and their sizes, the runs' own hidden ones aside.
    func contents() throws -> [String: Int] {
        var sizes: [String: Int] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) where !name.hasPrefix(".") {
            let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
            sizes[name] = (attributes[.size] as? NSNumber)?.intValue
        }
        return sizes
    }
}
