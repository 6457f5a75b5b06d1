import Foundation
import Support
import Testing

/// From an article to a report, with the real binary, as the README tells it; with `--all`, so that the story does not hang on
/// how the ranking scores four sentences.
struct WholeWayTests {
    /// One card right, one with a member missing, one with a slip, one looked up, taken back and answered again.
    private static let first = """
        coal, timber, slate and salt

        oak and elm
        1
        water levels, paddle gear, tol records

        :s
        emptying the chamber; greasing the paddle gear; collecting the toll
        4
        :u
        emptying the chamber; greasing the paddle gear; collecting the toll
        3
        oak, elm and greenheart
        3

        """

    private static let second = """
        coal, timber, slate and salt

        greenheart, oak and elm

        water levels, paddle gear and toll records

        collecting the toll; greasing the paddle gear; emptying the chamber
        2

        """

    private static let third = """
        greasing the paddle gear, collecting the toll, emptying the chamber

        oak, elm, greenheart

        coal, timber and slate

        water levels, paddle gear and toll records
        4

        """

    @Test func `an article becomes a deck, a daily review and a report`() throws {
        let program = try Program()
        try program.folder.write(SampleArticle.text, to: "lock.txt")
        var story = ""
        func step(_ arguments: [String], input: String = "") throws {
            let outcome = try program.run(arguments, input: input)
            story += "$ recite \(arguments.joined(separator: " "))\n\(outcome.output)"
            if !outcome.messages.isEmpty { story += "(stderr)\n\(outcome.messages)" }
            if outcome.status != 0 { story += "(exit \(outcome.status))\n" }
            story += "\n"
        }
        let review = ["review", "--decks", "lock.md", "--library", "lock.db", "--seed", "7", "--now"]
        try step(["draft", "lock.txt", "--all", "--kinds", "list", "-o", "lock.md"])
        story += try String(contentsOf: program.folder.url.appending(path: "lock.md"), encoding: .utf8) + "\n"
        try step(["check", "lock.md"])
        try step(review + ["2026-11-23T10:00:00+01:00"], input: WholeWayTests.first)
        try step(review + ["2026-11-25T10:00:00+01:00"], input: WholeWayTests.second)
        try step(review + ["2026-12-09T10:00:00+01:00"], input: WholeWayTests.third)
        try step([
            "report", "--decks", "lock.md", "--library", "lock.db", "--now", "2026-12-09T10:00:00+01:00",
        ])
        try expectSnapshot(story, named: "whole-way")
    }

    @Test func `a deck for the file - goes to standard output`() throws {
        let program = try Program()
        try program.folder.write(SampleArticle.text, to: "lock.txt")
        let outcome = try program.run("draft", "lock.txt", "-o", "-")
        #expect(outcome.output == (try program.run("draft", "lock.txt")).output)
        #expect(!FileManager.default.fileExists(atPath: program.folder.path + "/-"))
    }

    @Test func `drafting the same article twice gives the same bytes`() throws {
        let program = try Program()
        try program.folder.write(SampleArticle.text, to: "lock.txt")
        let first = try program.run("draft", "lock.txt", "--json")
        let second = try program.run("draft", "lock.txt", "--json")
        #expect(first == second)
        #expect(first.status == 0)
    }

    @Test func `the machine's disclaimer becomes the deck's caution and opens the session`() throws {
        let program = try Program()
        try program.folder.write(SampleArticle.text, to: "lock.txt")
        _ = try program.run("draft", "lock.txt", "-o", "lock.md")
        let outcome = try program.run("review", "--decks", "lock.md", "--library", "lock.db")
        #expect(outcome.output.contains("lock: The source says it was written by AI"))
    }

    @Test func `every shipped deck is free of faults and can be reviewed`() throws {
        let program = try Program()
        let decks = Shared.project.appending(path: "Decks").path
        let check = try program.run("check", decks)
        #expect(check.status == 0, "\(check)")
        let review = try program.run("review", "--check", "--decks", decks, "--library", "l.db")
        #expect(review.status == 0, "\(review)")
    }
}
