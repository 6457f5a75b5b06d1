import Testing

@testable import English

struct NounPhraseTests {
    struct Row: Sendable {
        let text: String
        /// The phrase, its determiner, number and whether it stands alone.
        let expected: String
    }

    @Test(arguments: [
        Row(
            text: "The governor of Lindholm resigned.",
            expected: "The governor of Lindholm definite singular alone"),
        Row(text: "The governor resigned.", expected: "The governor definite singular"),
        Row(text: "They resigned.", expected: "They pronoun plural"),
        Row(text: "Two ships sank.", expected: "Two ships numeral plural alone"),
        Row(text: "These efforts failed.", expected: "These efforts demonstrative plural"),
        Row(text: "Its harbour froze.", expected: "Its harbour possessivePronoun singular"),
        Row(text: "Norway's king fled.", expected: "Norway's king possessive singular alone"),
        Row(text: "Some countries objected.", expected: "Some countries quantifier plural alone"),
        Row(text: "Other countries objected.", expected: "Other countries quantifier plural"),
        Row(
            text: "A storm that nobody had expected came.",
            expected: "A storm that nobody had expected indefinite singular alone"),
        Row(text: "The museum, which opened in 1931, closed.", expected: "The museum definite singular"),
        Row(text: "NATO and the Iraqi army trained officers.", expected: "NATO none singular alone"),
        Row(text: "The Iraqi army trained officers.", expected: "The Iraqi army definite singular alone"),
        Row(text: "Heavy snow fell.", expected: "Heavy snow none singular alone"),
    ])
    func `the first phrase of a sentence`(row: Row) throws {
        let tree = try tree(row.text)
        let phrase = try #require(tree.nounPhrases.first { tree.tokens[$0.head].relation != .possessive })
        let words = [
            tree.text(phrase.range), phrase.determiner.rawValue, phrase.number.rawValue,
            phrase.standsAlone ? "alone" : "",
        ]
        #expect(words.filter { !$0.isEmpty }.joined(separator: " ") == row.expected)
    }
}
