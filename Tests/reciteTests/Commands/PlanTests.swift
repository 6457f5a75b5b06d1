import Foundation
import Testing

/// Plans by the real binary.
struct PlanTests {
    /// A deck of some cards, all answered Easy on the first day.
    private func learned(_ count: Int, exam: String? = nil) throws -> Program {
        let program = try Program()
        var deck =
            "---\ntitle: Sums\nid: sums\nnew-per-day: 999\n" + (exam.map { "exam: \($0)\n" } ?? "")
            + "---\n\n"
        for number in 1...count {
            let id = String(1_000_000_000_000 + number).dropFirst()
            deck += "Q: What comes after \(number)? {#sums-\(id)}\n\nA: \(number + 1)\n\n"
        }
        try Data(deck.utf8).write(to: URL(filePath: program.folder.path + "/sums.md"))
        let answers = (1...count).map { "\($0 + 1)\n4\n" }.joined()
        _ = try program.run(arguments("review", at: "2026-11-26"), input: answers)
        return program
    }

    private func arguments(_ words: String..., at day: String) -> [String] {
        words + ["--decks", "sums.md", "--library", "me.db", "--now", "\(day)T12:00Z"]
    }

    @Test func `a backlog is shown, spread and put back`() throws {
        let program = try learned(30)
        let late = "2027-01-20"
        let check = { try program.run(arguments("review", "--check", at: late)).output }
        let before = try check()
        #expect(before.contains("30 due"))
        let shown = try program.run(arguments("plan", "backlog", "--days", "5", at: late))
        #expect(
            shown.status == 0 && shown.output.contains("30 reviews wait: 6 stay today, 24 are spread"),
            "\(shown)")
        #expect(shown.output.contains("Nothing is changed yet"))
        #expect(try check() == before)
        let applied = try program.run(arguments("plan", "backlog", "--days", "5", "--apply", at: late))
        #expect(applied.output.contains("Done."), "\(applied)")
        #expect(try check().contains("6 due"))
        let listed = try program.run(arguments("plan", at: late))
        #expect(listed.output.contains("2027-01-20 backlog: 30 reviews wait"), "\(listed)")
        let undone = try program.run(arguments("plan", "undo", at: late))
        #expect(undone.output == "Undone: backlog of 2027-01-20, 24 cards.\n", "\(undone)")
        #expect(try check() == before)
        let again = try program.run(arguments("plan", "undo", at: late))
        #expect(again.status == 1 && again.messages.contains("no plan is in force"))
    }

    @Test func `a holiday is free, and JSON says the same`() throws {
        let program = try learned(20)
        let command = ["plan", "holiday", "2026-11-27", "2026-12-31", "--apply", "--json"]
        let options = ["--decks", "sums.md", "--library", "me.db", "--now", "2026-11-26T12:00Z"]
        let applied = try program.run(command + options)
        let object = try JSONSerialization.jsonObject(with: Data(applied.output.utf8)) as? [String: Any]
        #expect(
            object?["isApplied"] as? Bool == true && (object?["moves"] as? [Any])?.count == 20, "\(applied)")
        #expect(try program.run(arguments("review", "--check", at: "2026-12-31")).status == 3)
        let wrong = try program.run(["plan", "holiday", "2026-12-31", "2026-11-27"] + options)
        #expect(wrong.status == 64)
        let never = try program.run(["plan", "holiday", "2026-02-30", "2026-11-27"] + options)
        #expect(never.status == 64)
    }

    @Test func `an exam's plan tells what it gains`() throws {
        let program = try learned(12, exam: "2026-12-10")
        let shown = try program.run(arguments("plan", "exam", "--minutes", "2", at: "2026-11-27"))
        #expect(shown.status == 0, "\(shown)")
        #expect(
            shown.output.contains("sums: exam on Thu 2026-12-10, in 13 days; 12 cards, 0 new."), "\(shown)")
        let over = try program.run(arguments("plan", "exam", at: "2026-12-10"))
        #expect(over.status == 1 && over.messages.contains("no deck has an exam ahead"), "\(over)")
    }

    @Test func `a balance keeps every card, and easy days come from the configuration`() throws {
        var program = try learned(40)
        program.environment["XDG_CONFIG_HOME"] = program.folder.path
        try FileManager.default.createDirectory(
            atPath: program.folder.path + "/recite", withIntermediateDirectories: true)
        let configuration = URL(filePath: program.folder.path + "/recite/config.yaml")
        try Data("easy-days: sat minimum, sun minimum\nminutes-per-day: 5\n".utf8).write(to: configuration)
        let applied = try program.run(arguments("plan", "balance", "--apply", at: "2026-11-26"))
        #expect(applied.status == 0 && applied.messages.isEmpty, "\(applied)")
        try Data("decks: sums.md\neasy-days: someday\n".utf8).write(to: configuration)
        let refused = try program.run(arguments("plan", "balance", at: "2026-11-26"))
        #expect(
            refused.status == 1 && refused.messages.contains("config.yaml:2:1: error: easy-days: someday"),
            "\(refused)")
    }

    @Test func `leeches are found, suspended and brought back`() throws {
        let program = try learned(2)
        let none = try program.run(arguments("leeches", at: "2026-12-10"))
        #expect(none.output == "No leeches: no card was forgotten 8 times.\n", "\(none)")
        _ = try program.run(arguments("review", at: "2027-01-20"), input: "\n1\n\n1\n")
        let found = try program.run(arguments("leeches", "--lapses", "1", at: "2027-01-20"))
        #expect(
            found.output.contains("1 lapse in 2 answers (sums.md)\n      Q: What comes after"), "\(found)")
        _ = try program.run(arguments("leeches", "--lapses", "1", "--suspend", at: "2027-01-20"))
        #expect(try program.run(arguments("review", "--check", at: "2027-01-25")).status == 3)
        _ = try program.run(arguments("leeches", "--lapses", "1", "--unsuspend", at: "2027-01-20"))
        #expect(try program.run(arguments("review", "--check", at: "2027-01-25")).status == 0)
    }
}
