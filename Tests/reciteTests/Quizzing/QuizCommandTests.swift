import Foundation
import Testing

/// `recite quiz` with the real binary.
struct QuizCommandTests {
    private func program() throws -> Program {
        let program = try Program()
        try program.folder.write(TerminalTests.deck, to: "peru.md")
        return program
    }

    private let options = ["--decks", "peru.md", "--library", "l.db", "--now", "2026-11-23T10:00:00Z"]

    @Test func `a quiz that was left goes on, is scored, and moves nothing`() throws {
        let program = try program()
        let first = try program.run(["quiz", "--seed", "3"] + options, input: "x\n")
        #expect(first.status == 0)
        #expect(first.output.contains("1 of 2 questions answered; `recite quiz` goes on."))
        let second = try program.run(["quiz"] + options, input: "lima\npacific\n")
        #expect(second.output.contains("1 answered already"))
        #expect(second.output.contains("of 2 right"))
        let scores = try program.run(["quiz", "--scores"] + options)
        #expect(scores.output.hasPrefix("2026-11-23  "), "\(scores)")
        let log = try LoggedRow.all(in: program.folder.path + "/l.db")
        #expect(log.isEmpty)
        let third = try program.run(["quiz", "--json"] + options, input: "lima\n")
        #expect(third.output.contains("\"event\":\"opened\",\"questions\":2"), "\(third)")
    }

    @Test func `a paper is the same for a seed`() throws {
        let program = try program()
        let first = try program.run(["quiz", "--paper", "--seed", "7"] + options)
        let second = try program.run(["quiz", "--paper", "--seed", "7"] + options)
        #expect(first == second)
        #expect(first.output.contains("Name: ____"))
        #expect(first.output.contains("Key: "))
    }

    @Test func `where nothing fits the choice a quiz says so`() throws {
        let outcome = try program().run(["quiz", "--topic", "Chile"] + options)
        #expect(outcome.status == 1)
        #expect(outcome.messages.contains("no card can be asked so"))
    }
}
