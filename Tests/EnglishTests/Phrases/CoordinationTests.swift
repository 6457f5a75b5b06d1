import Testing

@testable import English

struct CoordinationTests {
    @Test(arguments: [
        ("They make glass from sand, soda and lime.", "sand|soda|lime and"),
        ("The army and police patrolled the town.", "army|police and, shared The"),
        ("The army and the police patrolled the town.", "The army|the police and"),
        ("He sings or plays the organ.", "sings|plays the organ or, shared He"),
        (
            "The composer wrote nine symphonies, four operas and more than a hundred songs.",
            "nine symphonies|four operas|more than a hundred songs and"
        ),
        ("Neither the mayor nor the council had been informed.", "the mayor|the council nor"),
        ("The law protects rivers, lakes, marshes and wet meadows.", "rivers|lakes|marshes|wet meadows and"),
    ])
    func `the members of the first coordination`(text: String, expected: String) throws {
        let tree = try tree(text)
        let found = try #require(tree.coordinations.first)
        let shared =
            found.shared.isEmpty ? "" : ", shared " + found.shared.map(tree.text).joined(separator: "|")
        let members = found.members.map(tree.text).joined(separator: "|")
        #expect("\(members) \(found.coordinator ?? "-")\(shared)" == expected)
    }

    @Test func `a sentence without a coordinator has none`() throws {
        #expect(try tree("The cat sat on the mat.").coordinations == [])
    }
}
