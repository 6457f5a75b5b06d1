import Testing

@testable import Asking

struct SubjectMakerTests {
    static let rows = [
        MakerRow(
            "Norway signed the treaty of Redmoor in 1840.",
            "____ signed the treaty of Redmoor in 1840. = Norway"),
        MakerRow("Dry stone walls surround most upland fields."),
        MakerRow("A ferry of oak linked Redmoor with Kellmoor."),
        MakerRow("It linked Redmoor with Kellmoor."),
        MakerRow("Anna Holt owned nine mills in Kellmoor."),
        MakerRow("Ferries and fords linked Redmoor with Kellmoor."),
        // A common word with the capital of a sentence, and one of a people with the people's name before it.
        MakerRow("Erosion carried Redmoor into the sea."),
        MakerRow("The Swede Lennart Torstensson linked Redmoor with Kellmoor."),
        MakerRow("The Canadian linked Redmoor with Kellmoor."),
    ]

    @Test(arguments: rows)
    func `each sentence gives the cards that stand beside it, or none`(row: MakerRow) throws {
        try row.check(SubjectMaker.self)
    }
}
