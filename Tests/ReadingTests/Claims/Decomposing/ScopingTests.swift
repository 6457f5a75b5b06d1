import Testing

@testable import Reading

private let scopes: [(text: String, scope: Enumeration.Scope)] = [
    ("Every fair sells goods such as rope, tallow, and soap.", .examples),
    ("Pike sold goods, including rope, tallow, and soap.", .examples),
    ("The tithe included wool, candle wax, and oak bark.", .some),
    ("The kit comprises a saw, a plane, a chisel and a square.", .whole),
    ("The guild trained masons, carpenters, and glaziers.", .whole),
]

@Test(arguments: scopes)
private func `a list says whether it is complete`(row: (text: String, scope: Enumeration.Scope)) {
    let lists = EnumerationFinder(Wording(row.text)).lists
    #expect(lists.map(\.scope) == [row.scope], "\(row.text)")
}
