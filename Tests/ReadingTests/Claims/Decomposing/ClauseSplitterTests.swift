import English
import Testing

@testable import Reading

private func clauses(of sentence: String) throws -> [String] {
    let parsed = try #require(EnglishModel.standard.parse(Array(sentence.utf8)).sentences.first)
    return ClauseSplitter(SentenceTree(parsed)).clauses
}

struct ClauseSplitterTests {
    static let rows: [(sentence: String, clauses: [String])] = [
        (
            "In 1907 Holt patented a loom that Redmoor bought; the guild fined Peter Marsh.",
            ["In 1907 Holt patented a loom that Redmoor bought."]
        ),
        (
            "Holt patented a loom that Redmoor bought; the guild fined Peter Marsh.",
            ["Holt patented a loom that Redmoor bought.", "The guild fined Peter Marsh."]
        ),
        (
            "Kellmoor sold wool to Norway, and Redmoor sold oats to Denmark.",
            ["Kellmoor sold wool to Norway.", "Redmoor sold oats to Denmark."]
        ),
        // A pronoun, a shared subject and a condition are nothing without what stands before them.
        ("Kellmoor sold wool to Norway, and it bought oats.", ["Kellmoor sold wool to Norway."]),
        ("Kellmoor sold wool to Norway, and bought oats.", []),
        ("If the river rises, the mill stops, and the guild pays.", ["If the river rises, the mill stops."]),
        ("Kellmoor sold wool, oats, and rye to Norway.", []),
        ("Peter Marsh said that the mill was sold and that the guild was poor.", []),
        ("\"The mill was sold,\" said Marsh, and the guild left.", []),
    ]

    @Test(arguments: rows)
    func `a sentence falls into the statements that hold by themselves`(
        row: (sentence: String, clauses: [String])
    ) throws {
        #expect(try clauses(of: row.sentence) == row.clauses)
    }

    /// A tree in which two statements hang together as none of language does: the halves are read by themselves.
    @Test func `a joint that the tree ties otherwise is tried`() throws {
        let text =
            "Kellmoor College was founded in 1919, and the mill works Redmoor sold oats, rye (the guild named it), and wool."
        let parsed = try #require(EnglishModel.standard.parse(Array(text.utf8)).sentences.first)
        let splitter = ClauseSplitter(SentenceTree(parsed))
        let opening = splitter.clauses.first ?? splitter.guess?.opening
        #expect(opening == "Kellmoor College was founded in 1919.")
    }

    @Test(arguments: [
        "Kellmoor sold wool, oats, and rye to Norway.", "Kellmoor sold wool to Norway, and bought oats.",
        "\"The mill was sold,\" said Marsh, and the guild left.",
    ])
    func `what is one statement is not tried`(sentence: String) throws {
        let parsed = try #require(EnglishModel.standard.parse(Array(sentence.utf8)).sentences.first)
        #expect(ClauseSplitter(SentenceTree(parsed)).guess == nil)
    }
}
