import Support
import Testing

@testable import Cards

@Test(arguments: 0..<40)
func `a deck that is written reads as the same deck`(seed: Int) {
    var generator = DeckGenerator(seed: UInt64(seed))
    for _ in 0..<100 {
        let deck = generator.deck()
        let text = DeckWriter.write(deck)
        let file = DeckFile.read(Array(text.utf8), path: "deck.md")
        guard file.deck != deck else { continue }
        Issue.record(
            "\(firstDifference(deck, file.deck))\n\(text)\n\(file.diagnostics.filter { $0.severity == .error })"
        )
        return
    }
}

/// The first part in which two decks differ.
private func firstDifference(_ left: Deck, _ right: Deck) -> String {
    if left.header != right.header { return "\(left.header)\n\(right.header)" }
    for (one, other) in zip(left.notes, right.notes) where one != other { return "\(one)\n\(other)" }
    return "\(left.notes.count) notes, \(right.notes.count) read"
}
