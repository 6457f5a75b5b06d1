import Testing

@testable import Asking

struct PersonMakerTests {
    static let rows = [
        MakerRow(
            "Anna Holt founded the wool guild in 1840.", "____ founded the wool guild in 1840. = Anna Holt"),
        MakerRow(
            "In 1840, Anna Holt founded the wool guild.", "In 1840, ____ founded the wool guild. = Anna Holt"),
        MakerRow(
            "According to Peter Marsh, Anna Holt founded the wool guild.",
            "According to Peter Marsh, ____ founded the wool guild. = Anna Holt"),
        // A work with the name of a person.
        MakerRow("Anna Holt was first performed at Leeds in 1921."),
        MakerRow("Anna Holt was founded at Leeds in 1921."),
        MakerRow("Anna Holt died on 10 March 1826."),
        MakerRow("Kellmoor Falls blocked the way to Leeds until 1829."),
        MakerRow("Anna Holt and Peter Marsh founded the wool guild in 1840."),
        MakerRow("The wool guild was founded by Anna Holt in 1840."),
        MakerRow("Anna Holt's father founded the wool guild in 1840."),
        MakerRow("She founded the wool guild in 1840."),
        MakerRow("Anna Holt may have founded the wool guild in 1840."),
    ]

    @Test(arguments: rows)
    func `each sentence gives the cards that stand beside it, or none`(row: MakerRow) throws {
        try row.check(PersonMaker.self)
    }

    @Test func `a name between commas is no subject to ask for`() throws {
        let made = try Articles.cards(
            of: PersonMaker.name,
            sentence:
                "Anna Holt lived at Redmoor. At Redmoor, a weaver's widow, Anna Holt, founded the wool guild."
        )
        #expect(made == ["Who lived at Redmoor? = Anna Holt"])
    }

    /// A lake may look like a person once; who is one in two sentences is asked for as one.
    @Test func `only a name that is a person's wherever it stands is asked for with who`() throws {
        let made = try Articles.cards(
            of: PersonMaker.name,
            sentence: "Anna Holt founded the wool guild in 1840. The mill at Redmoor was built by Anna Holt.")
        #expect(made == ["Who founded the wool guild in 1840? = Anna Holt"])
    }
}
