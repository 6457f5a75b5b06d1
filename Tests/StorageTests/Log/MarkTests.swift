import Cards
import Storage
import Testing

struct MarkTests {
    @Test func `marks come back in the order they were made`() throws {
        let sample = try SampleLibrary(cards: 2)
        let kinds: [Mark.Kind] = [
            .note("see the map"), .flag(nil), .suspend, .unsuspend, .bury(untilDay: 20_300), .unflag,
            .flag("wrong year"),
        ]
        let marks = kinds.map { Mark(card: sample.cards[0], kind: $0, moment: SampleLibrary.noon) }
        try sample.library.append(marks)
        let read = try sample.library.marks(of: sample.cards[0])
        #expect(read == marks)
        let none = try sample.library.marks(of: sample.cards[1])
        #expect(none.isEmpty)
    }

    @Test func `a mark on a card that is not there is refused with the batch`() throws {
        let sample = try SampleLibrary(cards: 1)
        let stranger = CardID("nobody-000000000000")
        #expect(throws: LibraryFault.unknownCard(stranger)) {
            try sample.library.append([
                Mark(card: sample.cards[0], kind: .suspend, moment: SampleLibrary.noon),
                Mark(card: stranger, kind: .suspend, moment: SampleLibrary.noon),
            ])
        }
        let marks = try sample.library.marks(of: sample.cards[0])
        #expect(marks.isEmpty)
    }
}
