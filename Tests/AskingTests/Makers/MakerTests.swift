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
        cards: ["list: Name all three: Every fair sells local goods such as ____. = rope / tallow / soap"]),
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
        sentence: "The Moorland Fire Service (MFS) keeps watch from four towers.",
        cards: ["abbreviation: What does MFS stand for? = Moorland Fire Service"]),
    Row(
        sentence: "Surveyors found three kinds of walls: dry stone, clay bank, and turf.",
        cards: [
            "list: Name all three: Surveyors found three kinds of walls: ____. = dry stone / clay bank / turf",
            "list-member: Surveyors found three kinds of walls: dry stone, ____, and turf. = clay bank",
        ]),
    Row(
        sentence: "Prices will depend on wool quality, road access, and buyer demand.",
        cards: [
            "list: Name all three, according to the article: Prices will depend on ____. "
                + "= wool quality / road access / buyer demand",
            "list-member: According to the article: Prices will depend on wool quality, road access, and ____. "
                + "= buyer demand",
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
