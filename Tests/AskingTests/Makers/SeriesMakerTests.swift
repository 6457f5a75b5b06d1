import Testing

@testable import Asking

struct SeriesMakerTests {
    static let rows = [
        MakerRow(
            "Training was given through evening classes, apprenticeship, and visits to working mills.",
            "Name all three: Training was given through ____. = evening classes / apprenticeship / visits to working mills"
        ),
        MakerRow(
            "Redmoor weavers made blankets and sailcloth.",
            "Name both: Redmoor weavers made ____. = blankets / sailcloth"),
        MakerRow(
            "Anna Holt trained young weavers to card and spin wool.",
            "Name both: Anna Holt trained young weavers to ____. = card / spin wool"),
        MakerRow("Redmoor weavers made blankets or sailcloth."),
        MakerRow(
            "Redmoor weavers made blankets and sailcloth for cold winters.",
            "Name both: Redmoor weavers made ____ for cold winters. = blankets / sailcloth"),
        MakerRow("Redmoor weavers made blankets and sailcloth that sailors bought."),
        MakerRow("Millers and weavers met in Leeds."),
        MakerRow(
            "Redmoor weavers made woollen blankets and sheets.",
            "Name both: Redmoor weavers made ____. = woollen blankets / sheets"),
    ]

    @Test(arguments: rows)
    func `each sentence gives the cards that stand beside it, or none`(row: MakerRow) throws {
        try row.check(SeriesMaker.self)
    }
}
