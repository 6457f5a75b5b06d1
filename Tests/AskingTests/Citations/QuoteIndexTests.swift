import Testing

@testable import Asking

struct QuoteIndexTests {
    static let article = """
        Locks lift boats.

        A lock is a chamber with
        a gate at each end. Its keeper said: \u{201C}Mind the sill.\u{201D}

        The sill stands under the upper gate.
        """

    static let rows: [(name: String, citation: String, faults: [QuoteFault])] = [
        ("a paraphrase is not checked", "A lock has two gates. (¶2)", []),
        ("a quotation over a line break", "\"a chamber with a gate at each end\" (¶2)", []),
        ("curly marks", "\u{201C}Locks lift boats.\u{201D}", []),
        ("an omission", "\"A lock is ... each end.\" (¶2)", []),
        (
            "a changed word", "\"A lock is a room\" (¶2)", [.absent(quote: "A lock is a room")]
        ),
        (
            "the wrong paragraph", "\"The sill stands\" (¶2)",
            [.elsewhere(quote: "The sill stands", claimed: 2, found: 3)]
        ),
        ("parts out of order", "\"each end ... A lock\"", [.absent(quote: "each end ... A lock")]),
        ("a quotation across paragraphs", "\"boats. A lock\" (¶1)", []),
        ("two quotations, each with its paragraph", "\"Locks lift\" (¶1) \"The sill stands\" (¶3)", []),
        (
            "two quotations, one misplaced", "\"Locks lift\" (¶2) \"The sill stands\" (¶3)",
            [.elsewhere(quote: "Locks lift", claimed: 2, found: 1)]
        ),
        ("one place for two quotations", "\"A lock\" \"each end\" (¶2)", []),
        ("nothing quoted", "\"\" (¶1)", []),
    ]

    @Test(arguments: rows.indices)
    func `quotations are looked up word for word`(row: Int) {
        let row = QuoteIndexTests.rows[row]
        let index = QuoteIndex(text: Array(QuoteIndexTests.article.utf8))
        let faults = index.faults(in: row.citation)
        #expect(faults == row.faults, "\(row.name)")
    }

    @Test func `an empty article says nothing`() {
        let faults = QuoteIndex(text: []).faults(in: "\"anything\" (¶1)")
        #expect(faults == [.absent(quote: "anything")])
    }
}
