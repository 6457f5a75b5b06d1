import Foundation
import Testing

struct TerminalTests {
    static let deck = """
        ---
        id: peru
        caution: Written in a hurry.
        ---

        # Peru

        Q: What is the capital of Peru? {#peru-000000000001}

        A: Lima

        Q: Which ocean does Peru border? {#peru-000000000002}

        A: (the) Pacific (Ocean)
        """

    private func start() throws -> (Terminal, Program) {
        let program = try Program()
        try program.folder.write(TerminalTests.deck, to: "peru.md")
        let arguments = ["--decks", "peru.md", "--library", "l.db", "--now", "2026-11-23T10:00:00Z"]
        return (try Terminal(program, arguments), program)
    }

    @Test func `a session on a terminal`() throws {
        let (terminal, program) = try start()
        #expect(terminal.wait(for: "capital of Peru?\r\n> "))
        #expect(terminal.screen.contains("peru: Written in a hurry."))
        terminal.type("lima")
        #expect(terminal.wait(for: "RIGHT"))
        #expect(terminal.wait(for: "> "))
        terminal.type("4")
        #expect(terminal.wait(for: "Which ocean"))
        terminal.type("atlantic")
        #expect(terminal.wait(for: "WRONG"))
        #expect(terminal.wait(for: "> "))
        terminal.typeEnd()
        #expect(terminal.finish() == 0)
        #expect(terminal.screen.contains("End of input: 2 answers are saved."))
        let log = try LoggedRow.all(in: program.folder.path + "/l.db").standing
        #expect(log.map(\.rating) == [4, 1])
    }

    @Test func `Ctrl-C on an empty line ends the session`() throws {
        let (terminal, program) = try start()
        defer { withExtendedLifetime(program) {} }
        #expect(terminal.wait(for: "> "))
        terminal.type(":r")
        #expect(terminal.wait(for: "2 cards left"))
        #expect(terminal.wait(for: "> "))
        terminal.signal(SIGINT)
        #expect(terminal.finish() == 130)
        #expect(terminal.screen.contains("Interrupted: 0 answers are saved."))
    }

    @Test func `Ctrl-C drops a half line, a second one ends the session with its summary`() throws {
        let (terminal, program) = try start()
        #expect(terminal.wait(for: "> "))
        terminal.typeHalf("Lim")
        #expect(terminal.wait(for: "Lim"))
        terminal.signal(SIGINT)
        #expect(terminal.wait(for: "Ctrl-C again ends the session."))
        terminal.signal(SIGINT)
        #expect(terminal.finish() == 130)
        #expect(terminal.screen.contains("Interrupted: 0 answers are saved."))
        let log = try LoggedRow.all(in: program.folder.path + "/l.db")
        #expect(log.isEmpty)
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func `a session that is told to end keeps its answers`(signal: Int32) throws {
        let (terminal, program) = try start()
        #expect(terminal.wait(for: "> "))
        terminal.type("Lima")
        #expect(terminal.wait(for: "Enter = 3"))
        terminal.signal(signal)
        #expect(terminal.finish() == 130)
        #expect(terminal.screen.contains("Interrupted: 1 answer is saved."))
        let log = try LoggedRow.all(in: program.folder.path + "/l.db").standing
        #expect(log.map(\.typed) == ["Lima"])
    }
}
