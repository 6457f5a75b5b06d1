import Testing

@testable import Reading

private func lists(_ text: String) -> [[String]] {
    let wording = Wording(text)
    return EnumerationFinder(wording).lists.map { list in list.members.map { wording.text(of: $0) } }
}

private struct Found {
    var text: String
    var members: [String]
}

private let sure: [Found] = [
    Found(text: "A hive includes frames, a floor, and a roof.", members: []),
    Found(
        text: "A wooden hive includes brood frames, honey supers, and roof boards.",
        members: ["brood frames", "honey supers", "roof boards"]),
    Found(
        text: "Colonies suffer from pests such as mites, moths, and beetles.",
        members: ["mites", "moths", "beetles"]),
    Found(
        text: "Colonies suffer from pests such as mites, moths and beetles.",
        members: ["mites", "moths", "beetles"]),
    Found(
        text: "The guild trained masons, carpenters, and glaziers.",
        members: ["masons", "carpenters", "glaziers"]),
    Found(
        text: "The port grew by offering coastal, regional, and commercial passage to islanders.",
        members: ["coastal", "regional", "commercial"]),
    Found(
        text: "The council offered crucial legal, medical, and financial help to settlers.",
        members: ["legal", "medical", "financial"]),
    Found(
        text: "The courses were tailored to police, navy, and border patrol personnel.",
        members: ["police", "navy", "border patrol"]),
    Found(
        text: "The charter was shaped by a combination of local custom, royal decree, and church law.",
        members: ["local custom", "royal decree", "church law"]),
    Found(
        text:
            "The campaign was aimed at clearing ditches, planting hedges, and repairing walls during the winter.",
        members: ["clearing ditches", "planting hedges", "repairing walls"]),
    Found(
        text: "The team worked with farmers to plant hedges, restore ponds, and protect nests.",
        members: ["plant hedges", "restore ponds", "protect nests"]),
    Found(
        text:
            "Setbacks, such as late frosts, river floods, and limited road access, further slowed the harvest.",
        members: ["late frosts", "river floods", "limited road access"]),
    Found(
        text: "Three metals are worked here: copper, tin, and lead.", members: ["copper", "tin", "lead"]),
    Found(
        text: "The official languages are Basque, Catalan, and Galician.",
        members: ["Basque", "Catalan", "Galician"]),
    Found(
        text: "The league began with teams from Italy, Poland, Germany and Spain.", members: []),
    Found(
        text: "The kit comprises a saw, a plane, a chisel and a square.",
        members: ["saw", "plane", "chisel", "square"]),
    Found(
        text:
            "The plan focused on improving soil fertility, seed quality, and water storage among hill farmers.",
        members: ["soil fertility", "seed quality", "water storage"]),
    Found(
        text: "The ships carried grain, oil and wine.", members: ["grain", "oil", "wine"]),
    Found(
        text:
            "Lessons were given through lectures, workshops, and hands-on repair sessions, which lasted a week.",
        members: ["lectures", "workshops", "hands-on repair sessions"]),
]

@Test(arguments: sure.filter { !$0.members.isEmpty })
private func `a list with sure boundaries has exactly its members`(row: Found) {
    #expect(lists(row.text) == [row.members], "\(row.text)")
}

/// Coordinations that look like lists, each with the trap in it.
private let traps: [(trap: String, text: String)] = [
    ("a region after its town", "The firm has offices in Houston, Texas, and Miami."),
    ("a region after its town, three times", "They met in Lyon, France, and Turin, Italy, and Basel."),
    ("an aside on a person", "The vote was won by Essid, the prime minister, and Karoui."),
    (
        "an aside without an article",
        "The play was staged by Anna Holt, director of the Globe, and Peter Marsh."
    ),
    ("an aside on a place", "The road links Paris, the capital, and Lyon."),
    ("a date", "The bridge was opened on July 16, 1912, and closed in 1950."),
    ("verbs with objects of their own", "The order trained novices, opened schools, and fed travellers."),
    ("verbs in the present", "Workers collect nectar, store honey, and feed larvae."),
    ("unknown verbs in the present", "Potters throw pots, glaze bowls, and fire kilns."),
    ("verbs after a preposition", "The monks lived on fish, brewed ale, and copied books."),
    ("clauses", "The rains came, the river rose, and the mill flooded."),
    ("clauses without commas", "The sun sets early, the lake freezes and the birds leave."),
    ("a subject list", "Iron, copper, and tin were mined in the hills."),
    ("a fronted phrase", "In spring, mice and voles leave their burrows."),
    ("a fronted clause", "While the crown backed miners, smiths and potters paid the tax."),
    ("a ministry's name", "The scheme was paid for by the Ministry of Health, Oxfam, and UNICEF."),
    ("an object with a phrase", "The abbey offered training in letters, free meals, and beds."),
    (
        "an object with a phrase of its own kind",
        "The fund paid for repairs to roofs, new windows, and paint."
    ),
    ("alternatives", "Dyers used madder, woad, or weld."),
    ("an open list", "The shop sold rope, tar, nails, and other goods."),
    ("an open list with others", "The prize went to Moreau, Blanc, and others."),
    ("two lists in one", "The cloth has black, red and white stripes, dots and crosses."),
    ("pairs inside", "The shop sold bread and butter, fish and chips, and tea."),
    ("a phrase after the last member", "The museum holds coins, maps, and letters with seals."),
    ("a shared head that no one can tell", "The valley had copper, tin, and coal mines."),
    ("a chain of adjectives", "It is a free, small, fast editor and viewer built for schools."),
    ("brackets", "The main buyers are China (12 tons), Japan (9 tons), and Korea (4 tons)."),
    ("one more member after the and", "The pass links Bern, Sion, and Aosta, Ivrea and Turin."),
    ("an unknown verb after to", "Masons use a bolster to cleave slabs, blocks, and tiles."),
    ("no conjunction", "They traded in furs, hides, antlers."),
    ("two members", "The treaty covered trade and fishing."),
    ("nine members", "The chest held cups, bowls, plates, spoons, forks, knives, jugs, pans, and pots."),
    (
        "a participle that starts a clause",
        "While rivals sold linen, cheap cotton and poor wages ruined the weavers."
    ),
    ("a gerund aside", "The league went beyond lending, offering legal and technical advice."),
    ("one more and", "The law protects tenants through its courts, councils and unions, and rent boards."),
]

@Test(arguments: traps)
private func `a doubtful list is refused`(row: (trap: String, text: String)) {
    #expect(lists(row.text) == [], "\(row.trap): \(row.text)")
}

@Test func `a refused list says why`() {
    #expect(EnumerationFinder(Wording("Dyers used madder, woad, or weld.")).doubts == [.alternatives])
    #expect(EnumerationFinder(Wording("The shop sold rope, tar, and other goods.")).doubts == [.openEnded])
    #expect(EnumerationFinder(Wording("The treaty covered trade and fishing.")).doubts == [])
}

@Test func `a sentence of three thousand words is read in time`() {
    let text = "They sold " + Array(repeating: "rope", count: 3_000).joined(separator: ", ") + ", and tar."
    let start = ContinuousClock.now
    #expect(lists(text) == [])
    #expect(ContinuousClock.now - start < .seconds(2))
}
