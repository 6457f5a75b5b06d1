import Testing

@testable import Asking

@Test(arguments: [
    ("The Mills of Orrin", ["mill", "orrin"]),
    ("Holt's mill, Holt\u{2019}s wheels", ["holt", "mill", "holt", "wheel"]),
    ("a 27-metre caf\u{E9}", ["27", "metre", "caf\u{E9}"]),
    ("Zoe\u{308} counted 1,400 cities.", ["zoe\u{308}", "counted", "400", "city"]),
    ("", []),
])
func `content words are those that carry meaning, in the singular`(text: String, words: [String]) {
    #expect(ContentWords.list(text) == words)
}

@Test func `plain and typographic apostrophes make the same words`() {
    let plain = "The keeper's lamps' glass wasn't the city's"
    #expect(ContentWords.list(plain) == ContentWords.list(plain.replacing("'", with: "\u{2019}")))
}
