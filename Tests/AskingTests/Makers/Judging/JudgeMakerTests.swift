import Testing

@testable import Asking

struct JudgeMakerTests {
    static let rows = [
        MakerRow(
            "Slate roofs are heavier than roofs of thatch.",
            "Slate roofs are heavier than roofs of thatch. = true",
            "Slate roofs are lighter than roofs of thatch. = false"),
        MakerRow(
            "The price of wool in Leeds rose after 1820.",
            "The price of wool in Leeds rose after 1820. = true",
            "The price of wool in Leeds fell after 1820. = false"),
        // Another number may hold as well, or the sentence shows which is right.
        MakerRow("Fewer than 40 families lived in Kellmoor."),
        MakerRow("Two guilds, the weavers and the fullers, ruled Kellmoor."),
        MakerRow("Both of the 40 looms of Kellmoor were sold."),
        // A guess, a view, a denial.
        MakerRow("Slate roofs may be heavier than roofs of thatch."),
        MakerRow("Slate roofs are not heavier than roofs of lead."),
        // Two words to turn round: one alone would be absurd.
        MakerRow("Slate roofs are heavier and colder than roofs of thatch."),
        MakerRow("Kellmoor has the oldest mill of the county."),
    ]

    @Test(arguments: rows)
    func `each sentence gives the statements that stand beside it, or none`(row: MakerRow) throws {
        try row.check(JudgeMaker.self)
    }

    @Test func `statements to judge are made only if they are wished for, and as many are true as false`()
        throws
    {
        let text = """
            The Mills of Aldmoor

            Building

            Redmoor Mill was built in 1820. Kellmoor Mill was built in 1831. Selby Mill was built in 1847. Holt Mill was \
            built in 1862.
            """
        #expect(try Articles.draft(text).cards.allSatisfy { $0.kind != .judge })
        let judged = try Articles.draft(text, wishes: Wishes(kinds: [.judge])).cards
        let answers = judged.map(\.answer)
        #expect(abs(answers.count { $0 == "true" } - answers.count { $0 == "false" }) <= 1)
        #expect(Set(judged.map(\.claim)).count == judged.count)
    }
}
