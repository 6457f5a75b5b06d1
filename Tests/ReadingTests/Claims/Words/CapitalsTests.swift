import Testing

@testable import Reading

private let capitals = Capitals(
    ["The road to Holt is old.", "They mend walls near Turkish baths.", "It rains on Monday."].map {
        Wording($0)
    })

private let lines: [(line: String, inside: String?)] = [
    ("Walls of stone", "walls of stone"),
    ("Mending gates", "mending gates"),
    ("Political quarrels", "political quarrels"),
    ("The old road", "the old road"),
    ("Key tasks", "key tasks"),
    ("Holt and its mill", "Holt and its mill"),
    ("Holt's mill", "Holt's mill"),
    ("Turkish baths", "Turkish baths"),
    ("UGC members", "UGC members"),
    ("MacBooks for schools", "MacBooks for schools"),
    ("oak bark", "oak bark"),
    ("Danish ships", nil),
    ("Zanzibar", nil),
]

@Test(arguments: lines)
private func `a capital goes only where the word is no name for sure`(row: (line: String, inside: String?)) {
    #expect(capitals.inside(row.line) == row.inside, "\(row.line)")
}
