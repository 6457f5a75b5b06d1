import Reading
import Testing

@testable import Asking

private func answers(_ opening: String) throws -> Set<String> {
    let text = "Kellmoria\n\nHistory\n\n\(opening) Norway divided the country into nine counties in 1912.\n"
    return Set(
        try Articles.draft(text, wishes: Wishes(all: true)).cards.filter { $0.kind == .cloze }.map(\.answer))
}

@Test func `the country is the one that the article is about, where it says so`() throws {
    #expect(try answers("Kellmoria is a country in northern Europe.").contains("1912"))
    #expect(try answers("Kellmoria, country, northern Europe, on the Orrin Sea.").contains("1912"))
    #expect(try !answers("Kellmoria is a weaving mill in northern Europe.").contains("1912"))
}
