import Testing

@testable import Reading

private func claims(_ text: String) throws -> [Claim] {
    ClaimReader.claims(of: try ArticleReader.read(Array(text.utf8), path: "moor.txt")).claims
}

private let moor = """
    The Moor

    Work and tools

    Every farm keeps a leat that feeds a pond. The ponds freeze in winter.

    Key tasks include:

    - cutting turf on the moor
    - repairing walls, gates, and stiles
    - clearing leats in autumn
    """

@Test func `claims come in reading order, with their sections and bytes`() throws {
    let bytes = Array(moor.utf8)
    let claims = try claims(moor)
    #expect(claims.map(\.kind) == [.statement, .statement, .list, .item])
    #expect(claims.allSatisfy { $0.section == ["Work and tools"] })
    let second = String(decoding: bytes[claims[1].span], as: UTF8.self)
    #expect(second == "The ponds freeze in winter.")
}

@Test func `an item that lists something is read with its lead-in`() throws {
    let item = try #require(try claims(moor).last)
    #expect(
        item.wording.text
            == "The key tasks that the article lists under \u{201C}Work and tools\u{201D} include repairing walls, gates, and stiles."
    )
    #expect(item.sentence.text == "repairing walls, gates, and stiles")
    let cited = String(decoding: Array(moor.utf8)[item.span], as: UTF8.self)
    #expect(cited.hasPrefix("Key tasks include:") && cited.hasSuffix("gates, and stiles"))
}

@Test func `names of claims hang on the sentence alone`() throws {
    let names = try claims(moor).map(\.id)
    let moved = try claims(
        "The Moor\n\nOther\n\nThe ponds  freeze\nin winter.\n\nMuch else happened there too, and it rained.\n"
    )
    #expect(moved.first?.id == names[1])
    #expect(names.allSatisfy { $0.utf8.count == 8 })
}

@Test func `a repeated sentence has a name of its own`() throws {
    let twice = try claims(
        "The Moor\n\nWork\n\nThe ponds freeze in winter. It is cold. The ponds freeze in winter.\n")
    #expect(twice.last?.id == (twice.first?.id ?? "") + "-2")
}

@Test func `a short name is the same for the same text for good`() {
    #expect(StableHash.name(of: "", length: 8) == StableHash.name(of: "", length: 12).prefix(8))
    #expect(StableHash.name(of: "moor", length: 8) != StableHash.name(of: "moors", length: 8))
}
