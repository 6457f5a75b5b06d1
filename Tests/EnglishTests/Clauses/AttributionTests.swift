import Testing

@testable import English

struct AttributionTests {
    @Test(arguments: [
        ("Critics argued that the tax would hurt farms.", "hurt", "Critics argue"),
        ("The bridge is safe, engineers said.", "is", "engineers say"),
        ("The law was repealed, according to the paper.", "repealed", "the paper -"),
        ("Critics said that the piers were unsafe and that the ferry was late.", "was", "Critics say"),
        ("The law was repealed.", "repealed", "none"),
    ])
    func `who says so`(text: String, verb: String, expected: String) throws {
        let tree = try tree(text)
        let clause = try #require(tree.clauses.first { tree.tokens[$0.verb.verb].text == verb })
        let found = clause.attribution.map { "\($0.source.map(tree.text) ?? "-") \($0.verb ?? "-")" }
        #expect(found ?? "none" == expected)
    }

    @Test(arguments: [
        ("NATO aimed to train officers.", [Hedge.intention]),
        ("The council sought to close the port.", [.intention]),
        ("Prices may rise.", [.possibility]),
        ("Perhaps the ferry was late.", [.possibility]),
        ("The king reportedly fled.", [.report]),
        ("The plan seems to work.", [.appearance]),
        ("The town is said to be old.", [.appearance]),
        ("She trained officers.", []),
    ])
    func `what keeps a clause from being plain fact`(text: String, hedges: [Hedge]) throws {
        let (_, clause) = try clause(text)
        #expect(clause.hedges == hedges)
    }
}
