import Testing

@testable import Reading

private func wording(of sentence: Int, in text: String) throws -> String {
    let article = try ArticleReader.read(Array("The Work of Anna Holt\n\n\(text)\n".utf8), path: "a.txt")
    return ClaimReader.claims(of: article).claims.filter { $0.kind == .statement }[sentence].wording.text
}

@Test func `a short name stands for the one long name of its section`() throws {
    let text = "Wales\n\nThe Kellmoor Treaty was signed in 1840. Nine guilds broke the treaty in 1850."
    #expect(try wording(of: 1, in: text) == "Nine guilds broke the Kellmoor Treaty in 1850.")
}

@Test(arguments: [
    // Two names end in the noun.
    "Wales\n\nThe Kellmoor Treaty and the Redmoor Treaty were signed. Nine guilds broke the treaty in 1850.",
    // The name belongs to another section.
    "Wales\n\nThe Kellmoor Treaty was signed in 1840.\n\nNorway\n\nNine guilds broke the treaty in 1850.",
])
func `a short name that may mean another thing stays as it is`(text: String) throws {
    #expect(try wording(of: 1, in: text) == "Nine guilds broke the treaty in 1850.")
}

@Test func `what stood alone before is not what a later name names`() throws {
    let text =
        "Wales\n\nNine guilds signed the treaty. Norway broke the Kellmoor Treaty. Holt praised the treaty in 1850."
    #expect(try wording(of: 2, in: text) == "Holt praised the treaty in 1850.")
}

@Test func `the city is the article's own, not one named in passing`() throws {
    let text = "Wales\n\nMarsh came from New Kellmoor City. Nine guilds left the city in 1850."
    #expect(try wording(of: 1, in: text) == "Nine guilds left the city in 1850.")
}

@Test func `two names of one noun in two sections stand for neither`() throws {
    let text =
        "Wales\n\nThe Redmoor Canal was dug in 1790.\n\nNorway\n\nThe Kellmoor Canal was dug in 1840. Nine guilds leased the canal in 1850."
    #expect(try wording(of: 2, in: text) == "Nine guilds leased the canal in 1850.")
}

@Test func `the sea is none that has a name`() throws {
    let text = "Wales\n\nThe Redmoor Canal ends at the Baltic Sea. Kell Lake lies 91 m above the sea."
    #expect(try wording(of: 1, in: text) == "Kell Lake lies 91 m above the sea.")
}
