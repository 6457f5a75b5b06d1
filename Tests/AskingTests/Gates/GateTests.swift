import Reading
import Testing

@testable import Asking

/// The claim of a sentence in a small article, and what the gates know of it.
private func setting(_ sentence: String, heading: String = "Trade") throws -> (Claim, Ground) {
    let article = try Articles.article("The Moor\n\n\(heading)\n\n\(sentence)\n")
    let claims = ClaimReader.claims(of: article).claims
    return (try #require(claims.first), Ground(article: article, claims: claims))
}

private let sentence = "Every fair sells local goods such as rope, tallow, and soap."

private func candidate(_ change: (inout Candidate) -> Void = { _ in }) throws -> Candidate {
    let (claim, ground) = try setting(sentence)
    var candidate = try #require(ListMaker.candidates(from: claim, on: ground).first)
    change(&candidate)
    return candidate
}

private func refusals(_ candidate: Candidate, text: String = sentence, heading: String = "Trade") throws
    -> [String]
{
    let (claim, ground) = try setting(text, heading: heading)
    return Gates.all.compactMap { gate in
        gate.refusal(of: candidate, from: claim, on: ground).map { "\(gate.name): \($0.code)" }
    }
}

@Test func `a good card passes all gates`() throws {
    #expect(try refusals(try candidate()) == [])
}

@Test func `a card that does not open or end like a sentence fails`() throws {
    let first = try refusals(try candidate { $0.question = "which goods" })
    #expect(first.contains("language: language"))
    let second = try refusals(try candidate { $0.question = "Which (goods?" })
    #expect(second.contains("language: language"))
}
@Test(arguments: [
    ("The guild had a master until 1819 and who had sold rope, ", false),
    ("Especially after the fire, the guild sold ", false),
    ("The guild, whose master sold tallow and who lent carts, sold ", true),
    ("After the fire, the guild sold ", true),
    ("Nor did the guild know that it sold ", false),
    ("What remains of the guild sold ", false),
    ("The guild, or so one report claims, sold ", false),
    ("Of more consequence, the guild sold ", false),
    ("The guild accordingly sold ", false),
    ("With a tax of x = 30, the guild sold ", false),
])
func `a card whose clauses are not joined fails`(opening: String, isSound: Bool) throws {
    let found = try refusals(try candidate { $0.before = opening })
    #expect(found.contains("language: language") == !isSound)
}

@Test func `an answer that does not rebuild the sentence fails`() throws {
    #expect(try refusals(try candidate { $0.filling = "rope and tallow" }).contains("rebuilt: not-rebuilt"))
    #expect(
        try refusals(try candidate { $0.items = ["rope", "soap", "tallow"] }).contains("rebuilt: not-rebuilt")
    )
    #expect(
        try refusals(try candidate { $0.before = "Fairs sell goods such as " }).contains(
            "rebuilt: not-rebuilt"))
}

@Test func `a prompt that points outside itself fails`() throws {
    let found = try refusals(try candidate { $0.before = "They sell goods such as " })
    #expect(found.contains("selfContained: unresolved-reference"))
}

@Test func `a prompt that another sentence answers fails`() throws {
    let rival = sentence + " Local goods of every fair, such as wool, it sells by weight."
    #expect(try refusals(try candidate(), text: rival).contains("unique: not-unique"))
}

@Test func `an answer in the prompt or its heading fails`() throws {
    #expect(
        try refusals(try candidate { $0.topic = ["The Moor", "Rope and tar"] }) == ["giveaway: giveaway"])
    #expect(try refusals(try candidate { $0.preface = "Rope is cheap." }) == ["giveaway: giveaway"])
}

private let names: [(name: String, shown: String, isSuggested: Bool)] = [
    ("Wall.js", "a WALL library", true),
    ("HedgeScript", "hedge planting", true),
    ("Moor HR", "Human resources of the moor", true),
    ("Danish Pony Club", "ponies of Denmark, clubs", true),
    ("Iceland Pony Trust", "Icelandic ponies", true),
    ("Northern Sheep Trust", "NST in the hills", false),
    ("Gecko", "a lizard that climbs", false),
]

@Test(arguments: names)
private func `a name of which half can be read off is given away`(
    row: (name: String, shown: String, isSuggested: Bool)
) {
    #expect(Shown(row.shown).suggests(name: row.name) == row.isSuggested, "\(row.name)")
}

@Test func `an answer is not shown by parts of words, but by its abbreviation`() {
    #expect(Shown("PDF files").givesAway("pdf"))
    #expect(!Shown("operations").givesAway("operational data"))
    #expect(Shown("the NST hut").abbreviates("Northern Sheep Trust"))
    #expect(!Shown("the NST hut").abbreviates("a new sheep trail"))
}

@Test func `two lists of a section with one stem are not told apart`() throws {
    let rival = "Every fair sells rope, tallow, and soap. Every fair sells candles, tar, and twine."
    let (claim, ground) = try setting(rival)
    let candidate = try #require(ListMaker.candidates(from: claim, on: ground).first)
    #expect(UniquenessGate.refusal(of: candidate, from: claim, on: ground) == .notUnique)
}

/// The prompts that one maker makes of sentences under a heading.
private func prompts(_ maker: String, _ sentences: String, heading: String = "Trade") throws -> [String] {
    try Articles.draft("The Moor\n\n\(heading)\n\n\(sentences)\n", wishes: Wishes(all: true)).cards
        .filter { $0.maker == maker }.map(\.prompt)
}

@Test func `of two aims of a section none is asked for`() throws {
    let aim = "The guild of Redmoor aimed to repair the weirs and dredge the canal."
    let other = "It also sought to train weavers."
    #expect(try prompts("series", aim).count == 1)
    #expect(try prompts("series", aim + " The guild of Redmoor sought to lower the tolls of Kellmoor.") == [])
    #expect(try prompts("series", other) == [])
}

@Test func `what one of two is must not stand in the heading`() throws {
    let told = "Pike built a system of horse ferries and a school of weaving."
    #expect(try prompts("series", told).count == 1)
    #expect(try prompts("series", told, heading: "Ferries and weaving") == [])
}

@Test func `a name in its short form is no answer`() throws {
    #expect(try prompts("subject", "The Directive has banned fine nets since 1840.") == [])
    #expect(try prompts("subject", "The Weir Directive has banned fine nets since 1840.").count == 1)
}

@Test func `a list of two, of eight or without its number fails`() throws {
    #expect(try refusals(try candidate { $0.items.removeLast() }).contains("form: list-size"))
    #expect(try refusals(try candidate { $0.instruction = "Name all:" }) == ["form: list-size"])
    let eight = (1...8).map { "rope \($0)" }
    #expect(try refusals(try candidate { $0.items = eight }).contains("form: list-size"))
}

@Test func `an answer that the quote does not hold fails`() throws {
    #expect(try refusals(try candidate { $0.items[2] = "lard" }).contains("cited: not-cited"))
}

@Test func `singular and plural count as one word, function words as none`() {
    #expect(ContentWords.of("The farmers' flocks and a flock of the farmer") == ["farmer", "flock"])
    #expect(ContentWords.cover(of: "the flocks", by: "A flock of sheep"))
    #expect(!ContentWords.cover(of: "of the", by: "of the"))
}

/// The cards of a sentence under a heading, with what stands above them.
private func dated(_ sentence: String, title: String = "The Moor", heading: String) throws -> [String] {
    try Articles.draft("\(title)\n\n\(heading)\n\n\(sentence)\n", wishes: Wishes(all: true)).cards
        .filter { $0.maker == "date" }.map { "\($0.context): \($0.answer)" }
}

@Test func `a heading with the year of the answer is not shown, and a title with it is no place to ask`()
    throws
{
    let told = "Anna Holt sailed to Norway in May 1893 and sold her wool."
    #expect(try dated(told, heading: "Her first voyage, 1893") == ["The Moor: May 1893"])
    #expect(
        try dated(told, heading: "Her first voyage") == ["The Moor › Her first voyage: May 1893"])
    #expect(try dated(told, title: "The voyage of 1893", heading: "Trade") == [])
}

@Test func `a year beside the next one is no question`() throws {
    #expect(try dated("Holt built Kellmoor Mill in 1840 and Redmoor Mill in 1841.", heading: "Trade") == [])
    #expect(
        try dated("Holt built Kellmoor Mill in 1840 and Redmoor Mill in 1848.", heading: "Trade").count == 2)
}

@Test func `the subject is not asked with an adjective before it, under either of its names`() throws {
    func answers(_ opening: String) throws -> Set<String> {
        let text =
            "Plecoptera\n\nHistory\n\n\(opening) In Norway the lakes hold northern stoneflies and trout.\n"
        return Set(try Articles.draft(text, wishes: Wishes(all: true)).cards.map(\.answer))
    }
    #expect(
        try !answers("Plecoptera, the stoneflies, are an order of insects.").contains("northern stoneflies"))
}

/// Cards whose answers nobody needs to have read for.
@Test(arguments: [
    ("In 1975 the Norwegian government bought the mill of Redmoor.", "Norwegian government"),
    ("The looms of Redmoor were shown at the Sydney Olympic Games in 2000.", "2000"),
    ("Some weavers of Redmoor rose against the Germans.", "Germans"),
])
func `an answer that comes to mind first is no answer`(sentence: String, answer: String) throws {
    #expect(
        try !Articles.draft("The Moor\n\nTrade\n\n\(sentence)\n", wishes: Wishes(all: true)).cards
            .contains { $0.answer == answer })
}

@Test func `the initials of the title are the title`() throws {
    func answers(_ title: String) throws -> [String] {
        let told = "Some dyes of Redmoor bring on a condition very similar to PMR."
        return try Articles.draft("\(title)\n\nTrade\n\n\(told)\n", wishes: Wishes(all: true)).cards.map(
            \.answer)
    }
    #expect(try !answers("Polymyalgia Moor Rheumatica").contains("PMR"))
}
