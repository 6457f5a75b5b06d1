import Testing

@testable import Asking

private struct Row {
    var sentence: String
    /// `maker: prompt = answer`, in the order of the draft.
    var cards: [String]
}

private let rows: [Row] = [
    Row(
        sentence: "Every fair sells local goods such as rope, tallow, and soap.",
        cards: [
            "list: Name the three examples that the article gives: Every fair sells local goods such as ____. "
                + "= rope / tallow / soap"
        ]),
    Row(
        sentence: "The tithe included wool, candle wax, and oak bark.",
        cards: [
            "list: Name the three that the article lists together: The tithe included ____. "
                + "= wool / candle wax / oak bark"
        ]),
    Row(
        sentence: "Training was given through evening classes, apprenticeship, and visits to working mills.",
        cards: []),
    Row(
        sentence: "Pike lent money not by post but by hand.",
        cards: ["contrast: Pike lent money not by post but by ____. = hand"]),
    Row(
        sentence: "Every mill was driven by stored rainwater rather than river water.",
        cards: ["contrast: Every mill was driven by stored rainwater rather than ____. = river water"]),
    Row(
        sentence: "Some parishes favoured open grazing, while others argued for fenced fields.",
        cards: [
            "contrast: Some parishes favoured open grazing, while others argued for ____. = fenced fields"
        ]),
    Row(
        sentence: "A hafod is a summer dwelling that shepherds use near high pastures.",
        cards: ["definition: A ____ is a summer dwelling that shepherds use near high pastures. = hafod"]),
    Row(
        sentence: "Surveyors found three kinds of walls: dry stone, clay bank, and turf.",
        cards: [
            "list: Name all three: Surveyors found three kinds of walls: ____. = dry stone / clay bank / turf",
            "list-member: Surveyors found three kinds of walls: dry stone, ____, and turf. = clay bank",
        ]),
    Row(
        sentence: "Prices will depend on wool quality, road access, and buyer demand.",
        cards: [
            "list: Name the three that the article lists together: Prices will depend on ____. "
                + "= wool quality / road access / buyer demand"
        ]),
]

@Test(arguments: rows)
private func `a sentence gives the cards that stand beside it`(row: Row) throws {
    let cards = try Articles.draft(sentence: row.sentence).cards.map { card in
        let answer = card.items.isEmpty ? card.answer : card.items.joined(separator: " / ")
        return "\(card.maker): \(card.prompt) = \(answer)"
    }
    #expect(cards == row.cards)
}

/// Sentences without a card, and the code of the first refusal.
private let refusals: [(code: String, sentence: String)] = [
    ("vague", "Ponies played a vital role in farming, trade, and war."),
    ("vague", "The roads are complex, costly, and slow."),
    ("meta", "This article covers walls, gates, and stiles."),
    ("speculative", "The herds may include goats, sheep, and ponies."),
    ("normative", "Farmers should keep goats, sheep, and ponies."),
    ("question", "Do farmers keep goats, sheep, and ponies? Rain falls on most days of the year."),
    ("first-person", "We saw herds of goats, sheep, and ponies."),
    ("quotation", "\"They sold wool, butter, and oak bark,\" said Pike."),
    ("dated", "Farmers recently bought tractors, quad bikes, and drones."),
    ("unresolved-reference", "They keep goats, sheep, and ponies."),
    ("unresolved-reference", "The fund paid for walls, gates, and stiles."),
    ("list-alternatives", "Farmers keep goats, sheep, or ponies."),
    ("list-open-ended", "Farmers keep goats, sheep, and other animals."),
    ("list-not-parallel", "The prize went to Anna Holt, head of the guild, and Peter Marsh."),
    ("giveaway", "Farmers carried tools, ropes, and carts."),
    ("trivial", "Maps showed Kellmoor, Aldmoor, and Redmoor."),
    ("vague", "Key measures included dry walls, deep drains, and new gates."),
    ("vague", "The council helped by various means, including loans of seed, lime, and tar."),
    ("vague", "Redmoor Mill was built not to earn money but to support other local trades."),
    ("examples-of-many", "Aldmoor sells a wide range of goods including rope, tallow, and soap."),
    ("examples-of-many", "Aldmoor has many old crafts, such as thatching, walling, and weaving."),
    ("overloaded", "Pike built Redmoor Quay in 1840 and it is used for rope, tallow, and soap."),
    ("overloaded", "Pike sold rope, tallow, and soap, but he bought them in Leeds."),
    ("unresolved-reference", "Farms in similar places keep goats, sheep, and ponies."),
    ("unresolved-reference", "Marks consisting of ochre, chalk, and soot adorned most posts."),
    ("nothing-sure", "The Moorland Fire Service (MFS) keeps watch from four towers."),
    ("nothing-sure", "Rain falls on most days of the year."),
]

@Test(arguments: refusals)
private func `a sentence that cannot be asked well says why`(row: (code: String, sentence: String)) throws {
    let draft = try Articles.draft(sentence: row.sentence)
    #expect(draft.cards.map(\.prompt) == [])
    #expect(draft.refused.first?.code == row.code, "\(row.sentence)")
}

@Test func `a list under a lead-in is asked as a whole`() throws {
    let text =
        "Hill Farms\n\nTools\n\nEvery farm keeps the following tools:\n\n- a billhook\n- a hay knife\n- a turf spade\n"
    let cards = try Articles.draft(text).cards
    #expect(cards.map(\.prompt) == ["Name all three: Every farm keeps the following tools: ____."])
    #expect(cards.first?.items == ["a billhook", "a hay knife", "a turf spade"])
}

@Test func `a list under a mere label is asked for in a question, with its heading`() throws {
    let text =
        "Hill Farms\n\nWinter work\n\nA few key tasks include:\n\n- Mending walls.\n- Cutting turf.\n- Clearing leats.\n"
    let cards = try Articles.draft(text).cards
    #expect(
        cards.map(\.prompt) == [
            "Which three key tasks does the article list under \u{201C}Winter work\u{201D}?"
        ])
    #expect(cards.first?.items == ["mending walls", "cutting turf", "clearing leats"])
}

@Test func `a label that points outside its list is not asked about`() throws {
    let text =
        "Hill Farms\n\nWinter\n\nKey tasks of the guild include:\n\n- Mending walls.\n- Cutting turf.\n- Clearing leats.\n"
    #expect(try Articles.draft(text).cards.map(\.prompt) == [])
}

@Test func `a list inside an item is asked for in the words of the lead-in, which is cited with it`() throws {
    let text =
        "Hill Farms\n\nWinter work\n\nKey tasks include:\n\n- Mending walls.\n- Buying tools such as rakes, spades, and forks.\n- Clearing leats.\n"
    let card = try #require(try Articles.draft(text).cards.last)
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
    let cards = try Articles.draft(text).cards
    #expect(
        cards.map(\.prompt) == [
            "Name the three that the article lists together under \u{201C}Spring\u{201D}: Redmoor farmers bought ____.",
            "Name the three that the article lists together under \u{201C}Autumn\u{201D}: Pike's shop sold ____.",
        ])
}

@Test func `an abbreviation is asked about where the article goes on to speak of it`() throws {
    let opening = "The Moorland Fire Service (MFS) keeps watch from four towers."
    let cards = try Articles.draft(sentence: opening + " MFS was founded in 1950. The MFS owns two engines.")
        .cards
    #expect(cards.map(\.prompt) == ["What does MFS stand for?"])
    let given =
        "Hill Farms\n\nMoorland fire\n\n\(opening) MFS was founded in 1950. The MFS owns two engines.\n"
    #expect(try Articles.draft(given).cards.map(\.prompt) == [])
}

@Test func `a bare plural is refused where the sentence before narrows it`() throws {
    let text = "Roman posts stand along the old road. Posts carry signs, lamps, and bells."
    let draft = try Articles.draft(sentence: text)
    #expect(draft.cards.map(\.prompt) == [])
    #expect(draft.refused.contains { $0.reason.contains("posts") })
}

@Test(arguments: [
    "Contents:\n\n- walls\n- gates\n- stiles\n", "Every farm keeps tools:\n\n- a billhook\n- a spade\n",
    "Examples of settings are:\n\n- a = 1\n- b = 2\n- c = 3\n",
    "Three things happened then:\n\n- the river rose and is high\n- the mill was lost\n- walls fell\n",
])
func `a list of one line each that is not a list of things is refused`(block: String) throws {
    let cards = try Articles.draft("Hill Farms\n\nTools\n\n\(block)").cards
    #expect(cards.map(\.prompt) == [])
}

@Test func `this is understood from the sentence before, which is shown and cited`() throws {
    let sentences =
        "Aldmoor Council trains young farmers in winter. This involves crafts such as walling, shearing, and hoof care."
    let card = try #require(try Articles.draft(sentence: sentences).cards.first)
    #expect(card.prompt.contains("Aldmoor Council trains young farmers in winter. This involves crafts"))
    #expect(card.quote == sentences)
}
