import Testing

@testable import Reading

/// Furniture that is known by where it stands.
struct JudgeTests {
    @Test(arguments: rows) func `a piece is judged by its neighbours`(row: OutlinerTests.Row) throws {
        let article = try Article.reading(row.text)
        #expect(article.outline == row.outline)
    }

    static let rows = [
        OutlinerTests.Row(
            "a headword that reads like a button",
            "MESSENGER\n\nMESSENGER was a probe that circled a planet for four years. "
                + String(repeating: "It sent pictures of craters. ", count: 6).dropLast(),
            "h1 MESSENGER\np MESSENGER was a probe that circled a planet for four years. ¦ "
                + Array(repeating: "It sent pictures of craters.", count: 6).joined(separator: " ¦ ")),
        OutlinerTests.Row(
            "the title repeated at the end, and lines glued to it",
            "Eel Traps\n\nEels were caught in willow traps. They sold well.\n\nEel Traps\nBack to top",
            "h1 Eel Traps\np Eels were caught in willow traps. ¦ They sold well.\n"
                + "x repeatedTitle: Eel Traps\nx navigation: Back to top"),
        OutlinerTests.Row(
            "the aims of a chapter, up to its first sentence",
            """
            Eel Traps

            LEARNING OBJECTIVES
            Tell the traps that are woven of willow from the nets that are knotted of hemp
            Explain how willow is cut, steamed and woven in the valleys of the north

            Eels were caught in willow traps, which sold well in the markets of the lower valley until the war.
            """,
            """
            h1 Eel Traps
            p Eels were caught in willow traps, which sold well in the markets of the lower valley until the war.
            x objectives: LEARNING OBJECTIVES
            x objectives: Tell the traps that are woven of willow from the nets that are knotted of hemp Explain how willow is cut, steamed and woven in the valleys of the north
            """),
        OutlinerTests.Row(
            "the questions at the end of a part, up to the next statement",
            """
            # Eel Traps

            ## Making

            Willow is cut in winter.

            ## Check your understanding

            1. When is willow cut?
            2. Who cuts it?

            Traps are set at dusk.
            """,
            """
            h1 Eel Traps
            h2 Making
            p Willow is cut in winter.
            p Traps are set at dusk.
            x exercise: ## Check your understanding
            x exercise: 1. When is willow cut?
            x exercise: 2. Who cuts it?
            """),
        OutlinerTests.Row(
            "sections of references, contents and notes on the author",
            """
            # Eel Traps

            ## Contents

            - Making
            - Setting

            ## Making

            Willow is cut in winter.

            ## Setting

            Traps are set at dusk.

            ## References

            1. Moss, I. The Eel. 1951.
            2. Wick Archive, box 9.

            ## About the Author

            Ida Moss keeps eels.
            """,
            """
            h1 Eel Traps
            h2 Making
            p Willow is cut in winter.
            h2 Setting
            p Traps are set at dusk.
            x contents: ## Contents
            x contents: - Making
            x contents: - Setting
            x reference: ## References
            x reference: 1. Moss, I. The Eel. 1951.
            x reference: 2. Wick Archive, box 9.
            x contributors: ## About the Author
            x contributors: Ida Moss keeps eels.
            """),
        OutlinerTests.Row(
            "lines below a read-more line",
            "Eel Traps\n\nTraps are set at dusk.\n\nRead more:\n\nThe Otter Returns\n\nA Year on the Wick",
            "h1 Eel Traps\np Traps are set at dusk.\nx seeAlso: Read more:\n"
                + "x seeAlso: The Otter Returns\nx seeAlso: A Year on the Wick"),
        OutlinerTests.Row(
            "a dateline at the head of a report, but not later",
            "Flood\n\nWICK, Norland (AP) — The river rose on Monday. Two farms lie under water.\n\nNORLAND — the name — is old.",
            "h1 Flood\np The river rose on Monday. ¦ Two farms lie under water.\np NORLAND — the name — is old.\n"
                + "x dateline: WICK, Norland (AP) —"),
        OutlinerTests.Row(
            "captions, whole and empty",
            "Eels\n\n[caption] Image\n\n[caption] A trap in use.\n\nFigure 2. The parts of a trap.\n\nEels are sold in May.",
            "h1 Eels\nc A trap in use.\nc Figure 2. The parts of a trap.\np Eels are sold in May.\nx caption: [caption] Image"
        ),
        OutlinerTests.Row(
            "the credit at the end of a caption",
            "Eels\n\n[caption] A trap in use.Credit Ann Lee/Fen Review\n\n[caption] A weir. (Bo Chen / AP)\n\nEels are sold.",
            "h1 Eels\nc A trap in use.\nc A weir.\np Eels are sold.\n"
                + "x photoCredit: Credit Ann Lee/Fen Review\nx photoCredit: (Bo Chen / AP)"),
        OutlinerTests.Row(
            "a paragraph set twice",
            "Eels\n\nThe eel swims down the river to the sea to breed there.\n\nIt dies.\n\n"
                + "The eel swims down the river to the sea to breed there.",
            "h1 Eels\np The eel swims down the river to the sea to breed there.\np It dies.\n"
                + "x repetition: The eel swims down the river to the sea to breed there."),
        OutlinerTests.Row(
            "a see-also sentence within a paragraph",
            "Eels\n\nEels are sold in May. See also: The Otter Returns",
            "h1 Eels\np Eels are sold in May.\nx seeAlso: See also: The Otter Returns"),
        OutlinerTests.Row(
            "the name below a quotation",
            "Eels\n\n“The river is not what it was.”\n\nIda Moss, Ph.D.\n\nShe sold her boat.",
            "h1 Eels\np “The river is not what it was.”\no Ida Moss, Ph.D.\np She sold her boat."),
        OutlinerTests.Row(
            "marks of an encyclopaedia",
            "Eel\n\n## Life[edit]\n\nThe eel is long.[1][2] It is a fish.[citation needed] It lives [n 1] in mud.[3]:14\n\n"
                + "## Food[edit]\n\nEels eat [in winter] nothing.",
            "h1 Eel\nh2 Life\np The eel is long. ¦ It is a fish. ¦ It lives [n 1] in mud.\nh2 Food\np Eels eat [in winter] nothing."
        ),
    ]
}
