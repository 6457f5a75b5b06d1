import Testing

@testable import Cards

/// Texts that would cost a careless reader quadratic time, its stack or an index.
private let rows: [(name: String, text: String)] = {
    let many = 20_000
    func repeated(_ text: String) -> String { String(repeating: text, count: many) }
    return [
        ("opening brackets", "C: " + repeated("[")),
        ("closing brackets", "C: " + repeated("]")),
        ("brackets in pairs", "C: " + repeated("[a][")),
        (
            "backticks that rise",
            "Q: " + (1...300).map { String(repeating: "`", count: $0) }.joined(separator: " ")
        ),
        ("dollars", "Q: " + repeated("$a ") + "\nA: " + repeated("$$")),
        ("comments", repeated("<!-- ")),
        ("comments on lines", repeated("<!--\n")),
        ("fences", repeated("```\n~~~\n")),
        (
            "fences that fall",
            (3...300).reversed().map { String(repeating: "`", count: $0) }.joined(separator: "\n")
        ),
        ("blank lines in a field", "Q: q\nA: a" + repeated("\n") + "b" + repeated("\n")),
        ("lines in a field", "Q: q\nA: a" + repeated("\nx")),
        ("headings", repeated("# a\n###### b\n")),
        ("quotes", repeated("> a\n\n")),
        ("hints", "Q: q\nA: a\n" + repeated("Hint: h\n")),
        ("wrong answers", "Q: q\nA: a\n" + repeated("Wrong: w\n")),
        ("bars", "Q: q\nA: " + repeated("a | ")),
        ("items", "Q: q\nA:\n" + repeated("- a\n")),
        ("indented items", "Q: q\nA:\n- a\n" + repeated("  - b\n")),
        ("options", "Q: q\n" + repeated("- [ ] a\n")),
        ("braces", "Q: " + repeated("{#") + repeated("}")),
        ("backslashes", "Q: " + repeated("\\") + "\nA: " + repeated("\\|")),
        ("colons", repeated(":: ") + "\n\n" + repeated("a :: b\n\n")),
        ("orphans", repeated("A: a\n")),
        ("carriage returns", repeated("Q: q\rA: a\r")),
        ("one long word", repeated("word")),
        ("controls", "Q: " + repeated("\u{1}\u{0}")),
        ("digits", "Q: q\nA: " + repeated("1,")),
    ]
}()

@Test(arguments: rows.indices, ["", "---\nid: nato\n---\n"])
func `a hostile text is read in linear time and without a trap`(index: Int, head: String) {
    let bytes = Array((head + rows[index].text).utf8)
    let clock = ContinuousClock()
    let start = clock.now
    let file = DeckFile.read(bytes, path: "d.md")
    #expect(file.bytes == bytes)
    #expect(file.deck.notes.count == file.places.count)
    _ = DeckWriter.write(file.deck)
    #expect(clock.now - start < .seconds(20), "\(rows[index].name)")
}

@Test func `every prefix of a deck is read without a trap`() {
    let text = """
        ---
        id: nato
        steps: [1m]
        ---
        # T
        > c
        Q: `a` $b$ {#nato-7k2m9q4w1x8z .t}
        A:
        - x
        - y
        C: [a | b :: c] \\[ é
        Q: q
        - [x] r
        - [ ] s
        a :: b
        """
    let bytes = Array(text.utf8)
    for count in bytes.indices {
        #expect(DeckFile.read(Array(bytes[..<count]), path: "d.md").bytes.count == count)
        #expect(DeckFile.read(Array(bytes[count...]), path: "d.md").bytes.count == bytes.count - count)
    }
}
