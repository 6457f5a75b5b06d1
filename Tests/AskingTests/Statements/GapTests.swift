import Testing

@testable import Asking

struct GapTests {
    static let rows: [(sentence: String, answers: [String])] = [
        // A name is asked for whole or not at all.
        ("The guild bought the Army Office of the North in 1840.", ["1840"]),
        ("Holt flew in Apollo 8 over Kellmoor.", ["Kellmoor"]),
        ("The line from Selby–Kellmoor opened in 1840.", ["1840"]),
        // What stands before a name may be all of the name that counts.
        ("Wool came from northern Norway in 1840.", ["1840"]),
        ("The wool was sold by the merchant Peter Marsh in 1840.", ["Peter Marsh", "1840"]),
        // What stands behind a semicolon leans on what stands before.
        ("Norway signed the treaty in 1840; Denmark did so in 1850.", ["Norway", "1840"]),
        // Guessed by anyone, or read off the rest.
        ("The wool went to Europe in 1840.", ["1840"]),
        ("The wool was sold in Bergen, Norway in 1840.", ["1840"]),
        ("The Roman mill was copied in Rome in 1840.", ["1840"]),
        // The year of a figure.
        ("Kellmoor had 900 inhabitants in 1840.", ["900", "Kellmoor"]),
        ("In 1840 about 40 percent of the fleeces were sold in Norway.", ["40", "Norway"]),
    ]

    @Test(arguments: rows)
    func `what can be asked for in a sentence`(row: (sentence: String, answers: [String])) throws {
        let draft = try Articles.draft(sentence: row.sentence, wishes: Wishes(all: true))
        let made = Set(draft.cards.filter { $0.items.isEmpty }.map(\.answer))
        #expect(made.isSubset(of: row.answers))
        #expect(
            made.isDisjoint(with: ["Army Office", "Apollo", "Selby", "Europe", "Rome", "Bergen", "Denmark"]))
    }
}
