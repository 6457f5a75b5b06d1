import Testing

@testable import Asking

struct DefinitionMakerTests {
    static let rows = [
        MakerRow(
            "A hafod is a summer dwelling that shepherds use near high pastures.",
            "A ____ is a summer dwelling that shepherds use near high pastures. = hafod"),
        MakerRow(
            "Throughput is the number of fleeces shorn per hour.",
            "____ is the number of fleeces shorn per hour. = Throughput"),
        MakerRow(
            "A contract is an agreement that the law will enforce.",
            "A ____ is an agreement that the law will enforce. = contract"),
        MakerRow(
            "The fleece rule is the share of the wool that a weaver keeps.",
            "The ____ is the share of the wool that a weaver keeps. = fleece rule"),
        MakerRow(
            "Estover is a right that lets a commoner cut wood for fuel.",
            "____ is a right that lets a commoner cut wood for fuel. = Estover"),
        // `Turbary` is read off `turf`.
        MakerRow("Turbary is a right that lets a commoner cut turf for fuel."),
        // A learned word with nothing that happened: any of its kind, as readers took `the centromere`.
        MakerRow(
            "The leat is a channel that carries water along a slope.",
            "The ____ is a channel that carries water along a slope. = leat"),
        MakerRow("Edith Marsh is a reporter covering news and farm prices."),
        MakerRow("Turbary is a good way to keep warm."),
        MakerRow("Turbary is a right."),
        MakerRow("Turbary is a critical component of a farm that works."),
        MakerRow("One reason is a law that forbids the cutting of turf."),
        MakerRow("The hafod is empty in winter."),
        MakerRow("The river is a tributary of the Ouse."),
        MakerRow("A hafod is a sight that nobody forgets."),
        MakerRow("It is a summer dwelling that shepherds use near high pastures."),
        MakerRow("The largest dwelling is a house that shepherds use in June."),
        MakerRow("Shearing has been a defining strength of the valley and its people."),
        MakerRow("Wool is a key part of the trade of the valley."),
        MakerRow("Anna Holt is a weaver who works near Kellmoor."),
        MakerRow("A hafod is not a dwelling that shepherds use in winter."),
    ]

    @Test(arguments: rows)
    func `each sentence gives the cards that stand beside it, or none`(row: MakerRow) throws {
        try row.check(DefinitionMaker.self)
    }
}
