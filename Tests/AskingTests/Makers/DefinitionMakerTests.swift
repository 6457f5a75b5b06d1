import Testing

@testable import Asking

struct DefinitionMakerTests {
    static let rows = [
        MakerRow(
            "A hafod is a summer dwelling that shepherds use near high pastures.",
            "A ____ is a summer dwelling that shepherds use near high pastures. = hafod"),
        MakerRow(
            "A leat is an open channel that carries water to a mill.",
            "A ____ is an open channel that carries water to a mill. = leat"),
        MakerRow("The hafod is empty in winter."),
        MakerRow("A hafod is a sight that nobody forgets."),
        MakerRow("It is a summer dwelling that shepherds use near high pastures."),
    ]

    @Test(arguments: rows)
    func `each sentence gives the cards that stand beside it, or none`(row: MakerRow) throws {
        try row.check(DefinitionMaker.self)
    }
}
