import Reading
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

    private static let mills = """
        The Mills of Aldmoor

        Building

        Redmoor Mill was built in 1820. Kellmoor Mill was built in 1831. Selby Mill was built in 1847. Holt Mill was \
        built in 1862.
        """

    @Test func `statements to judge are made only if they are wished for`() throws {
        #expect(try Articles.draft(Self.mills).cards.allSatisfy { $0.kind != .judge })
        let wished = try Articles.draft(Self.mills, wishes: Wishes(kinds: [.judge], all: true)).cards
        #expect(wished.count == 8 && wished.allSatisfy { $0.kind == .judge })
    }

    /// Whatever their scores: the true ones are likelier, and would crowd out the others.
    @Test func `as many are true as false, and none is asked twice`() throws {
        let article = try Articles.article(Self.mills)
        let claims = ClaimReader.claims(of: article).claims
        let ground = Ground(article: article, claims: claims)
        let found = claims.enumerated().flatMap { order, claim in
            JudgeMaker.candidates(from: claim, on: ground).map { candidate in
                Asker.Scored(
                    candidate: candidate, claim: claim, evidence: Evidence(),
                    score: candidate.answer == "true" ? 1 : 0.95, order: order)
            }
        }
        let kept = Choice(found, wishes: Wishes(kinds: [.judge])).kept.map { found[$0] }
        #expect(kept.map(\.candidate.answer).sorted() == ["false", "false", "true", "true"])
        #expect(Set(kept.map(\.order)).count == 4)
    }
}
