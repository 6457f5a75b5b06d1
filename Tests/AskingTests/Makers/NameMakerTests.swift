import Testing

@testable import Asking

struct NameMakerTests {
    static let rows = [
        MakerRow(
            "The wool guild was founded by Anna Holt in 1840.",
            "The wool guild was founded by ____ in 1840. = Anna Holt"),
        MakerRow(
            "Peter Marsh moved to Leeds after two floods.",
            "Peter Marsh moved to ____ after two floods. = Leeds"),
        MakerRow("Peter Marsh moved to Leeds and York after two floods."),
        MakerRow("Leeds bought nine mills in 1840."),
        MakerRow("Peter Marsh worked for the Bishop of Durham."),
    ]

    @Test(arguments: rows)
    func `each sentence gives the cards that stand beside it, or none`(row: MakerRow) throws {
        try row.check(NameMaker.self)
    }
}
