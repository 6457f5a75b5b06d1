import Testing

@testable import Reading

/// How plain texts fall into blocks.
struct OutlinerTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var text: String
        var outline: String

        init(_ name: String, _ text: String, _ outline: String) {
            testDescription = name
            self.text = text
            self.outline = outline
        }
    }

    @Test(arguments: rows) func `a text falls into the blocks that its author meant`(row: Row) throws {
        for ending in ["\n", "\r\n", "\r"] {
            let article = try Article.reading(row.text.replacing("\n", with: ending))
            #expect(article.outline == row.outline)
        }
    }

    static let rows = [
        Row(
            "hard-wrapped paragraphs are joined",
            """
            The Salt Road

            Salt came down the river on flat boats that drew
            less than a foot of water. Each boat made four
            trips a year.

            The last one ran in 1911.
            """,
            """
            h1 The Salt Road
            p Salt came down the river on flat boats that drew less than a foot of water. ¦ \
            Each boat made four trips a year.
            p The last one ran in 1911.
            """),
        Row(
            "a line a paragraph, without blank lines",
            """
            How Bees Sleep
            Bees sleep between five and eight hours a day, most of it at night, in cells near the edge of the comb.
            Older foragers hold to a rhythm of day and night. Young nurses sleep whenever they can.
            """,
            """
            h1 How Bees Sleep
            p Bees sleep between five and eight hours a day, most of it at night, in cells near the edge of the comb.
            p Older foragers hold to a rhythm of day and night. ¦ Young nurses sleep whenever they can.
            """),
        Row(
            "headings of an encyclopaedia, glued to their paragraphs, with their links",
            """
            How Bees Sleep

            Bees sleep between five and eight hours a day.

            In the hive[edit]
            Older foragers hold to a rhythm of day and night, and hang from the comb at the edge of the hive, while young \
            nurses sleep whenever they can, in cells that have been emptied, for some minutes at a time.

            In the field

            [edit]

            A bee that the evening has overtaken sleeps below a flower and flies home as soon as the sun has warmed it.
            """,
            """
            h1 How Bees Sleep
            p Bees sleep between five and eight hours a day.
            h2 In the hive
            p Older foragers hold to a rhythm of day and night, and hang from the comb at the edge of the hive, while young \
            nurses sleep whenever they can, in cells that have been emptied, for some minutes at a time.
            h2 In the field
            p A bee that the evening has overtaken sleeps below a flower and flies home as soon as the sun has warmed it.
            x navigation: [edit]
            """),
        Row(
            "the headings of a box, glued to its text",
            """
            How Bees Sleep

            Bees sleep between five and eight hours a day.

            HOW SCIENCES MEET
            Bees with Small Radios
            In 1998 a keeper in Kellmoor glued a small radio to a drone, which slept for seven hours and flew on.
            """,
            """
            h1 How Bees Sleep
            p Bees sleep between five and eight hours a day.
            h2 HOW SCIENCES MEET
            h2 Bees with Small Radios
            p In 1998 a keeper in Kellmoor glued a small radio to a drone, which slept for seven hours and flew on.
            """),
        Row(
            "headings are known by their shape",
            """
            On Lighthouses

            Lights were first kept by monks.

            The Age of Oil

            Whale oil burned clean. It was dear.

            From oil to electric light

            The first electric light shone in 1858.
            """,
            """
            h1 On Lighthouses
            p Lights were first kept by monks.
            h2 The Age of Oil
            p Whale oil burned clean. ¦ It was dear.
            h2 From oil to electric light
            p The first electric light shone in 1858.
            """),
        Row(
            "a list keeps its lead-in, and the furniture under it goes",
            """
            Dry Stone Walls

            Walls have no mortar. A sound wall needs three things:

              1. A firm footing.
              2. Stones that
                 overlap.
              3. A heavy cope.
            See also  The Hedges of Devon

            The cope sheds rain.
            """,
            """
            h1 Dry Stone Walls
            p Walls have no mortar.
            ol A sound wall needs three things: / A firm footing. / Stones that overlap. / A heavy cope.
            p The cope sheds rain.
            x seeAlso: See also The Hedges of Devon
            """),
        Row(
            "bullets of all kinds, nested and loose",
            """
            Packing

            Bring the following:

            • rope
            • a tent with
              – pegs
              – poles
            • a lamp

            It gets cold at night.

            a) first letters
            b) second letters
            c) third letters
            """,
            """
            h1 Packing
            ul Bring the following: / rope / a tent with ¦ pegs ¦ poles / a lamp
            p It gets cold at night.
            ol - / first letters / second letters / third letters
            """),
        Row(
            "a list within a line",
            "Kit\n\nBring: • rope • hooks • tape\n\nThat is all.",
            "h1 Kit\nul Bring: / rope / hooks / tape\np That is all."),
        Row(
            "a number that opens a line of prose is no list",
            "A Life\n\nShe was born in a small house on the north side of the river in May\n12. The year is lost.",
            "h1 A Life\np She was born in a small house on the north side of the river in May 12. ¦ The year is lost."
        ),
        Row(
            "a dash in wrapped prose is no list",
            "A Life\n\nThe two of them set out in the early spring of that year - with one mule\n- and no map at all.",
            "h1 A Life\np The two of them set out in the early spring of that year - with one mule - and no map at all."
        ),
        Row(
            "numbered headings",
            """
            A Report

            1. Findings

            The dam is sound. Its gate is not.

            2. Advice

            Mend the gate before winter comes.
            """,
            """
            h1 A Report
            h2 Findings
            p The dam is sound. ¦ Its gate is not.
            h2 Advice
            p Mend the gate before winter comes.
            """),
        Row(
            "loose members of a list stay one list",
            "Aims\n\nThere were three aims:\n\n1. Clean water.\n\n2. Safe roads.\n\n3. Open schools.\n\nAll were met.",
            "h1 Aims\nol There were three aims: / Clean water. / Safe roads. / Open schools.\np All were met."
        ),
        Row(
            "underlined headings, rules and a quotation",
            "The Fen\n=======\n\nIt was drained in 1650.\n\n* * *\n\n> We lost the eels.\n\nNobody was asked.",
            "h1 The Fen\np It was drained in 1650.\no > We lost the eels.\np Nobody was asked.\nx ornament: * * *"
        ),
        Row(
            "a card of facts is kept in view, not asked about",
            "Norwick\n\nCounty\n\nEast Mere\n\nPeople\n\n4,100\n\nRiver\n\nThe Wick\n\nNorwick is a town on the Wick. It is old.",
            "h1 Norwick\no County\no East Mere\no People\no 4,100\no River\no The Wick\n"
                + "p Norwick is a town on the Wick. ¦ It is old."),
        Row(
            "a dialogue, a line a speaker",
            "The Gate\n\nANNA: Is it shut?\nBEN: I think so. Go and see.\nANNA: You go!",
            "h1 The Gate\np ANNA: Is it shut?\np BEN: I think so. ¦ Go and see. ¦ ANNA: You go!"),
        Row(
            "verse is kept in view",
            "Song\n\nThe mill goes round\nThe corn goes in\nThe flour comes out\nThe days begin\n\nIt is an old song.",
            "h1 Song\no The mill goes round The corn goes in The flour comes out The days begin\np It is an old song."
        ),
        Row(
            "a list that lost its bullets is one below its lead-in",
            "Kilns\n\nThe kiln had these parts:\n\nA grate of iron bars\nWalls of fire clay, bound with straw\nA flue\n\nIt burned peat.",
            "h1 Kilns\nul The kiln had these parts: / A grate of iron bars / Walls of fire clay, bound with straw / A flue\np It burned peat."
        ),
        Row(
            "a verse below a colon is none",
            "Kilns\n\nThe song begins so:\n\nThe mill goes round,\nThe corn goes in,\nThe flour comes out.\n\nIt is old.",
            "h1 Kilns\np The song begins so:\no The mill goes round, The corn goes in, The flour comes out.\np It is old."
        ),
        Row(
            "a text of one sentence has the file's name as its title",
            "The bridge fell.", "p The bridge fell."),
        Row(
            "signed headings in a plain text",
            "Peat\n\n## Cutting\n\nPeat is cut in May.\n\n### Drying\n\nIt dries in stacks.\n\nA stack near Wick\n\nIt burns slowly.",
            "h1 Peat\nh2 Cutting\np Peat is cut in May.\nh3 Drying\np It dries in stacks.\no A stack near Wick\np It burns slowly."
        ),
    ]
}
