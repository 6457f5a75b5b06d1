import Testing

@testable import Cards

/// Notes that come into a deck and leave it, with no other byte changed.
struct DeckInsertTests {
    static let text = """
        ---
        id: farm
        ---

        # Farms

        > "Sheep graze." (¶1)

        Q: What do sheep do? {#farm-000000000001}

        A: graze

        Q: Who grazes? {#farm-000000000002}

        A: sheep

        # Tools

        > "The plough turns soil." (¶2)

        Q: What does the plough turn? {#farm-000000000003}

        A: soil

        """

    static let file = DeckFile.read(Array(text.utf8), path: "farm.md")

    static func note(_ topic: [String], citation: String?) -> Note {
        Note(
            id: "farm-00000000000n", kind: .short(prompt: "New?", answers: ["yes"]), citation: citation,
            topic: topic)
    }

    @Test(arguments: [nil, 0, 1, 2], [["Farms"], ["Tools"], ["Farms", "Hills"], ["Barns"], []])
    func `an inserted note reads as itself, and the others as before`(place: Int?, topic: [String]) throws {
        let file = DeckInsertTests.file
        for citation in [nil, "\"Sheep graze.\" (¶1)", "\"Another.\" (¶9)"] {
            let note = DeckInsertTests.note(topic, citation: citation)
            let (merged, index) = try file.inserting(note, after: place)
            #expect(merged.deck.notes[index] == note)
            var others = merged.deck.notes
            others.remove(at: index)
            #expect(others == file.deck.notes)
            #expect(merged.diagnostics.isEmpty)
            #expect(String(decoding: merged.bytes, as: UTF8.self).contains("Q: New?"))
        }
    }

    @Test func `a note of the same topic comes right behind its neighbour`() throws {
        let note = DeckInsertTests.note(["Farms"], citation: "\"Sheep graze.\" (¶1)")
        let (_, index) = try DeckInsertTests.file.inserting(note, after: 0)
        #expect(index == 1)
    }

    @Test func `line ends stay those of the file`() throws {
        let text = DeckInsertTests.text.replacing("\n", with: "\r\n")
        let file = DeckFile.read(Array(text.utf8), path: "farm.md")
        let merged = try file.inserting(DeckInsertTests.note(["Farms"], citation: nil), after: 1).file
        let bytes = merged.bytes
        #expect(bytes.count { $0 == 10 } == bytes.count { $0 == 13 })
    }

    @Test func `a removed note takes along the quotation that was its own, and no other`() throws {
        let file = DeckInsertTests.file
        let tools = String(decoding: try file.removing(note: 2).bytes, as: UTF8.self)
        #expect(!tools.contains("plough"))
        let farms = String(decoding: try file.removing(note: 0).bytes, as: UTF8.self)
        #expect(farms.contains("> \"Sheep graze.\""))
    }

    @Test(arguments: 0..<40) func `insert and remove over random decks keep every other note`(seed: Int)
        throws
    {
        var generator = DeckGenerator(seed: UInt64(seed))
        let deck = generator.deck()
        let file = DeckFile.read(Array(DeckWriter.write(deck).utf8), path: "x.md")
        guard file.deck.mode == .full, !file.deck.notes.isEmpty, !file.hasErrors else { return }
        let place = generator.below(file.deck.notes.count)
        let note = DeckInsertTests.note(file.deck.notes[place].topic, citation: nil)
        guard let (merged, index) = try? file.inserting(note, after: place) else { return }
        var others = merged.deck.notes
        let found = others.remove(at: index)
        #expect(found == note)
        #expect(others == file.deck.notes)
    }

    @Test func `the list of rejected notes reads back, and is no part of a note`() throws {
        var file = DeckInsertTests.file
        for (id, reason) in [
            ("farm-00000000000a", "too vague"), ("farm-00000000000b", "a --> b\n<!-- c"),
            ("farm-00000000000c", ""),
        ] {
            let patch = RejectedNotes.patch(adding: id, reason: reason, to: file)
            let listed = DeckFile.read(patch.applied(to: file.bytes), path: "farm.md")
            #expect(listed.deck == file.deck)
            #expect(listed.diagnostics.isEmpty)
            file = listed
        }
        let ids = RejectedNotes.entries(in: file.bytes).map(\.id)
        #expect(ids == ["farm-00000000000a", "farm-00000000000b", "farm-00000000000c"])
        #expect(RejectedNotes.entries(in: file.bytes).first?.reason == "too vague")
        let appended = try file.applying(.append(DeckInsertTests.note(["Tools"], citation: nil)))
        #expect(appended.deck.notes.count == 4)
    }

    @Test func `the path of the article changes in its line alone, or is added`() throws {
        let added = try DeckInsertTests.file.setting(article: "texts/new farm.txt")
        #expect(
            String(decoding: added.bytes, as: UTF8.self).contains(
                "id: farm\narticle: texts/new farm.txt\n---"))
        let changed = try added.setting(article: "b: c.txt")
        #expect(changed.deck.header.article == "b: c.txt")
        #expect(changed.deck.notes == DeckInsertTests.file.deck.notes)
    }
}
