import Testing

@testable import Asking

struct ObjectMakerTests {
    static let rows = [
        MakerRow(
            "The wool guild founded Kellmoor School in Leeds.",
            "The wool guild founded ____ in Leeds. = Kellmoor School"),
        MakerRow(
            "Redmoor Mill was designed by Anna Holt.", "Redmoor Mill was designed by ____. = Anna Holt"),
        // Many things fit where no name is asked for, or the verb takes anything.
        MakerRow("The wool guild owned the ferry at Redmoor."),
        MakerRow("Redmoor Mill had nine looms."),
        MakerRow("Redmoor Mill opened in 1820."),
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
