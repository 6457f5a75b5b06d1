import Testing

@testable import Cards

private func check(_ files: (String, String)...) -> [String] {
    DeckChecker.check(files.map { DeckFile.read(Array($0.1.utf8), path: $0.0) }).map(\.description)
}

@Test func `an id that stands in two files is told with both places`() {
    let note = "---\nid: nato\n---\n\nQ: q {#nato-7k2m9q4w1x8z}\nA: a\n"
    #expect(
        check(("b.md", note), ("a.md", note.replacing("A: a", with: "A: a\nHint: h"))) == [
            "a.md:5:1: error: the id 'nato-7k2m9q4w1x8z' already stands at b.md:5; remove it here, and recite check --stamp makes another"
        ])
}

@Test func `the same question with another answer is an error, the same card a hint`() {
    let text = "---\nid: nato\n---\n\n# T\n\nQ: q?\nA: a\n\nQ: Q\nA: b\n\nQ: q?\nA: a\n\n# U\n\nQ: q?\nA: c\n"
    #expect(
        check(("d.md", text)) == [
            "d.md:1:1: hint: 4 notes have no id; recite check --stamp writes them, so that edits keep progress",
            "d.md:10:1: error: another answer to the same question stands at d.md:7; make the questions differ",
            "d.md:13:1: hint: the same card stands at d.md:7; remove one",
        ])
}

@Test func `two gaps of one sentence are no contradiction`() {
    #expect(check(("d.md", "C: [Rome] lies on the Tiber.\n\nC: Rome lies on the [Tiber].\n")).isEmpty)
}

@Test func `a deck without a card says so`() {
    #expect(check(("d.md", "Just prose.\n")) == ["d.md:1:1: warning: \(DeckAdvice.noCards)"])
}
