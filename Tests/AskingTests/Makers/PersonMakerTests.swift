import Testing

@testable import Asking

struct PersonMakerTests {
    static let rows = [
        MakerRow(
            "Anna Holt founded the wool guild in 1840.", "Who founded the wool guild in 1840? = Anna Holt"),
        MakerRow(
            "In 1840, Anna Holt founded the wool guild.", "In 1840, who founded the wool guild? = Anna Holt"),
        MakerRow(
            "According to Peter Marsh, Anna Holt founded the wool guild.",
            "According to Peter Marsh, who founded the wool guild? = Anna Holt"),
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
}
