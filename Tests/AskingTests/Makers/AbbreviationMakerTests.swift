import Testing

@testable import Asking

struct AbbreviationMakerTests {
    static let rows = [
        MakerRow(
            "The Moorland Fire Service (MFS) keeps watch from four towers. MFS was founded in 1950. The MFS owns two engines.",
            "What does MFS stand for? = Moorland Fire Service"),
        MakerRow("The Moorland Fire Service (MFS) keeps watch from four towers."),
        MakerRow(
            "The Moorland Fire Service (see below) keeps watch from four towers. See was founded in 1950."),
    ]

    @Test(arguments: rows)
    func `each sentence gives the cards that stand beside it, or none`(row: MakerRow) throws {
        try row.check(AbbreviationMaker.self)
    }

    @Test func `a heading that gives the long form away is no place to ask for it`() throws {
        let text = """
            Hill Farms

            Moorland fire

            The Moorland Fire Service (MFS) keeps watch from four towers. MFS was founded in 1950. The MFS owns two \
            engines.

            """
        let draft = try Articles.draft(text, wishes: Wishes(all: true))
        #expect(draft.cards.filter { $0.maker == "abbreviation" }.map(\.prompt) == [])
    }
}
