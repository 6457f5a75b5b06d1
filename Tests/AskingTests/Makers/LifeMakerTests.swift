import Testing

@testable import Asking

/// The cards of an entry: a title, a line that may say whose page it is, and how it opens.
private func cards(_ title: String, _ opening: String) throws -> [String] {
    let told =
        "She spun, she wove, and she sold what she had woven to Norway. She dyed her wool as she pleased, and she kept her accounts."
    let text = "\(title)\n\nEncyclopaedia of Weaving\n\n\(opening) \(told)\n"
    return try Articles.draft(text, wishes: Wishes(all: true)).cards.filter { $0.maker == "life" }
        .map { "\($0.prompt) = \($0.answer)" }
}

private let both = ["In what year was Anna Holt born? = 1801", "In what year did Anna Holt die? = 1888"]

struct LifeMakerTests {
    static let rows: [(title: String, opening: String, cards: [String])] = [
        ("Anna Holt", "Anna Maria Holt (3 May 1801 \u{2013} 7 June 1888) was a weaver.", both),
        ("Anna Holt", "Anna Holt (born 3 May 1801, Leeds; died 1888, Kellmoor) was a weaver.", both),
        ("Holt, Anna Maria", "English weaver (b. Leeds, 1801; d. Kellmoor, 1888).", both),
        (
            "Anna Holt", "Anna Holt (born 3 May 1801) is a weaver.",
            ["In what year was Anna Holt born? = 1801"]
        ),
        ("HOLT, Anna", "Holt, Anna (3 May 1801 \u{2013} 7 June 1888), weaver, was born at Leeds.", both),
        ("Holt, Anna", "(Norse: Ana) (b. Leeds, 3 May 1801; d. Kellmoor, 7 June 1888), weaver.", both),
        // The title tells them.
        (
            "Holt, Anna (1801\u{2013}1888)",
            "Holt, Anna (3 May 1801 \u{2013} 7 June 1888), weaver, was born at Leeds.", []
        ),
        (
            "Casimir III", "Casimir III (born 1310, Kellmoor\u{2014}died 1370, Leeds) was a king.",
            ["In what year was Casimir III born? = 1310", "In what year did Casimir III die? = 1370"]
        ),
        // What is not sure, not a life, not hers.
        ("Anna Holt", "Anna Holt (c. 1801 \u{2013} 1888) was a weaver.", []),
        ("Anna Holt", "Anna Holt (reigned 1801 \u{2013} 1888) was a queen of weavers.", []),
        ("Kellmoor Fair", "Kellmoor Fair (1801 \u{2013} 1888) was held every May.", []),
        ("Kellmoor Fair", "Kellmoor Fair (1801 \u{2013} 1888) was a fair of weavers.", []),
        ("Anna Holt", "Peter Marsh (1801 \u{2013} 1888) was a weaver.", []),
    ]

    @Test(arguments: rows)
    func `a life is asked for its first and its last year`(
        row: (title: String, opening: String, cards: [String])
    )
        throws
    {
        #expect(try cards(row.title, row.opening) == row.cards)
    }
}
