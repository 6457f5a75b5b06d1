import Testing

@testable import English

private func main(of sentence: String) throws -> (verb: String, subject: String?) {
    let parsed = try #require(EnglishModel.standard.parse(Array(sentence.utf8)).sentences.first)
    let tree = SentenceTree(parsed)
    let root = try #require(tree.tokens.indices.first { tree.tokens[$0].head == $0 })
    return (tree.tokens[root].text, tree.clause(at: root)?.subjectHead.map { tree.tokens[$0].text })
}

@Test(arguments: [
    (
        "In 1874 the Danish chemist Christian Hansen started selling rennet of a standard strength.",
        "started", "chemist"
    ),
    (
        "The Indian constitution of 1950 abolished untouchability, though discrimination against Dalits has by no means vanished.",
        "abolished", "constitution"
    ),
    ("In 1928 Alexander Fleming noticed a mould.", "noticed", "Fleming"),
    (
        "The guild's training courses in Redmoor aimed to strengthen the skills of weavers.", "aimed",
        "courses"
    ),
    ("Throughout the strike, the guild's gifts helped feed the weavers of Redmoor.", "helped", "gifts"),
])
func `the main verb is found where the networks miss it`(sentence: String, verb: String, subject: String)
    throws
{
    let found = try main(of: sentence)
    #expect(found.verb == verb)
    #expect(found.subject == subject)
}
