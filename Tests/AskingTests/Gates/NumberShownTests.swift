import Testing

@testable import Asking

struct NumberShownTests {
    @Test(arguments: [
        ("1960s", "IBM sold the Selectric in 1964.", true), ("the 1960s", "IBM sold it in 1964.", true),
        ("1960s", "IBM sold the Selectric in 1974.", false), ("four", "Thyroxine, or T4, has iodine.", true),
        ("three", "Ozone is O3.", true), ("3", "Ozone is O3.", true), ("three", "Ozone is O2.", false),
        ("three", "Three is a crowd.", false), ("1964", "In the 1960s it was sold.", false),
        ("", "O3", false),
        ("SHA-256", "It gives a digest of 256 bits.", true), ("SHA-1", "It gives 1 digest.", false),
        ("1196", "It dried in 1198 to ____ BCE.", true), ("1180", "It burned in 1200 to ____ BCE.", false),
        ("1196", "It dried in 1198, and in ____ it burned.", false),
        ("70", "Brass has 30 parts of zinc.", true), ("70", "Brass has 30 sorts.", false),
        ("96.5", "Venus has 3.5 per cent of it.", true),
        ("99", "It fell by 70 per cent at 1.5 degrees.", false),
    ])
    func `a number that another tells is given away`(answer: String, text: String, expected: Bool) {
        #expect(NumberShown.gives(answer, away: text) == expected)
    }
}
