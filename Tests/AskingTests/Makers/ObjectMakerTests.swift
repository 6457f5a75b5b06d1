import Testing

@testable import Asking

struct ObjectMakerTests {
    static let rows = [
        MakerRow(
            "The wool guild owned the ferry at Redmoor.", "The wool guild owned the ____ at Redmoor. = ferry"),
        MakerRow(
            "Redmoor Mill was powered by an undershot wheel.",
            "Redmoor Mill was powered by ____. = an undershot wheel"),
        MakerRow("The wool guild owned it."),
        MakerRow("The wool guild owned the ferry, a flat boat."),
        MakerRow("The wool guild may have owned the ferry at Redmoor."),
        MakerRow("The wool guild owned the ferry and the ford at Redmoor."),
    ]

    @Test(arguments: rows)
    func `each sentence gives the cards that stand beside it, or none`(row: MakerRow) throws {
        try row.check(ObjectMaker.self)
    }
}
