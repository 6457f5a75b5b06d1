import Testing

@testable import Reading

private let contrasts: [(text: String, side: String?)] = [
    ("The mill ran on stored rainwater rather than river water.", "river water"),
    ("The league's aim was not to lend money but to store grain.", "store grain"),
    ("Some farms sold wool, while others relied on hides.", "hides"),
    ("Some farms sold wool, while others bought hides and tallow.", "hides and tallow"),
    ("Rather than wait, the guild built a second quay.", nil),
    ("The mill ran on rainwater rather than on what the river brought.", nil),
    ("The mill ran on rainwater rather than its own stream.", nil),
    ("The league was not only rich but also old.", nil),
    ("Farms sold wool, while others sold hides.", nil),
    ("Some farms sold wool, while others, being poor, sold nothing.", nil),
    ("Pike was not loved but feared.", nil),
]

@Test(arguments: contrasts)
private func `a contrast is taken only where its side is sure`(row: (text: String, side: String?)) {
    let wording = Wording(row.text)
    let sides = ContrastFinder(words: wording.words).contrasts.map { wording.text(of: $0.side) }
    #expect(sides == (row.side.map { [$0] } ?? []), "\(row.text)")
}

private let initialisms: [(text: String, long: String?)] = [
    ("The Upland Grazing Council (UGC) keeps the register.", "Upland Grazing Council"),
    ("The Board of Trade and Ports (BTP) was founded later.", "Board of Trade and Ports"),
    ("The Grazing Council (UGC) keeps the register.", nil),
    ("The village of Holt (pop. 300) has a mill.", nil),
    ("Copper (Cu) is soft.", nil),
]

@Test(arguments: initialisms)
private func `an abbreviation is taken where its letters are the capitals before it`(
    row: (text: String, long: String?)
) {
    let wording = Wording(row.text)
    let found = InitialismFinder(words: wording.words).initialisms.map { wording.text(of: $0.long) }
    #expect(found == (row.long.map { [$0] } ?? []), "\(row.text)")
}
