import Testing

@testable import Asking

struct TermMakerTests {
    static let rows = [
        MakerRow("Shepherds call such a shelter a hafod."),
        MakerRow(
            "A wall without mortar is known as a clawdd.",
            "A wall without mortar is known as ____. = a clawdd"),
        MakerRow("A dam of stakes is called a kiddle.", "A dam of stakes is called ____. = a kiddle"),
        MakerRow("Old roads of turf are called dangerous by riders."),
        MakerRow("Dams of stakes were termed kiddles and weirs."),
        MakerRow("Walls of turf are described as such."),
        MakerRow("The banana plant is often called a tree."),
    ]

    @Test(arguments: rows)
    func `each sentence gives the cards that stand beside it, or none`(row: MakerRow) throws {
        try row.check(TermMaker.self)
    }
}
