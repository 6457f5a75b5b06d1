import Testing

@testable import Cards

@Test(arguments: [
    ("Rome", ["Rome"]), ("(the) Rome", ["the Rome", "Rome"]),
    (
        "(the) United Nations (organisation)",
        [
            "the United Nations organisation", "United Nations organisation", "the United Nations",
            "United Nations",
        ]
    ),
    ("f(x)", ["f(x)"]), ("f (x) y", ["f x y", "f y"]), ("\\(sic\\) x", ["(sic) x"]), ("(all)", ["all"]),
    ("a (b", ["a (b"]), ("()", ["()"]), ("Paris (France).", ["Paris France.", "Paris ."]),
])
func `optional words may be left out`(answer: String, wordings: [String]) {
    #expect(AnswerText.wordings(answer) == wordings)
}

@Test func `many groups stay few wordings`() {
    let answer = String(repeating: "(a) b ", count: 200)
    #expect(AnswerText.wordings(answer).count <= 32)
}

@Test func `an item holds alternatives, a literal bar does not split it`() {
    #expect(AnswerText.alternatives("clean water | drinking water") == ["clean water", "drinking water"])
    #expect(AnswerText.alternatives("a \\| b").map(AnswerText.shown) == ["a | b"])
    #expect(AnswerText.literal("f (x)") == "f \\(x\\)")
    #expect(AnswerText.wordings(AnswerText.literal("f (x)")) == ["f (x)"])
}

@Test func `more than twelve words or a second line is shown`() {
    #expect(AnswerText.isTyped("one two three four five six seven eight nine ten eleven twelve"))
    #expect(!AnswerText.isTyped("one two three four five six seven eight nine ten eleven twelve thirteen"))
    #expect(!AnswerText.isTyped("one\ntwo"))
}

@Test func `a cloze card shows its own gap empty and the others filled`() throws {
    let cloze = try #require(Cloze("[Rome | Roma] lies on the [Tiber :: a river]."))
    #expect(cloze.prompt(gap: 0) == "____ lies on the Tiber.")
    #expect(cloze.prompt(gap: 1) == "Rome lies on the ____ (a river).")
    #expect(cloze.sentence == "Rome lies on the Tiber.")
    #expect(Cloze("no gap") == nil)
}
