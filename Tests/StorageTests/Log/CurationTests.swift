import Cards
import Storage
import Testing

struct CurationTests {
    private func row(_ note: String, _ outcome: Curation.Outcome, maker: String? = nil, reason: String? = nil)
        -> Curation
    {
        Curation(deck: "rivers", note: note, maker: maker, outcome: outcome, reason: reason)
    }

    @Test func `the last row about a note holds, with the maker that is known`() throws {
        let library = try Library.inMemory()
        try library.append(
            [row("n-1", .drafted, maker: "list"), row("n-2", .drafted, maker: "date")], at: SampleLibrary.noon
        )
        try library.append([row("n-1", .rejected, reason: "vague")], at: SampleLibrary.noon)
        try library.append([row("n-2", .accepted), row("n-2", .open)], at: SampleLibrary.noon)
        let rows = try library.curations(ofDeck: "rivers")
        #expect(
            rows == [row("n-1", .rejected, maker: "list", reason: "vague"), row("n-2", .open, maker: "date")])
    }

    @Test func `decks are told apart, and all can be asked for`() throws {
        let library = try Library.inMemory()
        try library.append([row("n-1", .accepted)], at: SampleLibrary.noon)
        var other = row("n-1", .rejected)
        other.deck = "seas"
        try library.append([other], at: SampleLibrary.noon)
        let rivers = try library.curations(ofDeck: "rivers")
        let all = try library.curations()
        let none = try library.curations(ofDeck: "lakes")
        #expect(rivers.map(\.outcome) == [.accepted])
        #expect(all.count == 2)
        #expect(none.isEmpty)
    }
}
