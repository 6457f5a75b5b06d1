import Testing

@testable import Asking

struct GapTests {
    static let rows: [(sentence: String, answers: [String])] = [
        // A name is asked for whole or not at all.
        ("Redmoor guilds bought the Army Office of the North in 1840.", ["1840"]),
        ("Holt flew in Apollo 8 over Kellmoor.", ["Kellmoor"]),
        (
            "Peter Marsh built Selby–Kellmoor Railway in 1840.",
            ["Peter Marsh", "Selby–Kellmoor Railway", "1840"]
        ),
        // What stands before a name may be all of the name that counts.
        ("Redmoor wool came from northern Norway in 1840.", ["1840"]),
        // What stands behind a semicolon is asked where it is a statement of its own.
        (
            "Redmoor wool was sold to Denmark in 1840; Kellmoor wool was sold to Norway in 1850.",
            ["Denmark", "1840", "Norway", "1850", "Kellmoor wool"]
        ),
        (
            "Redmoor wool was sold to Denmark in 1840; the rest was sold to Norway in 1850.",
            ["Denmark", "1840"]
        ),
        // Half of a name.
        ("Redmoor wool burned on Air Rhodesia Flight 825.", []),
        // A century that the rest of the sentence tells.
        ("Kellmoor Mill spun nylon in the twentieth century.", ["Kellmoor Mill", "nylon"]),
        ("Kellmoor Mill spun wool in the ninth century.", ["Kellmoor Mill", "wool", "ninth"]),
        // Where a king ruled is part of what he is called.
        ("King Rudolf I of Denmark sold wool at Kellmoor in 1840.", ["wool", "Kellmoor", "1840"]),
        // The rest of a name, and how much of what is asked for.
        ("Anna Holt sold wool at Kingston upon Thames in 1840.", ["Anna Holt", "wool", "1840"]),
        (
            "Anna Holt sold wool at the church of St. Stephen's, Redmoor, in 1840.",
            ["Anna Holt", "wool", "1840"]
        ),
        // The year of an event that nothing names.
        ("An armistice was signed in 1840.", ["armistice"]),
        // Guessed by anyone, or read off the rest; beside each its like that is not.
        ("Redmoor wool went to Europe in 1840.", ["1840"]),
        ("Redmoor wool went to Denmark in 1840.", ["Denmark", "1840"]),
        ("Redmoor wool was sold in Bergen, Norway in 1840.", ["1840"]),
        ("Redmoor wool was sold in Bergen in 1840.", ["Bergen", "1840"]),
        ("Anna Holt copied a Roman mill in Rome in 1840.", ["Anna Holt", "1840"]),
        // The year of a figure.
        ("Kellmoor had 900 inhabitants in 1840.", ["900", "Kellmoor"]),
        ("In 1840 about 40 percent of Redmoor fleeces were sold in Norway.", ["Norway"]),
        ("In 1840 most Redmoor fleeces were sold in Norway.", ["1840", "Norway"]),
    ]

    @Test(arguments: rows)
    func `what can be asked for in a sentence`(row: (sentence: String, answers: [String])) throws {
        let draft = try Articles.draft(sentence: row.sentence, wishes: Wishes(all: true))
        let made = Set(draft.cards.filter { $0.items.isEmpty && $0.kind != .judge }.map(\.answer))
        #expect(made == Set(row.answers))
    }
}
