import Testing

@testable import English

struct AdjunctRolesTests {
    @Test(arguments: [
        ("The museum opened in 1931.", "time: in 1931"),
        ("The team met in Geneva.", "place: in Geneva"),
        ("She spoke quietly.", "manner: quietly"),
        ("They crossed the lake by boat.", "means: by boat"),
        ("Bacteria reproduce by dividing in two.", "means: by dividing in two"),
        ("They dug a canal to drain the marsh.", "purpose: to drain the marsh"),
        ("The vote failed because the hall was cold.", "cause: because the hall was cold"),
        ("The match was cancelled because of the rain.", "cause: because of the rain"),
        ("The pump stops if the tank is empty.", "condition: if the tank is empty"),
        ("They sailed although a storm was near.", "concession: although a storm was near"),
        ("Snow fell, forcing schools to close.", "effect: forcing schools to close"),
        ("The bridge was designed by Clara Nyman.", "agent: by Clara Nyman"),
        ("The law was repealed, according to the paper.", "source: according to the paper"),
        ("The shop reopened when the flood had gone.", "time: when the flood had gone"),
    ])
    func `the role of an adjunct`(text: String, expected: String) throws {
        let (tree, clause) = try clause(text)
        let adjuncts = clause.adjuncts.map { "\($0.role): \(tree.text($0.range))" }
        #expect(adjuncts == [expected])
    }
}
