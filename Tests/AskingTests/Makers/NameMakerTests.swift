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
        // Half a name, two places and one of a people.
        MakerRow("The wool guild was led by Thomas, 2nd Baron Holt."),
        MakerRow("The road from Leeds met the Humber at Hull."),
        MakerRow("Peter Marsh sailed from the Baltic and North Seas."),
        MakerRow("The wool guild was led by a Norwegian."),
        MakerRow("No painting of Prince Achmed is known to survive."),
        MakerRow("In 1907 Peter Marsh won a game with Black against Georg Rotlewi."),
        // What holds the place gives it away.
        MakerRow("Peter Marsh was born in Guarda, Portugal."),
    ]

    @Test(arguments: rows)
    func `each sentence gives the cards that stand beside it, or none`(row: MakerRow) throws {
        try row.check(NameMaker.self)
    }
}
