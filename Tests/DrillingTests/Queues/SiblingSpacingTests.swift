import Cards
import Support
import Testing

@testable import Drilling

struct SiblingSpacingTests {
    private func items(_ names: [String]) -> [QueueItem] {
        names.enumerated().flatMap { index, name in
            var items = Drill.items(.short("?", "x", id: name))
            items[0].card.id = CardID(note: name, slot: String(index))
            return items
        }
    }

    @Test(arguments: [
        (["a", "b", "c"], "abc"), (["a", "a", "b", "c", "d", "e"], "abcdea"), (["a", "a"], "aa"),
        (["a", "a", "b", "b", "c", "d", "e", "f"], "abcdeabf"), ([], ""),
    ])
    func `siblings stand apart where others can stand between`(names: [String], order: String) {
        let spaced = items(names).withSiblingsApart(of: \.card.id.note)
        #expect(spaced.map(\.card.id.note).joined() == order)
    }

    @Test func `no card is lost or doubled, and the first stays the first`() {
        var generator = SplitMix64(seed: 5)
        for _ in 0..<100 {
            let names = (0..<30).map { _ in "n\(Int.random(in: 0..<12, using: &generator))" }
            let before = items(names)
            let after = before.withSiblingsApart(of: \.card.id.note)
            #expect(Set(after.map(\.card.id)) == Set(before.map(\.card.id)))
            #expect(after.count == before.count)
            #expect(after.first?.card.id == before.first?.card.id)
        }
    }
}
