import Testing

@testable import Asking

/// Lists of the text, whatever the ranking says of so short an article.
private func lists(_ text: String) throws -> [DraftCard] {
    try Articles.draft(text, wishes: Wishes(all: true)).cards.filter { $0.maker == BlockListMaker.name }
}

struct BlockListMakerTests {
    @Test func `a list under a lead-in is asked as a whole`() throws {
        let text =
            "Hill Farms\n\nTools\n\nEvery farm keeps the following tools:\n\n- a billhook\n- a hay knife\n- a turf spade\n"
        let cards = try lists(text)
        #expect(cards.map(\.prompt) == ["Name all three: Every farm keeps the following tools: ____."])
        #expect(cards.first?.items == ["a billhook", "a hay knife", "a turf spade"])
    }

    @Test func `a list under a mere label is asked for in a question, with its heading`() throws {
        let text =
            "Hill Farms\n\nWinter work\n\nA few key tasks include:\n\n- Mending walls.\n- Cutting turf.\n- Clearing leats.\n"
        let cards = try lists(text)
        #expect(
            cards.map(\.prompt) == [
                "Which three key tasks does the article list under \u{201C}Winter work\u{201D}?"
            ])
        #expect(cards.first?.items == ["mending walls", "cutting turf", "clearing leats"])
    }

    @Test func `a label that points outside its list is not asked about`() throws {
        let text =
            "Hill Farms\n\nWinter\n\nKey tasks of the guild include:\n\n- Mending walls.\n- Cutting turf.\n- Clearing leats.\n"
        #expect(try lists(text).map(\.prompt) == [])
    }

    @Test func `labelled lines are asked for by their labels`() throws {
        let text = """
            Hill Farms

            Dangers

            Some of the most common dangers include:

            - Flood: the becks rise within an hour.
            - Snow, which lies until April.
            - Foot rot (a disease of sheep)
            """
        let cards = try Articles.draft(text, wishes: Wishes(all: true)).cards.filter {
            $0.maker == BlockListMaker.name
        }
        #expect(
            cards.map(\.prompt) == [
                "Which three common dangers does the article list under \u{201C}Dangers\u{201D}?"
            ])
        #expect(
            cards.first?.items == ["flood", "snow", "foot rot"]
                || cards.first?.items == ["Flood", "Snow", "Foot rot"])
    }

    @Test func `what is only more of a list before is not asked for`() throws {
        let text = "Hill Farms\n\nDangers\n\nAdditional dangers include:\n\n- floods\n- snow\n- foot rot\n"
        #expect(try lists(text).map(\.prompt) == [])
    }

    @Test func `rows of a table are no list`() throws {
        let text =
            "Hill Farms\n\nMills\n\nThe guild built the following mills:\n\n- Kell 1 to 4, from 1840 to 1843\n- Moor 1 to 9, from 1844 to 1849\n- Dale 1 to 2, from 1851 to 1853\n"
        #expect(try lists(text).map(\.prompt) == [])
    }

    @Test func `mere marks are no list`() throws {
        let text =
            "Hill Farms\n\nBeds\n\nThe four divisions of a bog are as follows:\n\n- Ta\n- Tb\n- Tc\n- Td\n"
        #expect(try lists(text).map(\.prompt) == [])
    }

    @Test func `articles have capitals in all members or in none`() throws {
        let text =
            "Hill Farms\n\nTools\n\nEvery farm keeps the following tools:\n\n- The billhook\n- the hay knife\n- The turf spade\n"
        #expect(try lists(text).first?.items == ["the billhook", "the hay knife", "the turf spade"])
    }

    @Test(arguments: [
        "Contents:\n\n- walls\n- gates\n- stiles\n", "Every farm keeps tools:\n\n- a billhook\n- a spade\n",
        "Examples of settings are:\n\n- a = 1\n- b = 2\n- c = 3\n",
        "Three things happened then:\n\n- the river rose and is high\n- the mill was lost\n- walls fell\n",
    ])
    func `a list of one line each that is not a list of things is refused`(block: String) throws {
        let cards = try Articles.draft("Hill Farms\n\nTools\n\n\(block)").cards
        #expect(cards.map(\.prompt) == [])
    }
}
