import Testing

@testable import Reporting

struct LayoutTests {
    @Test func `a paragraph breaks at blanks, and only a word too long is cut`() {
        let lines = Layout.wrapped("one two three " + String(repeating: "x", count: 20), to: 9)
        #expect(lines == ["one two", "three", "xxxxxxxx…"])
    }

    @Test func `wide characters count two columns, accents none`() {
        #expect("漢字".columns == 4)
        #expect("e\u{301}".columns == 1)
        #expect("漢字漢字".fitted(to: 5) == "漢字…")
    }

    @Test func `numbers stand to the right and the last column is cut to 80`() {
        let long = String(repeating: "word ", count: 30)
        let table = TextTable(head: ["n", "name"], rows: [["1", "a"], ["100", long]])
        #expect(table.lines[0...1] == ["    n  name", "    1  a"])
        #expect(table.lines.allSatisfy { $0.columns <= 80 })
    }

    @Test func `long times are hours`() {
        let texts = [1, 89, 90, 149, 150].map { Layout.time(minutes: $0) }
        #expect(texts == ["1 minute", "89 minutes", "2 hours", "2 hours", "3 hours"])
    }

    @Test func `one card is no cards`() {
        #expect([0, 1, 2].map { Layout.count($0, "card") } == ["0 cards", "1 card", "2 cards"])
    }
}
