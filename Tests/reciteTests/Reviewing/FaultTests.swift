import Foundation
import Testing

/// Sessions on a disk that fails.
@Suite(.enabled(if: FaultInjector.path != nil, "no C compiler for the fault injector"))
struct FaultTests {
    private let program: Program
    private let arguments = [
        "--decks", "kill.md", "--library", "l.db", "--now", "2026-11-23T10:00:00Z", "--new", "30",
    ]

    init() throws {
        var program = try Program()
        program.environment["LD_PRELOAD"] = FaultInjector.path
        program.environment["RECITE_FAULT"] = program.folder.path + "/fault"
        try program.folder.write(KillTests.deck, to: "kill.md")
        self.program = program
    }

    private var log: [(typed: String?, rating: Int?)] {
        get throws { try LoggedRow.all(in: program.folder.path + "/l.db").standing }
    }

    @Test(arguments: [FaultInjector.Fault.full, .readOnly, .broken])
    func `the learner is told, and the session goes on when the fault clears`(fault: FaultInjector.Fault)
        throws
    {
        let terminal = try Terminal(program, arguments)
        #expect(terminal.wait(for: "What follows 1?\r\n> "))
        terminal.type("2")
        #expect(terminal.wait(for: "RIGHT"))
        #expect(terminal.wait(for: "> "))
        try program.folder.write(fault.rawValue, to: "fault")
        terminal.type("4")
        #expect(terminal.wait(for: "this answer is not saved: 4"))
        #expect(terminal.wait(for: "> "))
        unlink(program.folder.path + "/fault")
        terminal.type("4")
        #expect(terminal.wait(for: "4 easy, due in"))
        #expect(terminal.wait(for: "What follows 2?"))
        terminal.typeEnd()
        #expect(terminal.finish() == 0)
        let rows = try log
        #expect(rows.map(\.typed) == ["2"])
        #expect(rows.map(\.rating) == [4])
    }

    @Test func `a slow disk only takes its time`() throws {
        let terminal = try Terminal(program, arguments)
        #expect(terminal.wait(for: "What follows 1?\r\n> "))
        try program.folder.write(FaultInjector.Fault.slow.rawValue, to: "fault")
        terminal.type("2")
        #expect(terminal.wait(for: "RIGHT"))
        unlink(program.folder.path + "/fault")
        terminal.typeEnd()
        #expect(terminal.finish() == 0)
        let rows = try log
        #expect(rows.map(\.typed) == ["2"])
    }

    @Test func `a library that is removed is written anew with every answer`() throws {
        let terminal = try Terminal(program, arguments)
        #expect(terminal.wait(for: "What follows 1?\r\n> "))
        terminal.type("2")
        #expect(terminal.wait(for: "RIGHT"))
        #expect(terminal.wait(for: "> "))
        for ending in ["", "-wal", "-shm"] { unlink(program.folder.path + "/l.db" + ending) }
        terminal.type("4")
        #expect(terminal.wait(for: "this answer is not saved: 4"))
        #expect(terminal.wait(for: "> "))
        terminal.type("4")
        #expect(terminal.wait(for: "What follows 2?"))
        terminal.typeEnd()
        #expect(terminal.finish() == 0)
        let rows = try log
        #expect(rows.map(\.rating) == [4])
    }

    @Test(arguments: [FaultInjector.Fault.full, .broken])
    func `from a file, a session stops at the first answer that can't be saved`(fault: FaultInjector.Fault)
        throws
    {
        _ = try program.run(["review"] + arguments, input: "2\n4\n")
        try program.folder.write(fault.rawValue, to: "fault")
        let outcome = try program.run(["review"] + arguments, input: "3\n4\n")
        #expect(outcome.status == 1)
        #expect(outcome.messages.contains("recite: "))
        #expect(!outcome.output.contains("RIGHT"))
        unlink(program.folder.path + "/fault")
        let rows = try log
        #expect(rows.map(\.typed) == ["2"])
    }
}
