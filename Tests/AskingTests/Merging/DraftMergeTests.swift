import Cards
import Reading
import Testing

@testable import Asking

/// Drafting again into a curated deck.
struct DraftMergeTests {
    static let text = """
        The Hill Farms of Aldmoor

        The land

        A leat is a channel that carries water along a slope to a mill or a field. Farmers cut leats for three purposes: \
        irrigation, milling, and drainage.

        Flocks

        Farmers keep hardy breeds such as Herdwick, Swaledale, and Cheviot. Every mill was driven by stored rainwater \
        rather than river water.

        Trade

        Every fair sells local goods such as rope, tallow, and soap.

        """

    static func deck(_ text: String = text) throws -> (file: DeckFile, draft: Draft) {
        let draft = try draft(text)
        return (DeckFile.read(Array(DeckWriter.write(draft.deck).utf8), path: "hill-farms.md"), draft)
    }

    /// Every candidate, so that the tests do not hang on how cards are ranked.
    static func draft(_ text: String) throws -> Draft {
        Asker.draft(
            article: try Articles.article(text), path: "tests/hill-farms.txt", text: Articles.saved,
            wishes: Wishes(all: true))
    }

    static func merge(_ text: String = text, into file: DeckFile, log: [Curation] = []) throws -> DraftMerge {
        try DraftMerge(try draft(text), into: file, text: Array(text.utf8), log: log)
    }

    @Test func `the same draft changes no byte`() throws {
        let (file, draft) = try DraftMergeTests.deck()
        let merge = try DraftMergeTests.merge(into: file)
        #expect(draft.cards.count >= 4)
        #expect(merge.file.bytes == file.bytes)
        #expect(merge.kept == draft.cards.count)
        #expect(merge.added.isEmpty && merge.changed.isEmpty && merge.renumbered == 0)
    }

    @Test func `kept cards keep their edits, their ids and their neighbours`() throws {
        var file = try DraftMergeTests.deck().file
        let old = file.deck.notes
        file = try file.applying(.set(.remark, "Mind the accent.", note: 0))
        file = try file.applying(.addTag("hard", note: 1))
        let merge = try DraftMergeTests.merge(into: file)
        #expect(merge.file.bytes == file.bytes)
        #expect(merge.file.deck.notes.map(\.id) == old.map(\.id))
    }

    @Test func `cards that the deck lacks come in at their place`() throws {
        let (file, draft) = try DraftMergeTests.deck()
        for place in file.deck.notes.indices {
            let merge = try DraftMergeTests.merge(into: try file.removing(note: place))
            #expect(merge.added.map(\.id) == [draft.cards[place].id])
            #expect(merge.file.deck.notes == file.deck.notes, "\(place)")
        }
    }

    @Test func `a deck that was emptied but for one card is filled again in order`() throws {
        let full = try DraftMergeTests.deck().file
        for kept in full.deck.notes.indices {
            var file = full
            for place in full.deck.notes.indices.reversed() where place != kept {
                file = try file.removing(note: place)
            }
            let merge = try DraftMergeTests.merge(into: file)
            #expect(Set(merge.file.deck.notes) == Set(full.deck.notes))
            #expect(merge.file.diagnostics.isEmpty)
        }
    }

    @Test func `rejected cards stay away by the deck's own list, with an empty log`() throws {
        let file = try DraftMergeTests.deck().file
        let id = try #require(file.deck.notes[1].id)
        let rest = try file.removing(note: 1)
        let patch = RejectedNotes.patch(adding: id, reason: "too easy", to: rest)
        let listed = DeckFile.read(patch.applied(to: rest.bytes), path: "hill-farms.md")
        let merge = try DraftMergeTests.merge(into: listed)
        #expect(merge.file.bytes == listed.bytes)
        #expect(merge.rejected == 1)
    }

    @Test func `cards taken out by hand stay away by the log`() throws {
        let file = try DraftMergeTests.deck().file
        let log = file.deck.notes.compactMap(\.id).map {
            Curation(deck: "hill-farms", note: $0, maker: nil, outcome: .drafted)
        }
        let rest = try file.removing(note: 2)
        let merge = try DraftMergeTests.merge(into: rest, log: log)
        #expect(merge.file.bytes == rest.bytes)
        #expect(merge.removed == 1)
    }

    @Test func `a newer edition: numbers follow, a changed sentence is listed once, new cards come in`()
        throws
    {
        let file = try DraftMergeTests.deck().file
        let newer = DraftMergeTests.text.replacing(
            "The land\n", with: "The land\n\nRain falls on nine days of ten.\n"
        )
        .replacing("such as rope, tallow, and soap", with: "such as rope, tallow, and candles")
        .replacing(
            "rather than river water.",
            with: "rather than river water. Hill farms sell fleeces, lambs, and cheese.")
        let merge = try DraftMergeTests.merge(newer, into: file)
        #expect(merge.renumbered > 0)
        #expect(merge.changed.count == file.deck.notes.count { $0.citation?.contains("soap") == true })
        #expect(merge.changed.first?.now?.contains("candles") == true)
        #expect(merge.changed.first?.offer != nil)
        #expect(merge.added.allSatisfy { !$0.quote.contains("candles") })
        #expect(!merge.added.isEmpty)
        let index = QuoteIndex(text: Array(newer.utf8))
        let faults = merge.file.deck.notes.compactMap(\.citation).flatMap(index.faults)
        #expect(faults.count == merge.changed.count)
        let again = try DraftMergeTests.merge(newer, into: merge.file)
        #expect(again.file.bytes == merge.file.bytes)
    }

    @Test func `notes written by hand and headings renamed are left alone`() throws {
        let file = try DraftMergeTests.deck().file
        let text =
            String(decoding: file.bytes, as: UTF8.self).replacing("## Flocks", with: "## Sheep")
            + "\nQ: Whose dog is it?\n\nA: Ada's\n"
        let edited = DeckFile.read(Array(text.utf8), path: "hill-farms.md")
        let merge = try DraftMergeTests.merge(into: edited)
        #expect(merge.file.bytes == edited.bytes)
    }

    @Test func `a plain deck is no place for a draft`() throws {
        let file = DeckFile.read(Array("Q: One?\nA: Two\n".utf8), path: "plain.md")
        #expect(throws: DeckEditRefusal.plainMode) { try DraftMergeTests.merge(into: file) }
    }
}
