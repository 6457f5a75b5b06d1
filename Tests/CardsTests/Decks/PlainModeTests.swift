import Testing

@testable import Cards

private func read(_ text: String) -> DeckFile {
    DeckFile.read(Array(text.utf8), path: "deck.md")
}

private func cloze(_ parts: Cloze.Part...) -> Note.Kind { .cloze(Cloze(parts: parts)) }

private func gap(_ answer: String) -> Cloze.Part { .gap(Cloze.Gap(answers: [answer])) }

@Test func `a deck for hashcards is read as hashcards reads it`() {
    let file = read(
        """
        ---
        name = "Rocks \\"n\\" minerals"
        ---

        Stray text is passed over.

        Q: What is the order of minerals?
        A: By hardness.

        Q: Name the noble metals
        of the second row.

        A:

        - ruthenium
        - rhodium

        ---
        C: The [order] is \\[sic\\] ![i](a.png) [by size] (old).

        C:
        Better is the sight

        — [Someone] [6]:[9]
        Q: Is 42 | 43 a `[x]` (number)?
        A: 42 | 43
        """)
    #expect(file.diagnostics.isEmpty)
    #expect(file.deck.mode == .plain)
    #expect(file.deck.header.title == "Rocks \"n\" minerals")
    #expect(
        file.deck.notes.map(\.kind) == [
            .short(prompt: "What is the order of minerals?", answers: ["By hardness."]),
            .shown(prompt: "Name the noble metals\nof the second row.", answer: "- ruthenium\n- rhodium"),
            cloze(
                .text("The "), gap("order"), .text(" is [sic] ![i](a.png) "), gap("by size"), .text(" (old).")
            ),
            cloze(
                .text("Better is the sight\n\n— "), gap("Someone"), .text(" "), gap("6"), .text(":"), gap("9")
            ),
            .short(prompt: "Is 42 | 43 a `[x]` (number)?", answers: ["42 | 43"]),
        ])
}

@Test func `a deck for repeater is read as repeater reads it`() {
    let file = read(
        """
        # Notes

        What is the constant?::The force between charges
          Q: indented, so no card

        Q: First?
        A: Ends here
        Q: Second starts now
        A: a::b stays in the answer
        # and so does this
        ---
        Trailing notes are no card.
        front::back
        """)
    #expect(
        file.deck.notes.map(\.kind) == [
            .pair(term: "What is the constant?", definition: "The force between charges", bothWays: false),
            .short(prompt: "First?", answers: ["Ends here"]),
            .shown(prompt: "Second starts now", answer: "a::b stays in the answer\n# and so does this"),
            .pair(term: "front", definition: "back", bothWays: false),
        ])
    #expect(file.diagnostics.isEmpty)
}

@Test func `a marker of the whole grammar is text in plain mode, with a hint`() {
    let file = read("Q: Which?\n- [x] this\nHint: look\nA: that {#nato-7k2m9q4w1x8z}\n\nTrue: no card\n")
    #expect(
        file.diagnostics.map { "\($0.line) \($0.severity) \($0.fact)" } == [
            "2 hint \(DeckAdvice.plainModeMarker("- [x]"))",
            "3 hint \(DeckAdvice.plainModeMarker("Hint:"))",
            "6 hint \(DeckAdvice.plainModeMarker("True:"))",
        ])
    #expect(file.deck.notes.count == 1)
}

@Test func `what hashcards refuses is told, and the other cards are kept`() {
    let file = read(
        "A: x\n\nQ: a\nQ: b\nA: c\nA: d\n\nC: no\n\nC: [a\n\nC: [a [b]]\n\nC: []\n\nQ: good\nA: card\n")
    #expect(
        file.diagnostics.map { "\($0.line):\($0.column) \($0.fact)" } == [
            "1:1 \(FieldFault.answerWithoutQuestion)", "3:1 \(FieldFault.questionWithoutAnswer)",
            "6:1 \(FieldFault.secondAnswer(first: 5))", "8:1 \(ClozeFault.noGap)",
            "10:4 \(ClozeFault.unclosed)",
            "12:7 \(ClozeFault.nested)", "14:4 \(ClozeFault.emptyGap)",
        ])
    #expect(file.deck.notes.map(\.kind) == [.short(prompt: "good", answers: ["card"])])
}

@Test func `a plain deck that is written reads the same`() {
    let text = "Q: a [b] \\c\n\nA: d\n\nC: [x] \\[y\\] z\n\n---\n\nterm::definition\n"
    let deck = read(text).deck
    #expect(DeckWriter.write(deck) == text)
    #expect(read(DeckWriter.write(deck)).deck == deck)
}
