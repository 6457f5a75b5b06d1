import Testing

@testable import Asking

struct AliasMakerTests {
    static let rows = [
        MakerRow(
            "The outer layer, or epicuticle, sheds water.",
            "The outer layer, or ____, sheds water. = epicuticle"),
        MakerRow(
            "A narrow wooden tube, the quill, carries yarn to the weaver.",
            "A narrow wooden tube, the ____, carries yarn to the weaver. = quill"),
        // Two things to choose from, and names of what the article has named already.
        MakerRow("Yarn or epicuticle sheds water."),
        MakerRow("The layer, or outside, sheds water."),
        MakerRow("The founder, the weaver Anna Holt, sold yarn."),
        MakerRow("The tube, the quill, carries yarn to the weaver."),
        MakerRow("A narrow wooden tube, the first, carries yarn to the weaver."),
    ]

    @Test(arguments: rows)
    func `each sentence gives the cards that stand beside it, or none`(row: MakerRow) throws {
        try row.check(AliasMaker.self)
    }
}
