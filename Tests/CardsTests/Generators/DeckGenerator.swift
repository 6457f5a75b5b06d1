import Support

@testable import Cards

/// Makes decks whose texts are as awkward as the grammar allows, for laws over many samples.
struct DeckGenerator {
    var random: SplitMix64

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
    }

    static let scraps = [
        "Q:", "A:", "C:", "True:", "Hint:", "Source: x", "---", "- [x] a", "- [ ] b", "- item", "1. one",
        "# Head",
        "#", "###### deep", "> quote", ">", "[", "]", "[gap]", "[a](b)", "![i](p.png)", "[^1]", "[r]: u",
        "](",
        "\\", "\\\\", "\\*", "\\[", "`", "``", "```", "`code`", "`a ``b", "~~~", "$", "$5", "$x$", "$$",
        "$a\\$b$",
        "<!--", "-->", "<!-- c -->", "<b>", "|", " | ", "a | b", "::", ":::", " :: ", "a::b", "{", "}",
        "{.tag}",
        "{#nato-7k2m9q4w1x8z}", "{#x}", "{change=minor}", "(", ")", "(the) city", "f(x)", "\"q\"", "it's",
        "*em*",
        "**b**", "_u_", "=", "+", "! ", "!", "?", "¶18", "é", "e\u{301}", "مرحبا", "עברית", "日本語", "👩‍👩‍👧", "🇫🇷",
        "İ",
        "ß", "\u{A0}", "±", "%", "&amp;", "word", "Paris", "two words", "x", "2014", "5 km", "  ", "\t",
        "N.A.T.O.",
    ]

    mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

    mutating func chance(_ part: Int, in whole: Int) -> Bool { below(whole) < part }

    /// Scraps side by side on one line, with no blanks at the ends.
    mutating func line() -> String {
        var text = ""
        for _ in 0...below(5) {
            text += DeckGenerator.scraps[below(DeckGenerator.scraps.count)]
            if chance(1, in: 2) { text += " " }
        }
        return trimmed(text)
    }

    /// A line that is not empty.
    mutating func phrase() -> String {
        let text = line()
        return text.isEmpty ? "word" : text
    }

    /// One line or several, with blank ones between.
    mutating func passage() -> String {
        guard chance(1, in: 3) else { return phrase() }
        var lines: [String] = []
        for _ in 0...below(5) {
            lines.append(chance(1, in: 4) ? "" : chance(1, in: 5) ? "  " + line() : line())
        }
        let text = trimmed(lines.joined(separator: "\n"))
        return text.isEmpty ? "word" : text
    }

    func trimmed(_ text: String) -> String {
        let bytes = Array(text.utf8)
        return bytes.string(bytes.trimmed(0..<bytes.count))
    }

    mutating func distinct(_ count: Int, _ make: (inout DeckGenerator) -> String) -> [String] {
        var texts: [String] = []
        while texts.count < count {
            let text = make(&self)
            let isKnown = texts.contains { AnswerText.key($0) == AnswerText.key(text) }
            if !isKnown { texts.append(text) } else { texts.append("\(text) w\(texts.count)") }
        }
        return texts
    }

    mutating func header() -> DeckHeader {
        var header = DeckHeader()
        if chance(1, in: 2) { header.title = passage() }
        if chance(1, in: 2) { header.id = ["nato-iraq", "ab", "rome2-x"][below(3)] }
        if chance(1, in: 3) { header.language = ["en", "pt-BR", "zh-Hant"][below(3)] }
        if chance(1, in: 3) { header.source = phrase() }
        if chance(1, in: 3) { header.article = phrase() }
        if chance(1, in: 3) { header.caution = passage() }
        if chance(1, in: 3) { header.retention = Double(70 + below(30)) / 100 }
        if chance(1, in: 3) { header.newPerDay = below(10_000) }
        if chance(1, in: 3) { header.order = DeckHeader.orders[below(5)] }
        if chance(1, in: 3) { header.exam = "2028-02-29" }
        if chance(1, in: 3) { header.steps = (0..<below(4)).map { _ in 1 + below(200_000) } }
        if chance(1, in: 3) { header.maximumInterval = 1 + below(36_500) }
        if chance(1, in: 4) { header.accents = chance(1, in: 2) }
        if chance(1, in: 4) { header.off = chance(1, in: 2) }
        return header
    }

    mutating func deck() -> Deck {
        var notes: [Note] = []
        var topic: [String] = []
        var citation: String?
        for _ in 0..<below(9) {
            if chance(1, in: 4) { topic = (0..<below(4)).map { _ in phrase() } }
            if chance(1, in: 3) { citation = chance(1, in: 3) ? nil : passage() }
            var note = note()
            note.topic = topic
            note.citation = citation
            notes.append(note)
        }
        return Deck(header: header(), mode: .full, notes: notes)
    }
}
