import Foundation
import Support
import Testing

/// `recite draft --writer` with writers of every kind: each ends with cards or a sentence, and leaves nothing behind.
struct WriterTests {
    private static let article = """
        The Bridge of Thornby

        Crossings

        A new bridge opened at Thornby in 1902. The old ferry sank near Wick in 1899.

        """

    private static func program() throws -> Program {
        var program = try Program()
        program.environment["RECITE_LIBRARY"] = program.folder.path + "/l.db"
        try program.folder.write(article, to: "a.txt")
        return program
    }

    private static func run(_ writer: String, time: String = "20") throws -> Program.Outcome {
        try program().run(["draft", "a.txt", "--json", "--writer", writer, "--writer-time", time])
    }

    struct Row: CustomTestStringConvertible, Sendable {
        var name: String
        var writer: String
        var says: String
        var status: Int32 = 1
        var time = "20"

        var testDescription: String { name }
    }

    static let rows = [
        Row(name: "no output", writer: "cat > /dev/null", says: "proposed nothing"),
        Row(name: "input not read, no output", writer: "exit 0", says: "proposed nothing"),
        Row(name: "exit status", writer: "cat > /dev/null; echo '{}'; exit 3", says: "status 3"),
        Row(name: "no such command", writer: "no-such-writer", says: "status 127"),
        Row(name: "crash", writer: "kill -SEGV $$", says: "signal 11"),
        Row(name: "hang", writer: "sleep 1000", says: "not done after", time: "0.3"),
        Row(
            name: "hang without reading, output closed", writer: "exec >&-; sleep 1000",
            says: "not done after", time: "0.3"),
        Row(name: "endless output", writer: "yes '{}'", says: "more than"),
        Row(name: "a line without end", writer: "yes x | tr -d '\\n'", says: "line 1 has more than 64 KB"),
        Row(
            name: "a process left behind that holds the output", writer: "sleep 1000 & echo '{}'; exit 3",
            says: "status 3"),
        Row(name: "garbage", writer: "head -c 3000 /dev/urandom; echo", says: "0 of", status: 0),
        Row(name: "not UTF-8", writer: "printf '\\377\\376\\n'", says: "not UTF-8", status: 0),
        Row(
            name: "unknown claim",
            writer: #"echo '{"claim":"x","kind":"short","prompt":"Who?","answer":"y"}'"#,
            says: "no claim \"x\"", status: 0),
        Row(
            name: "much on standard error", writer: "yes noise | head -n 100000 >&2; echo '{}'",
            says: "no card in JSON", status: 0),
    ]

    @Test(arguments: rows)
    func `a writer that misbehaves is told, and ends`(row: Row) throws {
        let outcome = try WriterTests.run(row.writer, time: row.time)
        #expect(outcome.status == row.status, "\(outcome.status) \(outcome.messages.prefix(1000))")
        #expect(outcome.messages.contains(row.says), "\(outcome.messages.prefix(1000))")
        #expect(row.status == 0 || outcome.output.isEmpty)
    }

    @Test func `an interrupt ends the writer and all that it started`() throws {
        let program = try WriterTests.program()
        let writer = "sleep 1000 & echo ready $! >&2; wait"
        let process = try program.makeProcess(["draft", "a.txt", "-o", "deck.md", "--writer", writer])
        let messages = Pipe()
        process.standardError = messages
        process.standardOutput = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        var text = ""
        while !text.contains("writer: ready"), let data = try messages.fileHandleForReading.read(upToCount: 1)
        {
            text += String(decoding: data, as: UTF8.self)
        }
        while !text.hasSuffix("\n"), let data = try messages.fileHandleForReading.read(upToCount: 1) {
            text += String(decoding: data, as: UTF8.self)
        }
        let left = try #require(text.split(whereSeparator: \.isWhitespace).last.flatMap { pid_t($0) })
        process.interrupt()
        process.waitUntilExit()
        #expect(process.terminationStatus == 130)
        // Whoever inherits the orphan takes its status soon; a zombie is as dead. Dying takes the kernel a moment.
        func isAlive() -> Bool {
            guard let state = try? String(contentsOfFile: "/proc/\(left)/stat", encoding: .utf8) else {
                return false
            }
            return !state.contains(") Z ") && !state.contains(") X ")
        }
        #expect((0..<100_000).contains { _ in !isAlive() })
        #expect(!FileManager.default.fileExists(atPath: program.folder.path + "/deck.md"))
    }

    @Test func `escapes of a writer never reach the terminal`() throws {
        let card = #"{"claim":"\\u001b[31mx","kind":"short","prompt":"\\u001b[2J","answer":"\\u202ey"}"#
        let outcome = try WriterTests.run(
            "printf '\\033[31mred\\033]0;t\\007\\n' >&2; printf '%s\\n' '\(card)'")
        let controls = outcome.messages.unicodeScalars.filter { scalar in
            scalar.properties.generalCategory == .control && scalar != "\n" || scalar.value == 0x202E
        }
        #expect(outcome.messages.contains("writer: red"))
        #expect(controls.isEmpty, "\(outcome.messages)")
    }

    @Test func `the hostile writer: one card of many is taken, each refusal counted`() throws {
        let program = try WriterTests.program()
        try program.folder.write(WriterTests.hostile, to: "hostile.sh")
        let outcome = try program.run("draft", "a.txt", "-o", "deck.md", "--writer", "sh hostile.sh")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.messages.contains("1 of 9 proposed cards was taken"), "\(outcome)")
        let deck = try String(contentsOf: program.folder.url.appending(path: "deck.md"), encoding: .utf8)
        #expect(deck.contains("Q: What sank near Wick in 1899?"), "\(deck)")
        #expect(!deck.contains("Titanic") && !deck.contains("rm -rf"))
        let check = try program.run("check", "deck.md")
        #expect(check.status == 0, "\(check)")
    }

    /// A writer that tries what a careless or a wicked one would.
    private static let hostile = #"""
        claims=$(cat)
        id() { printf '%s\n' "$claims" | grep "$1" | sed 's/.*"id":"\([^"]*\)".*/\1/'; }
        ferry=$(id ferry) bridge=$(id bridge)
        card() { printf '{"claim":"%s","kind":"short","prompt":"%s","answer":"%s"}\n' "$1" "$2" "$3"; }
        card "$ferry" 'What sank near Wick in 1899?' 'the old ferry'
        card "$ferry" 'What sank near Wick in 1899?' 'the Titanic'
        card "$ferry" 'Why did the old ferry sink near Wick?' 'because of $(rm -rf /)'
        card "$bridge" 'Where did the first new bridge open in 1902?' 'Thornby'
        card "$bridge" 'What opened at Thornby in 1902? {#x .off}\n\nA: nothing' 'a new bridge'
        card "$bridge" '<script>alert(1)</script>?' 'Thornby'
        card "$bridge" '---\nid: other\n---' 'Thornby'
        card ../../etc/passwd 'Who?' root
        echo not json
        """#

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3"), "needs python3"))
    func `the sample writer proposes cards that pass`() throws {
        let program = try WriterTests.program()
        try program.folder.write(
            "Wells\\n\\nDepths\\n\\nThe well of Marsh Hill has 12 wooden pumps.\\n".replacing(
                "\\n", with: "\n"), to: "w.txt")
        let sample = Shared.project.appending(path: "Scripts/sample-writer").path
        let outcome = try program.run("draft", "w.txt", "--json", "--writer", "'\(sample)'")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.messages.contains("of 1 proposed card was"), "\(outcome.messages)")
    }
}
