import Testing

@testable import English

struct LemmatizerTests {
    private static let table: [(String, WordClass, Morphology, String)] = [
        ("went", .verb, [.finite], "go"), ("providing", .verb, [], "provide"),
        ("premiered", .verb, [], "premier"),
        ("cities", .noun, [.number], "city"), ("geese", .noun, [.number], "goose"),
        ("boxes", .noun, [.number], "box"),
        ("better", .adjective, [], "well"), ("larger", .adjective, [], "large"),
        ("Nations", .name, [], "Nations"),
        ("houses", .noun, [.number, .singular], "houses"), ("run", .verb, [.infinitive], "run"),
        ("xyzzying", .verb, [], "xyzzye"), ("“", .punctuation, [], "\""),
    ]

    @Test(arguments: table)
    func `exceptions, known words, then the first rule`(
        word: String, wordClass: WordClass, morphology: Morphology, lemma: String
    ) {
        let found = EnglishModel.standard.lemmatizer.lemma(
            of: word, lower: word.lowercased(), as: wordClass, morphology)
        #expect(found == lemma)
    }
}
