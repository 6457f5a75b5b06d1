import Testing

@testable import English

struct VerbGroupTests {
    @Test(arguments: [
        ("She writes letters.", "writes present active"),
        ("She wrote letters.", "wrote past active"),
        ("The bridge has not been repaired.", "has not been repaired present perfect passive not"),
        ("They were building a dam.", "were building past progressive active"),
        ("He will return.", "will return future active"),
        ("She may have left.", "may have left present perfect active may"),
        ("Power cuts could last for days.", "could last present active could"),
        ("The town was founded in 1247.", "was founded past passive"),
        ("We did not expect that.", "did not expect past active not"),
        ("She set out before dawn.", "set out past active"),
    ])
    func `tense, aspect, voice, modality and negation of the main verb`(text: String, expected: String) throws
    {
        let (tree, clause) = try clause(text)
        let group = clause.verb
        let words = group.words.map { tree.tokens[$0].text }.joined(separator: " ")
        let marks: [String?] = [
            words, group.tense.rawValue, group.isPerfect ? "perfect" : nil,
            group.isProgressive ? "progressive" : nil,
            group.voice.rawValue, group.modality, group.isNegated ? "not" : nil,
        ]
        #expect(marks.compactMap { $0 }.joined(separator: " ") == expected)
    }

    @Test func `a coordinated participle has the auxiliary of the first`() throws {
        let tree = try tree("The bridge was designed by an engineer and completed in 1888.")
        let groups = tree.clauses.map(\.verb)
        #expect(groups.map(\.voice) == [.passive, .passive])
        #expect(groups.map(\.tense) == [.past, .past])
    }
}
