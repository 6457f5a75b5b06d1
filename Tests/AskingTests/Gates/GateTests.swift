import Reading
import Testing

@testable import Asking

/// The claim of a sentence in a small article, and what the gates know of it.
private func setting(_ sentence: String, heading: String = "Trade") throws -> (Claim, Ground) {
    let article = try Articles.article("The Moor\n\n\(heading)\n\n\(sentence)\n")
    let claims = ClaimReader.claims(of: article).claims
    return (try #require(claims.first), Ground(article: article, claims: claims))
}

private let sentence = "Every fair sells local goods such as rope, tallow, and soap."

private func candidate(_ change: (inout Candidate) -> Void = { _ in }) throws -> Candidate {
    let (claim, _) = try setting(sentence)
    var candidate = try #require(ListMaker.candidates(from: claim, title: "The Moor").first)
    change(&candidate)
    return candidate
}

private func refusals(_ candidate: Candidate, text: String = sentence, heading: String = "Trade") throws
    -> [String]
{
    let (claim, ground) = try setting(text, heading: heading)
    return Gates.all.compactMap { gate in
        gate.refusal(of: candidate, from: claim, on: ground).map { "\(gate.name): \($0.code)" }
    }
}

@Test func `a good card passes all gates`() throws {
    #expect(try refusals(try candidate()) == [])
}

@Test func `a card that does not open or end like a sentence fails`() throws {
    let first = try refusals(try candidate { $0.question = "which goods" })
    #expect(first.contains("language: language"))
    let second = try refusals(try candidate { $0.question = "Which (goods?" })
    #expect(second.contains("language: language"))
}

@Test func `an answer that does not rebuild the sentence fails`() throws {
    #expect(try refusals(try candidate { $0.filling = "rope and tallow" }).contains("rebuilt: not-rebuilt"))
    #expect(
        try refusals(try candidate { $0.items = ["rope", "soap", "tallow"] }).contains("rebuilt: not-rebuilt")
    )
    #expect(
        try refusals(try candidate { $0.before = "Fairs sell goods such as " }).contains(
            "rebuilt: not-rebuilt"))
}

@Test func `a prompt that points outside itself fails`() throws {
    let found = try refusals(try candidate { $0.before = "They sell goods such as " })
    #expect(found.contains("selfContained: unresolved-reference"))
}

@Test func `a prompt that another sentence answers fails`() throws {
    let rival = sentence + " Local goods of every fair, such as wool, it sells by weight."
    #expect(try refusals(try candidate(), text: rival).contains("unique: not-unique"))
}

@Test func `an answer in the prompt or its heading fails`() throws {
    #expect(
        try refusals(try candidate { $0.topic = ["The Moor", "Rope and tar"] }) == ["giveaway: giveaway"])
    #expect(try refusals(try candidate { $0.preface = "Rope is cheap." }) == ["giveaway: giveaway"])
}

@Test func `a list of two, of eight or without its number fails`() throws {
    #expect(try refusals(try candidate { $0.items.removeLast() }).contains("form: list-size"))
    #expect(try refusals(try candidate { $0.instruction = "Name all:" }) == ["form: list-size"])
    let eight = (1...8).map { "rope \($0)" }
    #expect(try refusals(try candidate { $0.items = eight }).contains("form: list-size"))
}

@Test func `an answer that the quote does not hold fails`() throws {
    #expect(try refusals(try candidate { $0.items[2] = "lard" }).contains("cited: not-cited"))
}

@Test func `singular and plural count as one word, function words as none`() {
    #expect(ContentWords.of("The farmers' flocks and a flock of the farmer") == ["farmer", "flock"])
    #expect(ContentWords.cover(of: "the flocks", by: "A flock of sheep"))
    #expect(!ContentWords.cover(of: "of the", by: "of the"))
}
