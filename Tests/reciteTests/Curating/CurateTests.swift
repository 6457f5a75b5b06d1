import Foundation
import Testing

@testable import recite

/// `recite curate` and drafting again, the binary through a pipe.
struct CurateTests {
    private static let article = """
        The Hill Farms of Aldmoor

        The land

        A leat is a channel that carries water along a slope to a mill or a field. Farmers cut leats for three purposes: \
        irrigation, milling, and drainage.

        Flocks

        Farmers keep hardy breeds such as Herdwick, Swaledale, and Cheviot. Every mill was driven by stored rainwater \
        rather than river water.

        Trade

        Every fair sells local goods such as rope, tallow, and soap.

        """

    /// A deck of every candidate, so that the tests do not hang on how cards are ranked.
    private static func drafted() throws -> Program {
        var program = try Program()
        program.environment["RECITE_LIBRARY"] = program.folder.path + "/l.db"
        try program.folder.write(article, to: "a.txt")
        let outcome = try program.run("draft", "a.txt", "--all", "-o", "deck.md")
        guard outcome.status == 0 else { throw CocoaError(.fileReadUnknown) }
        return program
    }

    private static func text(_ program: Program, _ name: String = "deck.md") throws -> String {
        try String(contentsOf: program.folder.url.appending(path: name), encoding: .utf8)
    }

    /// An editor that runs a sed command on the file that it is given.
    private static func setEditor(_ program: inout Program, _ sed: String) throws {
        let script = "#!/bin/sh\nfor last; do :; done\nsed -i \"\(sed)\" \"$last\"\n"
        let path = try program.folder.write(script, to: "editor.sh")
        program.environment["EDITOR"] = "sh '\(path)'"
    }

    @Test func `drafting twice changes no byte, and a rejected card stays away`() throws {
        let program = try CurateTests.drafted()
        let before = try CurateTests.text(program)
        let again = try program.run("draft", "a.txt", "--all", "-o", "deck.md")
        #expect(again.status == 0, "\(again)")
        let same = try CurateTests.text(program)
        #expect(same == before)
        let curated = try program.run("curate", "deck.md", input: "a\nx too vague\nq\n")
        #expect(curated.status == 0, "\(curated)")
        #expect(curated.output.contains("Accepted.") && curated.output.contains("Rejected;"))
        let rejected = try CurateTests.text(program)
        #expect(rejected.contains("too vague\n-->"))
        let third = try program.run("draft", "a.txt", "--all", "-o", "deck.md")
        #expect(third.messages.contains("1 rejected before"), "\(third)")
        let after = try CurateTests.text(program)
        #expect(after == rejected)
        let check = try program.run("check", "deck.md")
        #expect(check.status == 0, "\(check)")
    }

    @Test func `it goes on where it stopped, and tells each maker's acceptance`() throws {
        let program = try CurateTests.drafted()
        _ = try program.run("curate", "deck.md", input: "a\na\n")
        let second = try program.run("curate", "deck.md", input: "q\n")
        #expect(second.output.contains("\n3/"), "\(second)")
        let stats = try program.run("curate", "--stats")
        #expect(stats.output.contains("kept 100 % of 2"), "\(stats)")
        let json = try program.run("curate", "--stats", "--json", "deck.md")
        #expect(json.output.contains("\"acceptance\" : 1"), "\(json)")
        let again = try program.run("curate", "--again", "deck.md", input: "q\n")
        #expect(again.output.contains("\n1/"), "\(again)")
    }

    @Test func `a card taken out by hand does not come back`() throws {
        let program = try CurateTests.drafted()
        let text = try CurateTests.text(program)
        let lines = text.split(separator: "\n\n", omittingEmptySubsequences: false)
        let place = try #require(lines.lastIndex { $0.hasPrefix("Q: ") })
        var rest = lines
        rest.removeSubrange(place...min(place + 1, lines.count - 1))
        let edited = rest.joined(separator: "\n\n") + "\n"
        try program.folder.write(edited, to: "deck.md")
        let again = try program.run("draft", "a.txt", "--all", "-o", "deck.md")
        #expect(again.messages.contains("1 taken out by hand"), "\(again)")
        let after = try CurateTests.text(program)
        #expect(after == edited)
    }

    @Test func `an edit in the editor is taken, a broken one is told with its place and kept`() throws {
        var program = try CurateTests.drafted()
        program.environment["TMPDIR"] = program.folder.path
        let before = try CurateTests.text(program)
        try CurateTests.setEditor(&program, "s/^# .*/# Locks/")
        let good = try program.run("curate", "deck.md", input: "e\nu\nq\n")
        #expect(good.output.contains("Saved: "), "\(good)")
        let undone = try CurateTests.text(program)
        #expect(undone == before)
        try CurateTests.setEditor(&program, "s/^Q: .*/C: [/; s/^C: .*/C: [/")
        let bad = try program.run("curate", "deck.md", input: "e\nq\n")
        #expect(bad.output.contains("deck.md:") && bad.output.contains("error:"), "\(bad)")
        #expect(bad.messages.contains("is kept in "), "\(bad)")
        let untouched = try CurateTests.text(program)
        #expect(untouched == before)
        let dropped = try program.run("curate", "deck.md", input: "e\nd\nq\n")
        #expect(dropped.output.contains("Dropped"), "\(dropped)")
        program.environment["EDITOR"] = "false"
        let failed = try program.run("curate", "deck.md", input: "e\nq\n")
        #expect(failed.output.contains("status 1"), "\(failed)")
    }

    @Test func `a newer edition under another name is merged, and the deck names it`() throws {
        let program = try CurateTests.drafted()
        try program.folder.write(
            CurateTests.article.replacing("rope, tallow, and soap", with: "rope, tallow, and candles"),
            to: "b.txt")
        let merged = try program.run("draft", "b.txt", "--all", "-o", "deck.md")
        #expect(merged.status == 0, "\(merged)")
        let text = try CurateTests.text(program)
        #expect(text.contains("article: b.txt"))
        if text.contains("tallow, and soap") {
            #expect(
                merged.messages.contains("warning: the sentence of")
                    && merged.messages.contains("tallow, and candles"), "\(merged)")
        }
    }

    @Test func `an article of another deck is not merged`() throws {
        let program = try CurateTests.drafted()
        try program.folder.write(
            "Bees\n\nA queen is a bee that lays the eggs of a whole colony.\n", to: "bees.txt")
        let before = try CurateTests.text(program)
        let outcome = try program.run("draft", "bees.txt", "-o", "deck.md")
        #expect(outcome.status == 1, "\(outcome)")
        let after = try CurateTests.text(program)
        #expect(after == before)
    }

    @Test func `what cannot be curated is told`() throws {
        let program = try CurateTests.drafted()
        let none = try program.run("curate", "none.md")
        #expect(none.status == 1 && none.messages.contains("no such file"), "\(none)")
        let bare = try program.run("curate")
        #expect(bare.status == 64, "\(bare)")
        try program.folder.write("No card.\n", to: "prose.md")
        let prose = try program.run("curate", "prose.md")
        #expect(prose.status == 1 && prose.messages.contains("no card is there"), "\(prose)")
    }

    @Test func `on a terminal a person curates with a prompt`() throws {
        let program = try CurateTests.drafted()
        let terminal = try Terminal(program, ["curate", "deck.md"])
        #expect(terminal.wait(for: "> "))
        terminal.type("a")
        #expect(terminal.wait(for: "Accepted."))
        terminal.type("u")
        #expect(terminal.wait(for: "Undone."))
        terminal.typeEnd()
        #expect(terminal.wait(for: "Curated "))
        #expect(terminal.finish() == 0)
    }
}
