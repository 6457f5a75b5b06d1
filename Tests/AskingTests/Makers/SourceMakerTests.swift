import Testing

@testable import Asking

struct SourceMakerTests {
    static let rows = [
        MakerRow(
            "According to Peter Marsh, Anna Holt owned nine mills.",
            "According to ____, Anna Holt owned nine mills. = Peter Marsh"),
        MakerRow("According to local farmers, Anna Holt kept prices high."),
        MakerRow("According to him, Anna Holt owned nine mills."),
        MakerRow(
            "Anna Holt owned nine mills, according to Peter Marsh.",
            "Anna Holt owned nine mills, according to ____. = Peter Marsh"),
    ]

    @Test(arguments: rows)
    func `each sentence gives the cards that stand beside it, or none`(row: MakerRow) throws {
        try row.check(SourceMaker.self)
    }
}
