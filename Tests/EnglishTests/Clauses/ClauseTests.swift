import Testing

@testable import English

struct ClauseTests {
    @Test func `subject, complements and adjuncts of a main clause`() throws {
        let (tree, clause) = try clause("The governor sent the farmers two pumps in June.")
        #expect(clause.subject.map(tree.text) == "The governor")
        let complements = clause.complements.map { "\($0.kind): \(tree.text($0.range))" }
        #expect(complements == ["indirectObject: the farmers", "object: two pumps"])
        #expect(clause.adjuncts.map { "\($0.role): \(tree.text($0.range))" } == ["time: in June"])
    }

    @Test func `a coordinated verb shares the subject`() throws {
        let tree = try tree("The river rises in the hills and flows into the bay.")
        let subjects = tree.clauses.map { $0.subject.map(tree.text) }
        #expect(subjects == ["The river", "The river"])
    }

    @Test(arguments: [
        ("The man who left was tired.", ClauseKind.relative, "left"),
        ("She said that it rained.", .complement, "rained"),
        ("We stayed because it rained.", .adverbial, "rained"),
        ("He wants to leave.", .infinitive, "to leave"),
        ("The bridge built in 1888 fell.", .participle, "built"),
        ("Twelve ships were scrapped; the rest were sold.", .main, "were scrapped"),
    ])
    func `the kinds of clauses`(text: String, kind: ClauseKind, verb: String) throws {
        let (tree, clause) = try clause(text, kind)
        #expect(clause.verb.words.map { tree.tokens[$0].text }.joined(separator: " ") == verb)
    }

    @Test func `a phrase without a verb has no clause`() throws {
        #expect(try tree("See also: bridges of Tarn").clauses.filter { $0.kind == .relative } == [])
    }
}
