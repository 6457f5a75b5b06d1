import Cards
import Scheduling
import Storage
import Testing

struct CardRowTests {
    @Test func `cards are found by the beginning of their ids, literally`() throws {
        let sample = try TextLibrary(
            """
            \(front)Term :: definition {#river-aaaaaaaaaaaa}

            Q: One? {#river-aaabbbbbbbbb}

            A: 1st

            Q: Two?

            A: 2nd
            """)
        for (prefix, count) in [
            ("river-aaa", 2), ("river-aaaa", 1), ("~", 1), ("%", 0), ("", 3), ("river-b", 0),
        ] {
            let rows = try sample.library.cards(withPrefix: prefix)
            #expect(rows.count == count, "\(prefix)")
        }
        let first = try sample.library.cards(withPrefix: "river-aaaaaaaaaaaa").first
        #expect(first?.id == CardID(note: "river-aaaaaaaaaaaa", slot: "a"))
        #expect(first?.kind == "pair")
        let limited = try sample.library.cards(withPrefix: "", limit: 1)
        #expect(limited.count == 1)
    }

    @Test func `every card has a row, with what keeps it from being asked`() throws {
        let sample = try TextLibrary(
            "\(front)Q: One? {#river-aaaaaaaaaaaa .off}\n\nA: 1st\n\nQ: Two?\n\nA: 2nd\n")
        try sample.read("\(front)Q: One? {#river-aaaaaaaaaaaa .off}\n\nA: 1st\n")
        let rows = try sample.library.cardRows()
        #expect(rows.map(\.isOff) == [true, false])
        #expect(rows.map(\.isRetired) == [false, true])
        #expect(rows.map(\.isAsked) == [false, false])
        #expect(rows.map(\.state) == [.new, .new])
        let decks = try sample.library.decks()
        #expect(decks.map(\.header.title) == ["Rivers"])
    }
}
