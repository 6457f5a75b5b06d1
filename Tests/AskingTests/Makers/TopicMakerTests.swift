import Testing

@testable import Asking

struct TopicMakerTests {
    static let rows = [
        MakerRow(
            "Mycelium feeds on the dead leaves and wood of old forests.",
            "____ feeds on the dead leaves and wood of old forests. = Mycelium"),
        MakerRow(
            "A sphagnum moss can lift the water of a whole bog.",
            "A ____ can lift the water of a whole bog. = sphagnum moss"),
        // A list gives away what is listed, and what everybody knows can be guessed.
        MakerRow("Lichens include crusts, leaves and tiny shrubs of the moor."),
        MakerRow("Rain feeds the bogs of the high moor in every month."),
        MakerRow("Its sphagnum holds the water of the whole bog."),
        MakerRow("Lichens also grow on the dry walls of the upper farms."),
    ]

    @Test(arguments: rows)
    func `each sentence gives the cards that stand beside it, or none`(row: MakerRow) throws {
        try row.check(TopicMaker.self)
    }
}
