import Foundation
import Testing

/// Two sessions at once on one library.
struct SharedQueueTests {
    @Test func `two sessions share the queue and ask no card twice`() throws {
        let program = try Program()
        try program.folder.write(KillTests.deck, to: "kill.md")
        let arguments = [
            "--decks", "kill.md", "--library", "l.db", "--now", "2026-11-23T10:00:00Z", "--new", "30",
        ]
        let sessions = [try Terminal(program, arguments), try Terminal(program, arguments)]
        for session in sessions { #expect(session.wait(for: "?\r\n> ")) }
        // Turn by turn, each answer rated easy so that its card does not come back.
        for _ in 0..<15 {
            for session in sessions {
                session.type("7")
                #expect(session.wait(for: "Enter = "))
                #expect(session.wait(for: "> "))
                session.type("4")
                #expect(session.wait(for: "due in"))
                _ = session.wait(for: "> ")
            }
        }
        for session in sessions { #expect(session.finish() == 0) }
        let rows = try LoggedRow.all(in: program.folder.path + "/l.db")
        #expect(rows.standing.count == KillTests.cards)
        #expect(Set(rows.map(\.card)).count == KillTests.cards)
    }
}
