import Support
import Testing

@testable import Cards

@Test(arguments: 0..<40)
func `a deck that is written reads as the same deck`(seed: Int) {
    var generator = DeckGenerator(seed: UInt64(seed))
    for _ in 0..<50 {
        let deck = generator.deck()
        guard readBack(deck) != deck else { continue }
        Issue.record("\(smallest(deck))")
        return
    }
}

private func readBack(_ deck: Deck) -> Deck {
    DeckFile.read(Array(DeckWriter.write(deck).utf8), path: "deck.md").deck
}

/// What a reader of the failure wants: the text of the least deck that still fails, and what it was read as.
private func smallest(_ deck: Deck) -> String {
    var deck = deck
    for note in deck.notes {
        let single = Deck(header: DeckHeader(), notes: [note])
        if readBack(single) != single {
            deck = single
            break
        }
    }
    let text = DeckWriter.write(deck)
    let file = DeckFile.read(Array(text.utf8), path: "deck.md")
    let read = file.deck.notes.map { "\($0)" }.joined(separator: "\n")
    return "\(text)\nwritten: \(deck.notes)\nread: \(read)\n\(file.diagnostics)"
}
