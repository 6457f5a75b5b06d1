import Testing

@testable import Asking

/// Sentences without a list card, and the code of a refusal that says why.
private let refusals: [(code: String, sentence: String)] = [
    ("vague", "Ponies played a vital role in farming, trade, and war."),
    ("vague", "The roads are complex, costly, and slow."),
    ("meta", "This article covers walls, gates, and stiles."),
    ("speculative", "The herds may include goats, sheep, and ponies."),
    ("normative", "Farmers should keep goats, sheep, and ponies."),
    (
        "question",
        "Do farmers keep goats, sheep, and ponies? Anna Holt founded Kellmoor School in Leeds two years later."
    ),
    ("first-person", "We saw herds of goats, sheep, and ponies."),
    ("quotation", "\"They sold wool, butter, and oak bark,\" said Pike."),
    ("dated", "Farmers recently bought tractors, quad bikes, and drones."),
    ("unresolved-reference", "They keep goats, sheep, and ponies."),
    ("unresolved-reference", "The fund paid for walls, gates, and stiles."),
    ("giveaway", "Farmers carried tools, ropes, and carts."),
    ("trivial", "Maps showed Kellmoor, Aldmoor, and Redmoor."),
    ("vague", "Key measures included dry walls, deep drains, and new gates."),
    ("vague", "The council helped by various means, including loans of seed, lime, and tar."),
    ("examples-of-many", "Aldmoor sells a wide range of goods including rope, tallow, and soap."),
    ("examples-of-many", "Aldmoor has many old crafts, such as thatching, walling, and weaving."),
    ("overloaded", "Pike built a quay in Redmoor in 1840 and it is used for rope, tallow, and soap."),
    ("unresolved-reference", "Farms in similar places keep goats, sheep, and ponies."),
    ("unresolved-reference", "Marks consisting of ochre, chalk, and soot adorned most posts."),
    ("unsure", "Redmoor weavers made woollen blankets and linen sheets."),
    ("nothing-sure", "The main crop of the valley is flax."),
    ("unresolved-reference", "Anna Holt founded Kellmoor School in Leeds two years later."),
]

@Test(arguments: refusals)
private func `a sentence that cannot be asked well says why`(row: (code: String, sentence: String)) throws {
    let draft = try Articles.draft(sentence: row.sentence)
    #expect(draft.cards.filter { $0.kind == .list }.map(\.prompt) == [])
    #expect(draft.refused.map(\.code).contains(row.code), "\(row.sentence)")
}

/// What a textbook reckons with, and where to look on the web.
@Test(arguments: [
    (
        "Example 3 The pull of a horse",
        "A cart of 400 kg is drawn by two horses over the moor of Kellmoor in 1912."
    ),
    (
        "The pull of a horse",
        "In 1912 Anna Holt of Kellmoor put 400 tables of horses at Carts.org for the guild."
    ),
])
private func `what holds in no place but this is not asked`(row: (heading: String, sentence: String)) throws {
    let text = "The Carts of Kellmoor\n\n\(row.heading)\n\n\(row.sentence) Carts were made of ash and elm.\n"
    let draft = try Articles.draft(text, wishes: Wishes(all: true))
    #expect(draft.cards.filter { row.sentence.contains($0.quote) }.map(\.prompt) == [])
    #expect(draft.refused.map(\.code).contains("passing"))
}

@Test func `a bare plural is refused where the sentence before narrows it`() throws {
    let text = "Roman posts stand along the old road. Posts carry signs, lamps, and bells."
    let draft = try Articles.draft(sentence: text)
    #expect(draft.cards.map(\.prompt) == [])
    #expect(draft.refused.contains { $0.reason.contains("posts") })
}
