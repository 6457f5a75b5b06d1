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
        // A guess says nothing of what the thing is called.
        MakerRow(
            "Fleeces may shrink into dense mats of fibre called noils.",
            "Fleeces may shrink into dense mats of fibre called ____. = noils"),
        MakerRow(
            "Wool fibres do not mix with water and are described as hydrophobic.",
            "Wool fibres do not mix with water and are described as ____. = hydrophobic"),
        MakerRow(
            "A flock with two identical alleles is homozygous.",
            "A flock with two identical alleles is ____. = homozygous"),
        MakerRow("A flock with two identical rams is large."),
        MakerRow("The flock in the valley is homozygous."),
        // Praise is no name.
        // The thing with its name.
        MakerRow("Alexander of Redmoor called the drug hermodactyl."),
        MakerRow("The wool guild was described as a cornerstone of the town."),
        // A question's clause has no subject to be named.
        MakerRow("What shepherds keep behind the hut is called a hafod."),
    ]

    @Test(arguments: rows)
    func `each sentence gives the cards that stand beside it, or none`(row: MakerRow) throws {
        try row.check(TermMaker.self)
    }
}
