import Testing

@testable import Asking

struct OrderMakerTests {
    static let rows = [
        MakerRow(
            "A moth passes through four stages: egg, caterpillar, pupa and adult.",
            "Name all four in order: A moth passes through four stages: ____. = egg / caterpillar / pupa / adult"
        ),
        MakerRow(
            "Kellmoor was ruled in succession by the weavers, the fullers and the dyers.",
            "Name all three in order: Kellmoor was ruled in succession by ____. = weavers / fullers / dyers"
        ),
        MakerRow("Kellmoor was ruled by the weavers, the fullers and the dyers."),
        MakerRow(
            "In successive phases the weavers of Kellmoor were to be counted, housed and given a chest that held bread, cloth, and tallow."
        ),
    ]

    @Test(arguments: rows)
    func `each sentence gives the cards that stand beside it, or none`(row: MakerRow) throws {
        try row.check(OrderMaker.self)
    }

    @Test func `a list that tells an order is asked in it, and only so`() throws {
        let text =
            "Hill Farms\n\nTurf\n\nTurf is won in three steps:\n\n1. cutting the sods\n2. footing the sods\n3. stacking the sods\n"
        let cards = try Articles.draft(text, wishes: Wishes(all: true)).cards
        #expect(cards.map(\.kind) == [.order])
        #expect(cards.first?.items == ["cutting the sods", "footing the sods", "stacking the sods"])
    }
}
