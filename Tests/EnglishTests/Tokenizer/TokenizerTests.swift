import Support
import Testing

@testable import English

struct TokenizerTests {
    /// A text and its tokens, with `|` between them.
    private static let table: [(String, String)] = [
        ("He didn't go.", "He|did|n't|go|."),
        ("\"Well,\" she said.", "\"|Well|,|\"|she|said|."),
        ("It's 10a.m. in the U.S., Dr. Wu.", "It|'s|10|a.m.|in|the|U.S.|,|Dr.|Wu|."),
        ("a 5km run (with $3.50)", "a|5|km|run|(|with|$|3.50|)"),
        ("state-of-the-art and/or a/b", "state|-|of|-|the|-|art|and/or|a|/|b"),
        ("Wait...what?!", "Wait|...|what|?|!"),
        ("see www.example.org/a?b=1, ok", "see|www.example.org/a?b=1|,|ok"),
        ("me@example.com", "me@example.com"),
        ("fine:) or fine :)", "fine|:)|or|fine|:)"),
        ("fine: ) no", "fine|:|)|no"),
        ("two  blanks", "two| |blanks"),
        ("line\nbreak", "line|\n|break"),
        ("1990-2000 and 3-4", "1990|-|2000|and|3|-|4"),
        ("lower.Upper 3.14 e.g.", "lower|.|Upper|3.14|e.g."),
        ("£5bn, 20% and 9.8°C.", "£|5bn|,|20|%|and|9.8|°|C|."),
        ("cannot gonna", "can|not|gon|na"),
        ("left—right", "left|—|right"),
        ("((a))", "(|(|a|)|)"),
        ("http://localhost:80/x a:b", "http://localhost:80|/|x|a|:|b"),
    ]

    private func tokens(_ text: String) -> String {
        let model = EnglishModel.standard
        let characters = Characters(Array(text.utf8), classes: model.features.classes)
        return model.tokenizer.tokens(of: characters).map { characters.text($0.range) }.joined(separator: "|")
    }

    @Test(arguments: table) func `a text is split as spaCy splits it`(text: String, expected: String) {
        #expect(tokens(text) == expected)
    }

    /// 100 000 random byte strings: tokens lie in order, and between two lies nothing or one blank.
    @Test func `tokens and single blanks rebuild any bytes`() {
        let model = EnglishModel.standard
        var random = SplitMix64(seed: 7)
        for _ in 0..<100_000 {
            let text = Characters(randomBytes(&random, upTo: 6), classes: model.features.classes)
            var end = 0
            for token in model.tokenizer.tokens(of: text) {
                let gap = text.scalars[end..<max(end, token.range.lowerBound)]
                if token.range.isEmpty || token.range.lowerBound < end || (!gap.isEmpty && gap != [" "]) {
                    Issue.record("\(text.bytes)")
                }
                end = token.range.upperBound
            }
            if text.count - end > 1 { Issue.record("\(text.bytes)") }
        }
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("a", 400_000), ("(", 60_000), ("👍", 20_000), ("e\u{301}", 40_000), ("x@", 60_000),
            ("a.", 60_000),
        ])
    func `a long run without a blank takes time in proportion`(piece: String, count: Int) {
        let model = EnglishModel.standard
        let text = Characters(
            Array(String(repeating: piece, count: count).utf8), classes: model.features.classes)
        let tokens = model.tokenizer.tokens(of: text)
        #expect(tokens.last?.range.upperBound == text.count)
    }
}
