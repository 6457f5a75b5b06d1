import Testing

@testable import Cards

private let rows = [
    FaultRow("an unknown key", "colour: red", "2:1 \(HeaderFault.unknownKey("colour"))"),
    FaultRow("a key twice", "title: a\ntitle: b", "3:1 \(HeaderFault.repeatedKey("title"))"),
    FaultRow("a key without a value", "title:", "2:7 \(HeaderFault.noValue(.title))"),
    FaultRow("a list for a title", "title: [a]", "2:8 \(HeaderFault.badValue(.title, "[...]"))"),
    FaultRow("a bad id", "id: Nato Iraq", "2:5 \(HeaderFault.badValue(.id, "Nato Iraq"))"),
    FaultRow("a bad language", "language: e", "2:11 \(HeaderFault.badValue(.language, "e"))"),
    FaultRow("a low retention", "retention: 0.5", "2:12 \(HeaderFault.badValue(.retention, "0.5"))"),
    FaultRow("a retention in words", "retention: high", "2:12 \(HeaderFault.badValue(.retention, "high"))"),
    FaultRow("fewer than no new cards", "new-per-day: -1", "2:14 \(HeaderFault.badValue(.newPerDay, "-1"))"),
    FaultRow(
        "too many reviews", "reviews-per-day: 1e9",
        "2:18 \(HeaderFault.badValue(.reviewsPerDay, "1e9"))"),
    FaultRow("an unknown order", "order: best", "2:8 \(HeaderFault.badValue(.order, "best"))"),
    FaultRow("a day that is not", "exam: 2027-02-29", "2:7 \(HeaderFault.badValue(.exam, "2027-02-29"))"),
    FaultRow("a step without a unit", "steps: [1m, 10]", "2:8 \(HeaderFault.badValue(.steps, "[...]"))"),
    FaultRow("a bad step", "relearning-steps: 5x", "2:19 \(HeaderFault.badValue(.relearningSteps, "5x"))"),
    FaultRow(
        "no interval", "max-interval: 0", "2:15 \(HeaderFault.badValue(.maximumInterval, "0"))"),
    FaultRow("no truth", "accents: maybe", "2:10 \(HeaderFault.badValue(.accents, "maybe"))"),
    FaultRow("a number for strict", "strict: 1", "2:9 \(HeaderFault.badValue(.strict, "1"))"),
    FaultRow("a word for off", "off: x", "2:6 \(HeaderFault.badValue(.off, "x"))"),
    FaultRow("no mapping", "- a\n- b", "2:1 \(HeaderFault.notMapping)"),
    FaultRow("an alias", "title: &a x\nsource: *a", "2:1 \(HeaderFault.alias("&a"))"),
    FaultRow("deep nesting", "title: " + String(repeating: "[", count: 999), "2:1 \(HeaderFault.tooDeep)"),
    FaultRow("deep hyphens", String(repeating: "- ", count: 999) + "a", "2:1 \(HeaderFault.tooDeep)"),
    FaultRow(
        "too large", "title: " + String(repeating: "x", count: 70_000),
        "2:1 \(HeaderFault.tooLarge(70_008))"),
]

@Test(arguments: rows)
func `a fault of the header is told at its place`(row: FaultRow) {
    #expect(said("---\n" + row.body + "\n---\n\nQ: q\nA: a\n") == row.said)
}

@Test func `one key that is no YAML does not hide the others`() {
    let text = "---\ntitle: \"open\nretention: 2\ntitle: b\nid: nato\n---\n\nQ: q\nA: a\n"
    let file = DeckFile.read(Array(text.utf8), path: "d.md")
    #expect(file.deck.header.id == "nato")
    #expect(file.diagnostics.count >= 2)
    #expect(file.deck.notes.count == 1)
}

@Test func `front matter that is not closed ends before the first card`() {
    let file = DeckFile.read(Array("---\ntitle: T\n\nQ: q\nA: a\n".utf8), path: "d.md")
    #expect(file.diagnostics.map(\.fact) == [.header(.unclosed)])
    #expect(file.deck.header.title == "T")
    #expect(file.deck.notes.count == 1)
}

@Test func `all keys are read`() {
    let text = """
        ---
        title: NATO in Iraq
        id: nato-iraq
        language: en
        source: The Role of NATO
        article: articles/nato.txt
        caution: "Confirm: details"
        retention: 0.9
        new-per-day: 10
        reviews-per-day: 100
        order: random
        exam: 2027-06-30
        steps: 1m 10m
        relearning-steps: [10m, 1h, 1d]
        max-interval: 365
        accents: true
        strict: false
        off: false
        ---
        """
    let file = DeckFile.read(Array(text.utf8), path: "d.md")
    var header = DeckHeader()
    header.title = "NATO in Iraq"
    header.id = "nato-iraq"
    header.language = "en"
    header.source = "The Role of NATO"
    header.article = "articles/nato.txt"
    header.caution = "Confirm: details"
    header.retention = 0.9
    header.newPerDay = 10
    header.reviewsPerDay = 100
    header.order = "random"
    header.exam = "2027-06-30"
    header.steps = [60, 600]
    header.relearningSteps = [600, 3600, 86_400]
    header.maximumInterval = 365
    header.accents = true
    header.strict = false
    header.off = false
    #expect(file.deck == Deck(header: header))
    #expect(file.diagnostics.isEmpty)
}
