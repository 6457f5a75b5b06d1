import Testing

@testable import Reading

private let leadIns: [(text: String, label: String?)] = [
    ("Key tasks include:", "key tasks"),
    ("A few key tasks include:", "key tasks"),
    ("The three main duties of the guild were:", "main duties of the guild"),
    ("Some of the most common works include:", "common works"),
    ("The main works of the guild include the following:", "main works of the guild"),
    ("Possible signs may include:", "possible signs"),
    ("There are three main kinds of wall:", "main kinds of wall"),
    ("The following are some of the biggest risks:", "risks"),
    ("The three largest mills were:", "largest mills"),
    ("Works may be:", nil),
    ("Every farm keeps the following tools:", nil),
    ("Its main duties were:", nil),
    ("They are:", nil),
    ("The key task is:", nil),
    ("Settings that are wrong include:", nil),
]

@Test(arguments: leadIns)
private func `a lead-in that only names its list gives it a label`(row: (text: String, label: String?)) {
    let leadIn = LeadIn(Wording(row.text), capitals: Capitals([]))
    #expect(leadIn?.label == row.label, "\(row.text)")
}

@Test func `an item is read with the label and the heading`() throws {
    let leadIn = try #require(LeadIn(Wording("Key tasks include:"), capitals: Capitals([])))
    #expect(
        leadIn.sentence(of: "mending walls.", heading: nil)
            == "The key tasks that the article lists include mending walls.")
}
