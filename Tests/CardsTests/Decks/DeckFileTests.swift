import Support
import Testing

@testable import Cards

private func read(_ text: String) -> DeckFile {
    DeckFile.read(Array(text.utf8), path: "deck.md")
}

/// Lines that mean something, put together by chance.
private func scribble(_ generator: inout DeckGenerator) -> [UInt8] {
    let ends = ["\n", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r"]
    var text = generator.chance(1, in: 4) ? "\u{FEFF}" : ""
    text += generator.chance(2, in: 3) ? "---\nid: nato\n---\n" : ""
    for _ in 0..<generator.below(40) {
        let heads = [
            "Q: ", "A: ", "C: ", "True: ", "Hint: ", "A:\n- ", "- [x] ", "- [ ] ", "", "", "# ", "> ",
            "Wrong: ",
        ]
        text += heads[generator.below(heads.count)] + generator.line()
        text += ends[generator.below(ends.count)]
    }
    var bytes = Array(text.utf8)
    if generator.chance(1, in: 10), !bytes.isEmpty { bytes[generator.below(bytes.count)] = 0xC3 }
    return bytes
}

@Test(arguments: 0..<20)
func `the spans of any file give its values, and a note's own span gives the note`(seed: Int) {
    var generator = DeckGenerator(seed: UInt64(seed) + 1000)
    for _ in 0..<100 {
        let bytes = scribble(&generator)
        let file = DeckFile.read(bytes, path: "deck.md")
        #expect(file.bytes == bytes)
        #expect(file.places.count == file.deck.notes.count)
        var end = 0
        for (note, place) in zip(file.deck.notes, file.places) {
            #expect(place.span.lowerBound >= end)
            end = place.span.upperBound
            for field in place.fields {
                #expect(field.span.lowerBound >= place.span.lowerBound && field.span.upperBound <= end)
            }
            let slice = Array(bytes[place.span])
            let again = DeckFile.readNote(
                slice: slice, mode: file.deck.mode, topic: note.topic, citation: note.citation,
                path: "deck.md")
            if again != note {
                Issue.record(
                    "\(String(decoding: bytes, as: UTF8.self))\n\(note)\n\(String(describing: again))")
                return
            }
        }
    }
}

@Test(arguments: 0..<10)
func `a deck that was read is written as a deck that reads the same`(seed: Int) {
    var generator = DeckGenerator(seed: UInt64(seed) + 2000)
    for _ in 0..<100 {
        let file = DeckFile.read(scribble(&generator), path: "deck.md")
        guard file.deck.mode == .full else { continue }
        let again = read(DeckWriter.write(file.deck))
        guard again.deck != file.deck else { continue }
        Issue.record("\(String(decoding: file.bytes, as: UTF8.self))\n=====\n\(DeckWriter.write(file.deck))")
        return
    }
}

@Test func `the example of the house reads as its author means it`() {
    let file = read(
        """
        ---
        title: Bridges
        id: bridge-01
        ---

        # Kinds of bridge

        > Beam bridges rest on piers. (¶3)

        Q: On what do beam bridges rest? {#bridge-7k2m9q4w1x8z .parts}

        A: piers | pillars

        ## Loads

        True: An arch carries load by compression. {.off}

        C: A cable in a suspension bridge bears [tension | pulling :: a kind of force], see [the page](a.md).

        ---

        Span ::: the distance between two supports

        Q: How long is the main span? \\[in metres\\]
        A: 1,280 ± 1% m
        Source:
        """)
    #expect(file.diagnostics.isEmpty)
    let kinds = file.deck.notes.map(\.kind)
    #expect(kinds[0] == .short(prompt: "On what do beam bridges rest?", answers: ["piers", "pillars"]))
    #expect(kinds[1] == .judge(statement: "An arch carries load by compression.", isTrue: true))
    #expect(
        kinds[2]
            == .cloze(
                Cloze(parts: [
                    .text("A cable in a suspension bridge bears "),
                    .gap(Cloze.Gap(answers: ["tension", "pulling"], hint: "a kind of force")),
                    .text(", see [the page](a.md)."),
                ])))
    #expect(file.deck.notes.map(\.topic).last == ["Kinds of bridge", "Loads"])
    #expect(file.deck.notes[0].citation == "Beam bridges rest on piers. (¶3)")
    #expect(file.deck.notes[1].citation == nil)
}
