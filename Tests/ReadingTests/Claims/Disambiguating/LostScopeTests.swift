import Testing

@testable import Reading

private let scopes: [(before: String?, text: String, phrase: String?)] = [
    (nil, "Bands of ochre and chalk mark most posts.", "most posts"),
    (nil, "Bands of ochre and chalk mark most posts of the valley.", nil),
    (nil, "Most Roman posts carry a sign.", nil),
    (nil, "Many farms, such as Holt, sell wool.", "many farms"),
    ("Roman posts stand along the road.", "Posts carry a sign.", "posts"),
    ("Roman posts stand along the road.", "Posts of oak carry a sign.", nil),
    ("Posts stand along the road.", "Posts carry a sign.", nil),
    ("Roman posts stand along the road.", "Farmers sell wool.", nil),
    (nil, "Posts carry a sign.", nil),
]

@Test(arguments: scopes)
private func `a plural that reads wider than it is meant is found`(
    row: (before: String?, text: String, phrase: String?)
) {
    let scope = LostScope(Wording(row.text), after: row.before.map { Wording($0) })
    #expect(scope.phrase == row.phrase, "\(row.text)")
}
