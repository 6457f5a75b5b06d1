import Testing

@testable import Asking

struct PeoplesTests {
    @Test(arguments: [
        ("dutch", "Netherlands", true), ("Danish", "Denmark", true), ("Dutch", "Denmark", false),
        ("Wales", "Wales", false),
    ])
    func `a people tells its country`(people: String, country: String, expected: Bool) throws {
        let first = try #require(ContentWords.list(people).first)
        let second = try #require(ContentWords.list(country).first)
        #expect(Peoples.isOf(first, second) == expected)
    }
}
