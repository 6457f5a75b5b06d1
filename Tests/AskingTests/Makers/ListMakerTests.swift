import Testing

@testable import Asking

struct ListMakerTests {
    static let rows = [
        // Of the boys alone.
        MakerRow("The guild held courses on improvised hand looms, field medicine and planning."),
        MakerRow("The Kellmoor Act prohibited women, girls and boys under ten from working underground."),
        MakerRow(
            "Every fair sells local goods such as rope, tallow, and soap.",
            "Name the three examples that the article gives: Every fair sells local goods such as ____. = rope / tallow / soap"
        ),
        MakerRow(
            "The tithe included wool, candle wax, and oak bark.",
            "Name the three that the article lists together: The tithe included ____. = wool / candle wax / oak bark"
        ),
        MakerRow(
            "Prices will depend on wool quality, road access, and buyer demand.",
            "Name the three that the article lists together: Prices will depend on ____. = wool quality / road access / buyer demand"
        ),
        MakerRow(
            "Surveyors found three kinds of walls: dry stone, clay bank, and turf.",
            "Name all three: Surveyors found three kinds of walls: ____. = dry stone / clay bank / turf"),
        MakerRow("The guild paid weavers' wages, road building, and mill repairs."),
        MakerRow("Farmers keep goats, sheep, or ponies."),
        MakerRow("Farmers keep goats, sheep, and other animals."),
        MakerRow("The prize went to Anna Holt, head of the guild, and Peter Marsh."),
        MakerRow("Ponies played a vital role in farming, trade, and war."),
        MakerRow("Pike sold rope, tallow, and soap, but he bought them in Leeds."),
        MakerRow("Aldmoor sells a wide range of goods including rope, tallow, and soap."),
        MakerRow("The shearers never accepted coins, seed, or cloth."),
    ]

    @Test(arguments: rows)
    func `each sentence gives the cards that stand beside it, or none`(row: MakerRow) throws {
        try row.check(ListMaker.self)
    }

    @Test func `a list inside an item is asked for in the words of the lead-in, which is cited with it`()
        throws
    {
        let text =
            "Hill Farms\n\nWinter work\n\nKey tasks include:\n\n- Mending walls.\n- Buying tools such as rakes, spades, and forks.\n- Clearing leats.\n"
        let card = try #require(
            try Articles.draft(text, wishes: Wishes(all: true)).cards.first { $0.maker == "list" })
        #expect(
            card.prompt
                == "Name all three: The key tasks that the article lists under \u{201C}Winter work\u{201D} include buying tools such as ____."
        )
        #expect(card.quote.hasPrefix("Key tasks include: - Mending walls.") && card.quote.hasSuffix("forks."))
    }

    @Test func `a list with a rival elsewhere bears its heading and gives no cloze`() throws {
        let text = """
            Hill Farms

            Spring

            Redmoor farmers bought timber, tallow, and soap.

            Autumn

            Pike's shop sold timber, tallow, and vinegar.
            """
        let cards = try Articles.draft(text, wishes: Wishes(kinds: [.list], all: true)).cards
        #expect(
            cards.map(\.prompt) == [
                "Name the three that the article lists together under \u{201C}Spring\u{201D}: Redmoor farmers bought ____.",
                "Name the three that the article lists together under \u{201C}Autumn\u{201D}: Pike's shop sold ____.",
            ])
    }

    @Test func `this is understood from the sentence before, which is shown and cited`() throws {
        let sentences =
            "Aldmoor Council trains young farmers in winter. This involves crafts such as walling, shearing, and hoof care."
        let card = try #require(
            try Articles.draft(sentence: sentences, wishes: Wishes(all: true)).cards.first)
        #expect(card.prompt.contains("Aldmoor Council trains young farmers in winter. This involves crafts"))
        #expect(card.quote == sentences)
    }
}
