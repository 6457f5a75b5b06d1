import English
import Testing

@testable import Asking

private func statements(_ sentence: String) throws -> [String] {
    let parsed = try #require(EnglishModel.standard.parse(sentence).sentences.first)
    return StatementFinder(SentenceTree(parsed)).statements.map(\.text)
}

struct StatementFinderTests {
    @Test(arguments: [
        ("Anna Holt bought the mill in 1820.", "Anna Holt bought the mill in 1820."),
        ("The mill (built in 1790) stood in Kellmoor.", "The mill stood in Kellmoor."),
        ("Anna Holt bought the mill, and Peter Marsh sold the ferry.", "Anna Holt bought the mill."),
        (
            "The mill, the oldest of Kellmoor, burned down in 1820.",
            "The mill, the oldest of Kellmoor, burned down in 1820."
        ),
    ])
    func `a sentence is cut down to what stands by itself`(sentence: String, statement: String) throws {
        #expect(try statements(sentence) == [statement])
    }

    @Test(arguments: [
        "Mimivirus, found in an amoeba and recognised as a virus in 2003.",
        "Aldmoor League, guild of weavers that ruled the valley from the hills to the sea.",
        "Because the mills represent a case of waste.",
        "Most are driven by water.",
        "Muhammad VI was sent to Constantinople and the Hafsid territories became an Ottoman province.",
        "Downstream are the round lock at Agde, with three pairs of gates.",
        "Such as the mill of Kellmoor.",
        // Of three clauses the parser makes two.
        "A maroon is fired over the hall, the lights are switched off, and the torches are lit.",
        "The loss of silt raised costs, the coast began to erode, and thousands of weavers left.",
        // The number of a grade is nobody who lists.
        "The mill was given Grade I listed status in 1970.",
        // Without its clause it says nothing.
        "It was Anna Holt who won them over.",
        "Linotype, machine that casts a line of type, called a slug, in response to a key.",
        "Madder, also called krapp, red dye obtained from the roots of several plants.",
        "Kovar, with 29 per cent nickel, which matches glass and is used for tubes.",
        "Two chronicles written in Leeds, the Book of Redmoor, finished around 1655, and the Book of Kellmoor, are the main sources.",
    ])
    func `what is no whole sentence has no statement`(sentence: String) throws {
        #expect(try statements(sentence) == [])
    }
}
