import Foundation
import Reading
import Support
import Testing

@testable import Asking

/// An article of our own with lists, contrasts, definitions, an abbreviation and as many traps.
private let hillFarms = """
    The Hill Farms of Aldmoor

    This article looks at how people farm the high ground of Aldmoor. The farms play a vital role in the region.

    The land

    The moor lies between two rivers, and its soils are thin, sour and wet. A leat is a channel that carries water \
    along a slope to a mill or a field. Farmers cut leats for three purposes: irrigation, milling, and drainage. \
    They may soon cut more of them.

    The Upland Grazing Council (UGC) keeps the register of the commons. It was founded in 1931, after years of \
    quarrels, by Edith Marsh, the schoolteacher, and Thomas Pike.

    Flocks and herds

    Farmers keep hardy breeds such as Herdwick, Swaledale, and Cheviot. Some farms sell their wool at the autumn \
    fair, while others rely on direct contracts. Lambing is timed by the grass rather than by the calendar.

    The shepherd's year has four tasks:

    - lambing in late April
    - shearing in July
    - weaning in September
    - mating in November

    These tasks need many hands. The council supports its members by providing legal, veterinary, and financial \
    advice to young families. Ponies, cattle, and goats roam the moor as well. Grazing improves the sward, feeds \
    the birds, and keeps paths open.

    Trade

    Wool went to the mills of Leeds, Yorkshire, and Paisley. "We lost cloth, thread, and trade in one winter," \
    said a merchant. Merchants sold butter, cheese, and other goods.

    Key exports included:

    1. raw wool
    2. salted butter
    3. oak bark for tanners
    """

@Test func `an article becomes the cards that stand in the snapshot`() throws {
    let draft = try Articles.draft(hillFarms)
    let cards = draft.cards.map { card in
        """
        \(card.id) \(card.maker) \(card.score)
          \(card.context)
          \(card.prompt)
          = \(card.items.isEmpty ? card.answer : card.items.joined(separator: " / "))
          "\(card.quote)" \(card.start)..<\(card.end) line \(card.line)
        """
    }
    let refused = draft.refused.map { "- \($0.code): \($0.sentence)" }
    try expectSnapshot(
        (cards + ["", draft.summary] + refused).joined(separator: "\n") + "\n", named: "hill-farms")
}

@Test func `the same article gives the same bytes`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let first = try encoder.encode(try Articles.draft(hillFarms))
    let second = try encoder.encode(try Articles.draft(hillFarms))
    #expect(first == second)
}

@Test func `every card passes every gate and cites bytes that hold its answer`() throws {
    let bytes = Array(hillFarms.utf8)
    for card in try Articles.draft(hillFarms).cards {
        #expect(card.gates.count == Gates.all.count)
        #expect(card.gates.values.allSatisfy { $0 == .passed })
        #expect((0...1).contains(card.score))
        let cited = String(decoding: bytes[card.start..<card.end], as: UTF8.self)
        #expect(cited.split(whereSeparator: \.isWhitespace).joined(separator: " ") == card.quote)
    }
}

@Test func `no sentence gives more than two cards`() throws {
    let counts = Dictionary(grouping: try Articles.draft(hillFarms).cards, by: \.claim).mapValues(\.count)
    #expect(counts.values.allSatisfy { $0 <= 2 })
}

@Test func `a text in another language is refused as a whole`() throws {
    let german = Array(
        repeating:
            "Die Bauern halten auf der Hochebene vor allem Schafe, Ziegen und Rinder und verkaufen die Wolle.",
        count: 6
    ).joined(separator: " ")
    let draft = try Articles.draft("Die Hochebene\n\n\(german)\n")
    #expect(draft.cards.isEmpty)
    #expect(Set(draft.refused.map(\.code)) == ["not-english"])
}

@Test(arguments: [
    "a long sentence", "many items", "many headings", "right to left", "commas only", "deep brackets",
])
func `hostile texts are read in bounded time and give no card`(kind: String) throws {
    let text =
        switch kind {
        case "a long sentence":
            "They carried " + Array(repeating: "rope, tar and oil", count: 3_000).joined(separator: ", ")
                + "."
        case "many items":
            "The stores are:\n\n"
                + Array(repeating: "- a coil of rope", count: 50_000).joined(separator: "\n")
        case "many headings": Array(repeating: "# Stores", count: 10_000).joined(separator: "\n\n")
        case "right to left":
            Array(repeating: "שלום עולם, ארץ, ים ושמים.", count: 2_000).joined(separator: " ")
        case "commas only": Array(repeating: ",", count: 20_000).joined(separator: " ") + " and."
        default: String(repeating: "(", count: 20_000) + " and " + String(repeating: ")", count: 20_000)
        }
    let article = try Articles.article("Stores\n\n\(text)\n")
    let start = ContinuousClock.now
    let draft = Asker.draft(article: article, path: "stores.txt", text: Articles.saved)
    #expect(draft.cards.map(\.prompt) == [])
    #expect(ContinuousClock.now - start < .seconds(20))
}

@Test func `a repeated sentence is asked about once`() throws {
    let sentence = "Farmers keep hardy breeds such as Herdwick, Swaledale, and Cheviot."
    let draft = try Articles.draft(
        "Hill Farms\n\nFlocks\n\n\(sentence)\n\nTrade\n\nWool is sold at the autumn fair. \(sentence)\n")
    #expect(draft.cards.filter { $0.kind == .list }.count == 1)
    #expect(draft.refused.contains { $0.code == "duplicate" })
    #expect(Set(draft.claims.map(\.id)).count == draft.claims.count)
}
