import Foundation
import Testing

/// Sessions with the program on a pseudo-terminal: what is typed, and what comes on the screen for it.
struct TerminalTranscriptTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var name: String
        var cards: String
        var options: [String] = []
        var turns: [(typed: String, shown: String)]
        var ratings: [Int?] = []
        var testDescription: String { name }
    }

    static let lima =
        "Q: What is the capital of Peru? {#peru-000000000001}\n\nA: Lima\n\nHint: It lies on the coast."
    static let both = lima + "\n\nQ: Which river crosses Iquitos? {#peru-000000000002}\n\nA: the Amazon"

    static let rows = [
        Row(name: "right", cards: lima, turns: [("lima", "RIGHT"), ("4", "easy")], ratings: [4]),
        Row(
            name: "a slip", cards: both, turns: [("Lima", "RIGHT"), ("", "Iquitos"), ("Amazzon", "CLOSE")],
            ratings: [3, 3]),
        Row(name: "wrong, then I was right", cards: lima, turns: [("Ciudad", "WRONG"), ("!", "1 again")]),
        Row(name: "blank", cards: lima, turns: [("", "Lima"), ("", "again")], ratings: [1]),
        Row(
            name: "hints", cards: lima,
            turns: [(":h", "It lies on the coast."), (":h", "____"), ("lima", "RIGHT")]),
        Row(
            name: "undo", cards: both,
            turns: [("lima", "RIGHT"), ("4", "Iquitos"), (":u", "capital of Peru"), ("x", "WRONG")]),
        Row(
            name: "skip", cards: both,
            turns: [(":k", "Iquitos"), ("amazon", "RIGHT"), ("3", "capital of Peru")]),
        Row(name: "bury", cards: both, turns: [(":b", "Iquitos")]),
        Row(name: "suspend", cards: both, turns: [(":z", "Iquitos")]),
        Row(
            name: "flag and note", cards: lima,
            turns: [(":f", "lag"), (":n look again", "ote"), (":r", "1 card left")]),
        Row(
            name: "pause", cards: lima, turns: [(":p", "Enter"), ("", "capital of Peru"), ("lima", "RIGHT")]),
        Row(name: "help", cards: lima, turns: [(":?", "Enter"), ("lima", "RIGHT"), ("?", "again")]),
        Row(name: "no such command", cards: lima, turns: [(":zz", "no command"), ("::Cusco", "WRONG")]),
        Row(
            name: "confidence", cards: lima, options: ["--confidence"],
            turns: [("lima", "sure"), ("x", "sure"), ("s", "RIGHT"), ("3", "good")], ratings: [3]),
        Row(
            name: "list, line by line",
            cards: "Q: Name the zones. {#peru-000000000003}\n\nA:\n- coast\n- highlands\n- jungle",
            turns: [("jungle", "1 of 3"), ("coast", "2 of 3"), ("highlands", "RIGHT"), ("", "good")],
            ratings: [3]),
        Row(
            name: "order",
            cards:
                "Q: Order them from west to east. {#peru-000000000004}\n\nA:\n1. coast\n2. highlands\n3. jungle",
            turns: [("coast; jungle; highlands", "WRONG")]),
        Row(
            name: "choice",
            cards: "Q: Which borders Peru? {#peru-000000000005}\n\n- [x] Chile\n- [ ] Cuba\n- [ ] Spain",
            options: ["--seed", "1"], turns: [("Peru", "letter"), ("chile", "RIGHT")]),
        Row(
            name: "judge", cards: "True: Peru lies in South America. {#peru-000000000006}",
            turns: [("t", "RIGHT")]),
        Row(
            name: "number", cards: "Q: How high is Cusco? {#peru-000000000007}\n\nA: 3400 ± 50 m",
            turns: [("3,399", "CLOSE"), ("3", "good")]),
        Row(
            name: "cloze", cards: "C: The [Amazon] passes [Iquitos]. {#peru-000000000008}",
            turns: [("amazon", "RIGHT"), ("", "passes ____")]),
        Row(
            name: "wide text", cards: "Q: Wie heißt 日本 auf Deutsch? {#peru-000000000009}\n\nA: Japan",
            turns: [("日本", "another form"), ("Japan", "RIGHT"), ("", "good")], ratings: [3]),
        Row(name: "an arrow key in the answer", cards: lima, turns: [("li\u{1B}[Cma", "RIGHT")]),
    ]

    @Test(arguments: rows)
    func `a session on a terminal shows what each line leads to`(row: Row) throws {
        let program = try Program()
        try program.folder.write("---\nid: peru\n---\n\n\(row.cards)\n", to: "peru.md")
        let terminal = try Terminal(
            program,
            ["--decks", "peru.md", "--library", "l.db", "--now", "2026-11-23T10:00:00Z"] + row.options)
        #expect(terminal.wait(for: "> "))
        for (typed, shown) in row.turns {
            terminal.type(typed)
            #expect(terminal.wait(for: shown), "\(typed): \(shown) in\n\(terminal.screen)")
        }
        terminal.typeEnd()
        terminal.typeEnd()
        #expect(terminal.finish() == 0)
        #expect(!terminal.screen.contains("error"))
        guard !row.ratings.isEmpty else { return }
        let log = try LoggedRow.all(in: program.folder.path + "/l.db").standing
        #expect(log.map(\.rating) == row.ratings)
    }
}
