import Testing

@testable import Asking

struct FigureMakerTests {
    static let rows = [
        MakerRow("Pike employed 46 weavers at Redmoor."),
        MakerRow("Kellmoor Dam is 31 metres high.", "Kellmoor Dam is ____ (number) metres high. = 31"),
        MakerRow(
            "About 40 percent of fleeces were exported from Redmoor.",
            "About ____ (number) percent of fleeces were exported from Redmoor. = 40"),
        MakerRow(
            "Pike raised 3.2 million pounds for Kellmoor Canal.",
            "Pike raised ____ (number) pounds for Kellmoor Canal. = 3.2 million"),
        MakerRow("Pike raised $3.2 million for Kellmoor Canal."),
        MakerRow("The county of Redmoor has 1,204,317 inhabitants."),
        MakerRow("Two mills at Redmoor burned down."),
        MakerRow("The mill at Redmoor used 10-12 looms."),
        MakerRow("One of nine mills at Redmoor burned down."),
        MakerRow("Between 30 and 40 mills stood on Aldmoor."),
        MakerRow(
            "Kellmoor Abbey was sacked by Danes around 870.",
            "Kellmoor Abbey was sacked by Danes around ____ (year). = 870"),
        MakerRow("Lot 46 was sold to Pike."),
        MakerRow("Pike did not employ 46 weavers at Redmoor."),
    ]

    @Test(arguments: rows)
    func `each sentence gives the cards that stand beside it, or none`(row: MakerRow) throws {
        try row.check(FigureMaker.self)
    }
}
