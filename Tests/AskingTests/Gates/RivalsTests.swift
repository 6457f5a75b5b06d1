import Reading
import Testing

@testable import Asking

/// What rivals the first list of a text on the moor.
private func rival(_ text: String) throws -> Rivals.Rival? {
    let article = try Articles.article("The Moor\n\n\(text)\n")
    let claims = ClaimReader.claims(of: article).claims
    let claim = try #require(claims.first)
    let list = try #require(
        claim.parts.lazy.compactMap { part in
            if case .enumeration(let list) = part { list } else { nil }
        }.first)
    return Rivals(title: article.title, claims: claims).rival(of: list, in: claim)
}

private let first = "Trade\n\nEvery fair sells rope, tallow, and soap."

private let texts: [(rest: String, rival: Rivals.Rival?)] = [
    ("", nil),
    ("Pike mends walls in winter.", nil),
    ("Pike's shop bought rope, tallow, and tar.", .list),
    ("Every fair sells candles, tar, and twine.", .list),
    ("A fair is selling hay.", .sentence),
    ("Pike's shop bought rope, moss, and tar.", nil),
]

@Test(arguments: texts)
private func `a list with like members or a like stem is a rival`(row: (rest: String, rival: Rivals.Rival?))
    throws
{
    let found = try rival(row.rest.isEmpty ? first : first + " " + row.rest)
    #expect(found == row.rival, "\(row.rest)")
}
