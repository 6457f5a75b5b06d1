import Testing

@testable import Asking

private let once = """
    The Ferries of Lake Orrin

    The boats

    The first ferry on Lake Orrin was built in 1821. Rain fills the upper basin.

    The first ferry on Lake Orrin was built in 1834.
    """

@Test func `neither side is asked where the article says both as often`() throws {
    let draft = try Articles.draft(once, wishes: Wishes(all: true))
    #expect(draft.cards.filter { $0.answer.hasPrefix("18") }.map(\.prompt) == [])
    let reasons = Set(draft.refused.filter { $0.code == "contradicted" }.map(\.reason))
    #expect(
        reasons == ["the article says the opposite at line 5", "the article says the opposite at line 7"])
}

@Test func `the draft shows both sides with their lines`() throws {
    #expect(
        try Articles.draft(once).contradictions == [
            "5: contradicts line 7: \"The first ferry on Lake Orrin was built in 1821.\" / "
                + "\"The first ferry on Lake Orrin was built in 1834.\""
        ])
}

@Test func `the side that more sentences hold may be asked`() throws {
    let text = once + " In all accounts the first ferry on Lake Orrin was built in 1821."
    let draft = try Articles.draft(text, wishes: Wishes(all: true))
    #expect(Set(draft.cards.filter { $0.answer.hasPrefix("18") }.map(\.answer)) == ["1821"])
}
