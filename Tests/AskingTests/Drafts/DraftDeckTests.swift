import Cards
import Foundation
import Testing

@testable import Asking

private let text = """
    The Hill Farms of Aldmoor

    Work and tools

    Every fair sells local goods such as rope, tallow, and soap. A hafod is a summer dwelling that shepherds use near \
    high pastures. Every mill was driven by stored rainwater rather than river water. The Moorland Fire Service (MFS) \
    keeps watch from four towers. MFS was founded in 1950. The MFS owns two engines. The Treaty of Kellmoor was \
    signed at Bergen on 4 May 1840 by Norway and Denmark.
    """

@Test func `the deck of a draft reads back as it was written`() throws {
    let draft = try Articles.draft(text, wishes: Wishes(all: true))
    let deck = draft.deck
    let file = DeckFile.read(Array(DeckWriter.write(deck).utf8), path: "hill-farms.md")
    #expect(file.diagnostics.map(\.description) == [])
    #expect(file.deck == deck)
    #expect(!deck.notes.isEmpty && deck.notes.count == draft.cards.count)
}

@Test func `each note cites its sentence word for word and names its paragraph`() throws {
    for note in try Articles.draft(text, wishes: Wishes(all: true)).deck.notes {
        let citation = try #require(note.citation)
        #expect(citation.hasPrefix("\"") && citation.hasSuffix("\" (¶3)"))
        #expect(note.id.map(NoteID.isValid) == true)
    }
}

@Test func `a card bears the name that its note gives it`() throws {
    let draft = try Articles.draft(text)
    let named = draft.deck.notes.flatMap(\.cards).map(\.id.description)
    #expect(draft.cards.map(\.id) == named)
}

@Test(arguments: [
    ("texts/Bee Keeping.txt", "bee-keeping"), ("-", "hill-farms"), ("a/9.md", "hill-farms"),
    ("x.tar.gz", "x-tar"),
])
func `a deck is named after its file, else after its title`(path: String, id: String) {
    let expected = path == "x.tar.gz" ? "hill-farms" : id
    #expect(DraftNaming.deckID(path: path, title: "Hill Farms") == expected)
}

@Test func `the json has the keys that scripts depend on`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(try Articles.draft(text))
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(Set(json.keys) == ["article", "claims", "cards", "refused"])
    let card = try #require((json["cards"] as? [[String: Any]])?.first)
    let keys: Set<String> = [
        "id", "claim", "kind", "maker", "context", "prompt", "answer", "accept", "items", "options", "quote",
        "start",
        "end", "line", "score", "gates",
    ]
    #expect(Set(card.keys) == keys)
    #expect((card["gates"] as? [String: Bool])?.values.allSatisfy { $0 } == true)
}
