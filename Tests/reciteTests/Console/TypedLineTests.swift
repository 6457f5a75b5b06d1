import Testing

@testable import recite

struct TypedLineTests {
    static let rows: [(name: String, bytes: [UInt8], text: String)] = [
        ("plain words", Array("Lima".utf8), "Lima"),
        ("a carriage return at the end", Array("Lima\r".utf8), "Lima"),
        ("an arrow key", Array("Li\u{1B}[Dma".utf8), "Lima"),
        ("an arrow key with a modifier", Array("Li\u{1B}[1;5Dma".utf8), "Lima"),
        ("an arrow key in application mode", Array("Li\u{1B}OAma".utf8), "Lima"),
        ("a lone escape", Array("Lima\u{1B}".utf8), "Lima"),
        ("a tab", Array("Lima\tPeru".utf8), "Lima Peru"),
        ("controls", Array("\u{07}Li\u{00}ma\u{9B}".utf8), "Lima"),
        ("broken UTF-8", [0x4C, 0xC3, 0x6D], "L\u{FFFD}m"),
        ("wide and joined text", Array("漢字 👩‍🚀".utf8), "漢字 👩‍🚀"),
    ]

    @Test(arguments: rows.indices)
    func `a typed line is repaired`(row: Int) {
        let row = TypedLineTests.rows[row]
        #expect(TypedLine.repaired(row.bytes[...]) == row.text, "\(row.name)")
    }
}
