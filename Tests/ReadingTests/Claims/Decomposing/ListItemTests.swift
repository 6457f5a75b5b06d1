import Testing

@testable import Reading

struct ListItemTests {
    @Test(
        arguments: [
            (["egg yolks"], "egg yolks"),
            (["Ransomware, which locks systems until a payment is made."], "Ransomware"),
            (["oily fish, such as salmon, trout and mackerel"], "oily fish"),
            (["wheezing (a whistling sound)"], "wheezing"),
            (["Sleep: both too little and too much can be a problem."], "Sleep"),
            (["Frigidarium \u{2013} the cold room."], "Frigidarium"),
            (["Limited stores.", "The mills had flour for a week."], "Limited stores"),
            (
                ["mending walls to keep sheep in, including the walls of the fell"],
                "mending walls to keep sheep in, including the walls of the fell"
            ),
            (["walls of slate, gates of oak"], "walls of slate, gates of oak"),
            // Of amounts the label is not what is listed.
            (["adults over 70: 20 micrograms"], "adults over 70: 20 micrograms"),
            (["The mill was lost in the flood of that year.", "Nobody came back."], nil),
        ] as [([String], String?)])
    func `a line names what stands before its explanation`(sentences: [String], name: String?) {
        #expect(ListItem(sentences)?.name == name)
    }

    @Test(arguments: [
        ("people who are housebound", false), ("mushrooms that have been dried", false),
        ("the river rose and is high", true),
        ("how progress is shared", true), ("changes of weather", false), ("your lips look blue", true),
    ])
    func `a statement is told from a name with a clause in it`(text: String, isClause: Bool) throws {
        #expect(try #require(ListItem([text])).isClause == isClause)
    }

    @Test(arguments: [
        (["access to water", "egg yolks", "older adults"], true),
        (["build the walls", "keep the sheep", "sell wool"], true),
        (["build the walls", "older adults", "egg yolks"], false),
        (["feeling sick", "poor sight", "sweating"], true),
        (["walls", "walls", "gates"], false),
    ])
    func `things may stand beside acts, but not beside orders`(items: [String], isList: Bool) {
        let block = ListBlock(leadIn: Wording("The farm lists these needs:"), items: items.map { [$0] })
        #expect(((try? block.verdict.get()) != nil) == isList)
    }

    @Test func `a lead-in that counts otherwise than its list is doubted`() {
        let items = ["walls", "gates", "stiles"].map { [$0] }
        #expect(
            (try? ListBlock(leadIn: Wording("The farm has three works:"), items: items).verdict.get()) != nil)
        #expect(
            (try? ListBlock(leadIn: Wording("The farm has four works:"), items: items).verdict.get()) == nil)
    }
}
