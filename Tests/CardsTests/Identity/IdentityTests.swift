import Support
import Testing

@testable import Cards

private func note(_ text: String) -> Note {
    let file = DeckFile.read(Array(("---\nid: nato\n---\n" + text).utf8), path: "d.md")
    return file.deck.notes.first ?? Note(kind: .short(prompt: "unread: \(text)", answers: []))
}

@Test(arguments: [
    ("nato-7k2m9q4w1x8z", true), ("n2-000000000000", true), ("n-7k2m9q4w1x8z", false),
    ("2n-7k2m9q4w1x8z", false),
    ("nato-7k2m9q4w1x8", false), ("nato-7k2m9q4w1x8z0", false), ("Nato-7k2m9q4w1x8z", false),
    ("natonatos-7k2m9q4w1x8z", false), ("nato-7k2m9q4-1x8z", false), ("", false), ("nato7k2m9q4w1x8z", false),
])
func `an id is a prefix, a hyphen and twelve letters or digits`(id: String, isValid: Bool) {
    #expect(NoteID.isValid(id) == isValid)
}

@Test func `a derived id follows from its strings alone`() {
    let id = NoteID.derived(prefix: "nato", from: ["article", "claim", "maker", "1"])
    #expect(NoteID.isValid(id))
    #expect(id == NoteID.derived(prefix: "nato", from: ["article", "claim", "maker", "1"]))
    #expect(id != NoteID.derived(prefix: "nato", from: ["articleclaim", "", "maker", "1"]))
}

@Test(arguments: [
    ("nato-iraq", "nato"), ("mathematics-1", "mathemat"), ("a", "note"), ("", "note"), ("2nd-term", "nd"),
    ("Café-x", "caf"),
])
func `a prefix comes from the deck's id`(deck: String, prefix: String) {
    #expect(NoteID.prefix(deck: deck) == prefix)
    #expect(NoteID.isValid(NoteID.derived(prefix: NoteID.prefix(deck: deck), from: ["x"])))
}

@Test func `cards are named so that order and neighbours change nothing`() {
    let one = note("C: [Rome] and [Oslo] and [rome]. {#nato-7k2m9q4w1x8z}").cards
    let other = note("C: [Oslo], then [Rome], [Bern], [Rome]. {#nato-7k2m9q4w1x8z}").cards
    #expect(one[0].id == other[1].id)
    #expect(one[1].id == other[0].id)
    #expect(one[2].id == other[3].id)
    #expect(Set(other.map(\.id)).count == 4)
    #expect(one[0].id.slot?.utf8.count == 4)
    #expect(CardID(one[2].id.description) == one[2].id)
    #expect(
        note("a ::: b {#nato-7k2m9q4w1x8z}").cards.map(\.id.description) == [
            "nato-7k2m9q4w1x8z.a", "nato-7k2m9q4w1x8z.b",
        ])
    #expect(note("Q: q {#nato-7k2m9q4w1x8z}\nA: a").cards.map(\.id.description) == ["nato-7k2m9q4w1x8z"])
    let unnamed = note("Q: q\nA: a")
    #expect(unnamed.cards[0].id.description == "~" + ContentHash.surface(unnamed))
}

@Test func `the content hash is the same wherever the note stands`() {
    let plain = note("Q: Où? \u{65}\u{301}\nA: a")
    var moved = note("# T\n\nQ: Où? é {#nato-7k2m9q4w1x8z .tag .off}\nA: a")
    #expect(ContentHash.surface(plain) == ContentHash.surface(moved))
    moved.hint = "h"
    #expect(ContentHash.surface(plain) != ContentHash.surface(moved))
    #expect(ContentHash.meaning(plain) == ContentHash.meaning(moved))
    #expect(ContentHash.surface(plain).utf8.count >= 16)
}

@Test(
    arguments: [
        (
            "case and marks", "Q: Where is *Rome*?\nA: In Italy.", "Q: where is rome\nA: in italy",
            EditClass.cosmetic
        ),
        ("a remark", "Q: Where is Rome?\nA: Italy", "Q: Where is Rome?\nA: Italy\nRemark: R {x}", .cosmetic),
        ("option order", "Q: q\n- [x] a\n- [ ] b", "Q: q\n- [ ] b\n- [x] a", .cosmetic),
        ("wording", "Q: Where is Rome today?\nA: Italy", "Q: Where is Rome now?\nA: Italy", .wording),
        ("a wrong option", "Q: q\n- [x] a\n- [ ] b", "Q: q\n- [x] a\n- [ ] c", .distractors),
        ("a wider answer", "Q: q\nA: Italy", "Q: q\nA: Italy | Italia", .key),
        ("a reworded answer", "Q: q\nA: the big red house", "Q: q\nA: the big red home", .key),
        ("another answer", "Q: q\nA: Italy", "Q: q\nA: Spain", .meaning),
        ("a number in the answer", "Q: q\nA: about 3 big houses", "Q: q\nA: about 4 big houses", .meaning),
        ("a number in the prompt", "Q: Who ruled in 1990?\nA: x", "Q: Who ruled in 1991?\nA: x", .meaning),
        ("a negation", "Q: Which is a good fish?\nA: x", "Q: Which is not a good fish?\nA: x", .meaning),
        ("the polarity", "True: Rome is big.", "False: Rome is big.", .meaning),
        ("the kind", "Q: q\nA: a", "Q: q\nA:\n- a\n- b", .meaning),
        ("the author's major", "Q: q\nA: a", "Q: q {change=major}\nA: a", .meaning),
        ("the author's minor", "Q: q\nA: Italy", "Q: q {change=minor}\nA: Spain", .key),
        ("an order", "Q: q\nA:\n1. a\n2. b", "Q: q\nA:\n1. b\n2. a", .meaning),
        ("a list's order", "Q: q\nA:\n- a\n- b", "Q: q\nA:\n- b\n- a", .cosmetic),
    ] as [(String, String, String, EditClass)])
func `an edit is classed by what it does to the meaning`(
    name: String, old: String, new: String, expected: EditClass
) {
    #expect(EditClass.classify(old: note(old), new: note(new)) == expected)
}

@Test func `notes without ids are matched one to one by text, then by likeness and place`() {
    let old = [
        "Q: What is the capital of Norway?\nA: Oslo", "Q: a\nA: b", "Q: a\nA: b", "C: The [Po] flows east.",
    ]
    let new = [
        "C: The [Po] flows east.", "Q: What is Norway's capital city, of all?\nA: Oslo", "Q: a\nA: b",
        "Q: What is the capital city of Norway?\nA: Oslo", "Q: unlike\nA: all",
    ]
    let matches = NoteMatcher.match(old: old.map(note), new: new.map(note))
    #expect(
        matches == [
            NoteMatcher.Match(old: 3, new: 0, basis: .surface),
            NoteMatcher.Match(old: 1, new: 2, basis: .surface),
            NoteMatcher.Match(old: 0, new: 3, basis: .likeness),
        ])
}

@Test func `ids match before anything else, and two ids never match each other`() {
    let old = [note("Q: q {#nato-7k2m9q4w1x8z}\nA: a")]
    let moved = [note("Q: other {#nato-7k2m9q4w1x8z}\nA: b"), note("Q: q {#nato-aaaaaaaaaaaa}\nA: a")]
    #expect(NoteMatcher.match(old: old, new: moved) == [NoteMatcher.Match(old: 0, new: 0, basis: .id)])
}
