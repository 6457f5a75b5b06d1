import Cards
import Foundation
import Reading
import Testing

@testable import Asking

/// Cards of an outside writer, line by line: what passes, and why the rest does not.
struct ProposalTests {
    static let text = """
        The Canal of Aldmoor

        History

        Engineers from Leeds built the Aldmoor Canal between 1791 and 1804. The canal carried coal and slate to the port \
        of Wick. Rome defeated Carthage in the second war. Critics said the canal cost 40 ships. The council did not \
        repair the lock at Marsh Hill. Lock gates were built of oak, elm, and greenheart. The Aldmoor Railway opened in \
        1846 because the mines needed faster transport. A new bridge opened at Thornby in 1902. Merchants of Leeds largely \
        sold salt to the monks of Ely. Boats may soon return.

        """

    /// The article, its claims and an empty tray, read once: the parser is slow without optimisation.
    private static let ground = Result {
        let article = try Articles.article(text, path: "canal.txt")
        return (ClaimReader.claims(of: article).claims, Proposals(article: article, deck: "canal"))
    }

    static func proposals(_ made: [(String, Proposal)], drafted: [DraftCard] = []) throws -> Proposals {
        let (claims, empty) = try ground.get()
        var proposals = empty
        let lines = made.enumerated().map { index, entry in
            var proposal = entry.1
            if proposal.claim.isEmpty {
                proposal.claim = claims.first { $0.sentence.text.contains(entry.0) }?.id ?? "none"
            }
            return ProposalReader.Line(number: index + 1, content: .success(proposal))
        }
        proposals.judge(lines, drafted: drafted)
        return proposals
    }

    static func short(_ prompt: String, _ answer: String) -> Proposal {
        Proposal(claim: "", kind: "short", prompt: prompt, answer: answer)
    }

    static func list(_ prompt: String, _ items: [String]) -> Proposal {
        Proposal(claim: "", kind: "list", prompt: prompt, items: items)
    }

    static func choice(_ prompt: String, _ options: [(String, Bool)]) -> Proposal {
        Proposal(
            claim: "", kind: "choice", prompt: prompt,
            options: options.map { DraftCard.Option(text: $0.0, right: $0.1) })
    }

    @Test(arguments: [
        ("Engineers", short("Who built the Aldmoor Canal?", "engineers from Leeds")),
        (
            "Engineers",
            short("When did engineers from Leeds build the Aldmoor Canal?", "between 1791 and 1804")
        ),
        ("Rome", short("Whom did Rome defeat in the second war?", "Carthage")),
        ("Rome", short("Who defeated Carthage in the second war?", "Rome")),
        ("Lock gates", list("Of which three were lock gates built?", ["oak", "elm", "greenheart"])),
        ("Railway", short("Why did the Aldmoor Railway open in 1846?", "the mines needed faster transport")),
        ("bridge", short("Where did a new bridge open in 1902?", "Thornby")),
        (
            "bridge",
            Proposal(
                claim: "", kind: "cloze", prompt: "A new bridge opened at ____ in 1902.", answer: "Thornby")
        ),
        (
            "bridge",
            choice(
                "Where did a new bridge open in 1902?",
                [("Thornby", true), ("Wick", false), ("Leeds", false)])
        ),
        ("Critics", short("How many ships did the canal cost, as critics said?", "40")),
    ])
    func `a card that the quote supports is taken`(sentence: String, proposal: Proposal) throws {
        let proposals = try ProposalTests.proposals([(sentence, proposal)])
        #expect(proposals.cards.count == 1, "\(proposals.refused)")
        let card = try #require(proposals.cards.first)
        #expect(card.maker == "writer")
        #expect(card.note?.id.map(NoteID.isValid) == true)
        #expect(ProposalTests.text.contains(card.quote))
    }

    static let refused: [(String, Proposal, String)] = [
        ("Rome", short("Who defeated Rome in the second war?", "Carthage"), "roles-swapped"),
        ("Rome", short("Whom did Carthage defeat in the second war?", "Rome"), "roles-swapped"),
        ("Rome", short("Who did Carthage defeat in the second war?", "Rome"), "roles-swapped"),
        ("Rome", short("Who was defeated in the second war?", "Rome"), "roles-swapped"),
        ("Rome", short("Who was in the second war?", "Rome"), "verb-unknown"),
        ("Rome", short("Who defeated Carthage in the third war?", "Rome"), "unsupported"),
        ("Rome", short("Who besieged Carthage in the second war?", "Rome"), "unsupported"),
        ("Rome", short("Who defeated Carthage in the second war?", "the Romans"), "not-cited"),
        ("Rome", short("Who defeated Carthage in the second war?", "Hannibal"), "not-cited"),
        ("Rome", short("Did Rome defeat Carthage in the second war?", "Rome"), "no-question"),
        ("Critics", short("How many ships did the canal cost?", "40"), "source-unnamed"),
        ("council", short("Which lock did the council repair?", "Marsh Hill"), "lost-word"),
        ("bridge", short("Where did the only new bridge open in 1902?", "Thornby"), "added-word"),
        ("bridge", short("Where did no new bridge open in 1902?", "Thornby"), "added-word"),
        ("bridge", short("Where did a new bridge open in 1903?", "Thornby"), "unsupported"),
        ("bridge", short("What opened at Thornby in 1902?", "1902"), "giveaway"),
        ("bridge", short("Who opened a new bridge at Thornby?", "1902"), "question-word"),
        ("bridge", short("It opened where in 1902?", "Thornby"), "unresolved-reference"),
        (
            "bridge",
            Proposal(claim: "", kind: "cloze", prompt: "A bridge opened at ____.", answer: "Thornby"),
            "not-rebuilt"
        ),
        (
            "bridge",
            Proposal(claim: "", kind: "cloze", prompt: "A ____ bridge opened at ____.", answer: "new"),
            "no-answer"
        ),
        (
            "bridge",
            Proposal(claim: "", kind: "judge", prompt: "A new bridge opened at Thornby.", answer: "true"),
            "kind-not-taken"
        ),
        ("bridge", Proposal(claim: "", kind: "essay", prompt: "Why?", answer: "x"), "kind-not-taken"),
        (
            "bridge",
            Proposal(
                claim: "", kind: "short", prompt: "Where did a new bridge open in 1902?", answer: "Thornby",
                quote: "Elsewhere."), "quote-elsewhere"
        ),
        ("bridge", Proposal(claim: "zzzzzzzz", kind: "short", prompt: "What?", answer: "x"), "unknown-claim"),
        (
            "bridge", choice("Where did a new bridge open in 1902?", [("Thornby", true), ("Paris", false)]),
            "option-unknown"
        ),
        (
            "bridge", choice("Where did a new bridge open in 1902?", [("Thornby", false), ("Wick", false)]),
            "no-answer"
        ),
        (
            "bridge", choice("Where did a new bridge open in 1902?", [("Thornby", true), ("1902", false)]),
            "option-supported"
        ),
        ("Lock gates", list("Of which two were lock gates built?", ["oak", "elm"]), "not-the-whole-list"),
        (
            "Lock gates", list("Of which four were lock gates built?", ["oak", "elm", "greenheart"]),
            "unsupported"
        ),
        ("Lock gates", list("Of which were lock gates built?", ["oak", "elm", "greenheart"]), "list-size"),
        ("salt", short("What did merchants of Leeds sell to the monks of Ely?", "salt"), "lost-word"),
        ("Boats", short("What may return?", "Boats"), "speculative"),
    ]

    @Test(arguments: refused)
    func `what the quote does not support is refused, with its reason`(
        sentence: String, proposal: Proposal, code: String
    ) throws {
        let proposals = try ProposalTests.proposals([(sentence, proposal)])
        #expect(proposals.cards.isEmpty)
        #expect(proposals.refused.map(\.refusal.code) == [code])
        #expect(proposals.refused.allSatisfy { !$0.refusal.description.isEmpty && !$0.refusal.label.isEmpty })
    }

    @Test func `the same card twice, or one that the draft has, is taken once`() throws {
        let card = ("Rome", ProposalTests.short("Who defeated Carthage in the second war?", "Rome"))
        let twice = try ProposalTests.proposals([card, card])
        #expect(twice.cards.count == 1)
        #expect(twice.refused.map(\.refusal) == [.gate(.duplicate)])
        let again = try ProposalTests.proposals([card], drafted: twice.cards)
        #expect(again.cards.isEmpty)
        let summary = again.summary
        #expect(summary == "0 of 1 proposed card was taken; refused: 1 said before")
    }

    @Test func `ids follow from the card alone`() throws {
        let card = ("Rome", ProposalTests.short("Who defeated Carthage in the second war?", "Rome"))
        let other = ("bridge", ProposalTests.short("Where did a new bridge open in 1902?", "Thornby"))
        let one = try ProposalTests.proposals([card, other]).cards.map(\.id)
        let two = try ProposalTests.proposals([other, card]).cards.map(\.id)
        #expect(one == two)
    }

    @Test func `only claims that a card may come from are sent, one a line`() throws {
        let article = try Articles.article(ProposalTests.text, path: "canal.txt")
        let draft = Asker.draft(article: article, path: "canal.txt", text: Articles.saved)
        let proposals = Proposals(article: article, deck: "canal")
        let input = String(decoding: try draft.writerInput(for: proposals.claims), as: UTF8.self)
        let lines = input.split(separator: "\n")
        #expect(lines.count == proposals.claims.count)
        #expect(!input.contains("may soon"))
        for line in lines {
            let claim = try JSONDecoder().decode(Draft.Statement.self, from: Data(line.utf8))
            #expect(draft.claims.contains(claim))
        }
    }
}

/// What comes from a writer, byte by byte.
struct ProposalReaderTests {
    static func codes(_ text: String) throws -> [String] {
        var reader = ProposalReader()
        try reader.take(Array(text.utf8))
        try reader.finish()
        return reader.lines.map { line in
            switch line.content {
            case .success: "card"
            case .failure(let refusal): refusal.code
            }
        }
    }

    @Test(arguments: [
        (#"{"claim":"a","kind":"short","prompt":"P?","answer":"x"}"#, ["card"]),
        (#"{"claim":"a","kind":"list","prompt":"P?","items":["x"],"more":1}"#, ["card"]),
        ("\n\r\n  \n", []), ("[]", ["not-a-card"]), ("{", ["not-a-card"]),
        ("null\n1\n\"x\"", ["not-a-card", "not-a-card", "not-a-card"]),
        (#"{"claim":1,"kind":"short","prompt":"P?"}"#, ["not-a-card"]),
        (#"{"claim":"a","kind":"short","prompt":"P\u001b[2J?","answer":"x"}"#, ["control-characters"]),
        (#"{"claim":"a","kind":"short","prompt":"P?","answer":"\u202ex"}"#, ["control-characters"]),
        (#"{"claim":"a","kind":"short","prompt":"P?","answer":"a\nb"}"#, ["control-characters"]),
        (#"{"claim":"a","kind":"short","prompt":"P?","answer":"\ud800"}"#, ["not-a-card"]),
        (
            #"{"claim":"a","kind":"short","prompt":""# + String(repeating: "x", count: 2000)
                + #"","answer":"x"}"#, ["too-long"]
        ),
    ])
    func `each line is a card or says why not`(text: String, codes: [String]) throws {
        let found = try ProposalReaderTests.codes(text)
        #expect(found == codes)
    }

    @Test func `bytes that are no UTF-8 are refused by the line`() throws {
        var reader = ProposalReader()
        try reader.take([0x7B, 0xFF, 0xFE, 0x0A] + Array("{}\n".utf8))
        #expect(reader.lines.map(\.number) == [1, 2])
    }

    @Test func `it does not matter where the bytes are cut`() throws {
        let text = #"{"claim":"é","kind":"short","prompt":"P?","answer":"x"}"# + "\n\n{}\n"
        var reader = ProposalReader()
        for byte in text.utf8 { try reader.take([byte]) }
        try reader.finish()
        #expect(reader.lines.map(\.number) == [1, 3])
    }

    @Test func `limits of a line, of all, and of lines end the reading`() throws {
        var limits = ProposalReader.Limits()
        limits.lineBytes = 10
        limits.totalBytes = 100
        limits.lines = 3
        var long = ProposalReader(limits: limits)
        #expect(throws: ProposalReader.Fault.line(number: 1, limit: 10)) {
            try long.take([UInt8](repeating: 65, count: 11))
        }
        var much = ProposalReader(limits: limits)
        #expect(throws: ProposalReader.Fault.total(limit: 100)) {
            try much.take([UInt8](repeating: 10, count: 101))
        }
        var many = ProposalReader(limits: limits)
        #expect(throws: ProposalReader.Fault.lines(limit: 3)) { try many.take(Array("a\na\na\na\n".utf8)) }
    }
}
