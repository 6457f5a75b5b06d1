import Testing

@testable import Asking

private func choices(_ sentences: String) throws -> [String] {
    let text = "The Hill Farms of Aldmoor\n\nWork and tools\n\n\(sentences)\n"
    return try Articles.draft(text, wishes: Wishes(all: true)).cards.filter { $0.kind == .choice }.map {
        card in
        card.prompt + " = " + card.options.map { $0.text + ($0.right ? "*" : "") }.joined(separator: " / ")
    }
}

struct ChoiceMakerTests {
    @Test func `the article's own list closes the options`() throws {
        let made = try choices(
            "The guild kept ponies, sheep, and goats. Ponies carried slate from Redmoor to the sea.")
        #expect(made == ["____ carried slate from Redmoor to the sea. = ponies* / sheep / goats"])
    }

    @Test(arguments: [
        // Another option is said to do the same, or is named in the sentence.
        "The guild kept ponies, sheep, and goats. Ponies carried slate from Redmoor to the sea. Goats carried slate from Redmoor to the sea.",
        "The guild kept ponies, sheep, and goats. Ponies carried the sheep of Redmoor across the sea.",
        // No list holds it.
        "The guild kept ponies, sheep, and goats. Oxen carried slate from Redmoor to the sea.",
    ])
    func `no choice is made where another option may be right`(sentences: String) throws {
        #expect(try choices(sentences) == [])
    }
}
