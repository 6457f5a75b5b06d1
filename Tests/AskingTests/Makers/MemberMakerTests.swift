import Testing

@testable import Asking

struct MemberMakerTests {
    static let rows = [
        MakerRow(
            "Surveyors found three kinds of walls: dry stone, clay bank, and turf.",
            "Surveyors found three kinds of walls: dry stone, ____, and turf. = clay bank"),
        MakerRow("The tithe included wool, candle wax, and oak bark."),
    ]

    @Test(arguments: rows)
    func `each sentence gives the cards that stand beside it, or none`(row: MakerRow) throws {
        try row.check(MemberMaker.self)
    }
}
