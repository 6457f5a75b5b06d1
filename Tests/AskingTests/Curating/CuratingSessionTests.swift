import Cards
import Support
import Testing

@testable import Asking

/// Curating as a value: lines in; bytes, rows and events out.
struct CuratingSessionTests {
    /// A session, the deck on its imagined disk, and its log.
    struct Desk {
        var session: CuratingSession
        var disk: [UInt8]
        var log: [Curation] = []
        var events: [CuratingEvent] = []

        init(log: [Curation] = []) throws {
            let (file, draft) = try DraftMergeTests.deck()
            session = CuratingSession(file, draft: draft, text: Array(DraftMergeTests.text.utf8), log: log)
            disk = file.bytes
            take(session.start())
        }

        mutating func type(_ lines: String...) {
            for line in lines { take(session.receive(line)) }
        }

        mutating func take(_ turn: CuratingTurn) {
            if let bytes = turn.bytes { disk = bytes }
            log += turn.rows
            events = turn.events
        }

        /// The edit that a line leads to, made by a function on the text.
        mutating func edit(_ change: (String) -> String) {
            let turn = session.receive("e")
            let text = String(decoding: turn.edit?.bytes ?? [], as: UTF8.self)
            take(session.receive(edited: Array(change(text).utf8)))
        }

        var text: String { String(decoding: disk, as: UTF8.self) }
        var standing: [String: Curation.Outcome] {
            Dictionary(log.map { ($0.note, $0.outcome) }, uniquingKeysWith: { $1 })
        }
        var shown: CuratingEvent.Shown? {
            for case .shown(let shown) in events { return shown }
            return nil
        }
    }

    @Test func `the first card comes with its text, quote, maker and gates`() throws {
        let shown = try #require(try Desk().shown)
        #expect(shown.text.hasPrefix("C: ") || shown.text.hasPrefix("Q: "))
        #expect(shown.citation?.contains("¶") == true)
        #expect(shown.maker != nil && shown.score != nil && !shown.gates.isEmpty)
        #expect(shown.change == nil)
    }

    @Test func `accepting logs and goes on, and changes nothing of the deck`() throws {
        var desk = try Desk()
        let before = desk.disk
        desk.type("a")
        #expect(desk.log.map(\.outcome) == [.accepted])
        #expect(desk.log.first?.maker != nil)
        #expect(desk.disk == before)
        #expect(desk.shown?.done == 1)
    }

    @Test func `a rejected card leaves the deck, stays in its list, and is not drafted again`() throws {
        var desk = try Desk()
        let id = try #require(desk.session.file.deck.notes[0].id)
        desk.type("x too vague")
        let file = DeckFile.read(desk.disk, path: "hill-farms.md")
        #expect(!file.deck.notes.contains { $0.id == id })
        #expect(RejectedNotes.entries(in: desk.disk) == [RejectedNotes.Entry(id: id, reason: "too vague")])
        #expect(
            desk.log.last
                == Curation(
                    deck: "hill-farms", note: id, maker: desk.log.last?.maker, outcome: .rejected,
                    reason: "too vague"))
        let merge = try DraftMergeTests.merge(into: file)
        #expect(merge.file.bytes == desk.disk)
    }

    @Test func `a bare x asks why; a number names a usual reason, an empty line keeps the card`() throws {
        var desk = try Desk()
        desk.type("x")
        #expect(desk.events == [.reasonAsked])
        desk.type("")
        #expect(desk.log.isEmpty)
        desk.type("x", "6")
        #expect(desk.log.last?.reason == "not worth asking")
    }

    @Test func `rewording sets the question in place, and an accepted change counts as mended`() throws {
        var desk = try Desk()
        let place = try #require(
            desk.session.file.deck.notes.firstIndex { if case .list = $0.kind { true } else { false } })
        for _ in 0..<place { desk.type("a") }
        desk.type("w Name the three: ____?")
        #expect(desk.text.contains("Q: Name the three: ____?"))
        #expect(desk.log.last?.outcome == .edited)
        desk.type("a")
        #expect(desk.log.last?.outcome == .mended)
    }

    @Test func `a bare w asks for each text; an empty line leaves it`() throws {
        var desk = try Desk()
        desk.type("w")
        guard case .textAsked(_, let now)? = desk.events.first else {
            Issue.record("nothing is asked"); return
        }
        #expect(!now.isEmpty)
        let before = desk.disk
        desk.type("")
        #expect(desk.disk == before)
        #expect(desk.shown != nil)
    }

    @Test func `words that the deck cannot say are refused, and nothing changes`() throws {
        var desk = try Desk()
        let before = desk.disk
        desk.type("w no gap at all [")
        #expect(desk.disk == before)
        #expect(desk.log.isEmpty)
    }

    @Test func `another form takes the card's place, and the old one stays away`() throws {
        var desk = try Desk()
        let old = try #require(desk.session.file.deck.notes[0].id)
        let draft = try #require(desk.session.draft)
        var spare = try #require(draft.cards.first { CardID($0.id).note == old })
        spare.kind = .short
        spare.prompt = "Which channel carries water?"
        spare.id = "hill-00000000form"
        var richer = draft
        richer.cards.append(spare)
        desk.session = CuratingSession(
            desk.session.file, draft: richer, text: Array(DraftMergeTests.text.utf8))
        desk.take(desk.session.start())
        desk.type("m")
        guard case .formsOffered(let forms)? = desk.events.first else { Issue.record("no forms"); return }
        #expect(forms.count == 1)
        desk.type("7")
        desk.type("1")
        #expect(desk.text.contains("Q: Which channel carries water? {#hill-00000000form}"))
        #expect(desk.standing[old] == .replaced)
        #expect(RejectedNotes.ids(in: desk.disk) == [old])
        #expect(desk.session.file.deck.notes[0].id == "hill-00000000form")
        let before = desk.disk
        desk.type("u")
        #expect(desk.disk != before)
        #expect(desk.standing[old] == .open)
    }

    @Test func `an edit is followed; a broken one is told with its place, and offered again`() throws {
        var desk = try Desk()
        let before = desk.disk
        desk.edit { $0.replacing("[leat]", with: "[") }
        guard case .editBroken(let faults)? = desk.events.first else {
            Issue.record("not told: \(desk.events)"); return
        }
        #expect(faults.allSatisfy { $0.hasPrefix("hill-farms.md:") && $0.contains(": error: ") })
        #expect(desk.disk == before)
        #expect(desk.session.brokenText != nil)
        let turn = desk.session.receive("e")
        let kept = String(decoding: turn.edit?.bytes ?? [], as: UTF8.self)
        #expect(kept == desk.text.replacing("[leat]", with: "["))
        desk.take(
            desk.session.receive(
                edited: Array(
                    kept.replacing("C: A [ is", with: "C: A [leat | lade] is", maxReplacements: 1).replacing(
                        "C: A [ is", with: "C: A [leat] is"
                    ).utf8)))
        #expect(desk.text.contains("[leat | lade]"))
        #expect(desk.log.map(\.outcome) == [.edited])
    }

    @Test func `a broken edit can be dropped`() throws {
        var desk = try Desk()
        let before = desk.disk
        desk.edit { _ in "" }
        desk.type("d")
        #expect(desk.events.first == .editDropped)
        #expect(desk.disk == before)
        #expect(desk.session.brokenText == nil)
    }

    @Test func `cards removed and added in the editor are followed`() throws {
        var desk = try Desk()
        let gone = desk.session.file.deck.notes[1]
        desk.edit { text in
            let file = DeckFile.read(Array(text.utf8), path: "hill-farms.md")
            let rest = (try? file.removing(note: 1))?.bytes ?? []
            return String(decoding: rest, as: UTF8.self) + "\nQ: Whose dog is it?\n\nA: Ada's\n"
        }
        #expect(desk.events.first == .edited(.init(changed: 0, added: 1, removed: 1)))
        #expect(desk.standing[gone.key] == .rejected)
        #expect(gone.id.map(RejectedNotes.ids(in: desk.disk).contains) == true)
    }

    @Test func `it goes on where it stopped, and ends when every card has its verdict`() throws {
        var first = try Desk()
        let total = first.session.file.deck.notes.count
        first.type("a", "a", "q")
        #expect(first.session.isEnded)
        var second = try Desk(log: first.log)
        #expect(second.shown?.done == 2)
        for _ in 0..<max(0, total - 2) { second.type("a") }
        #expect(second.session.isEnded)
        guard case .ended(let summary)? = second.events.last else { Issue.record("not ended"); return }
        #expect(summary.left == 0 && summary.accepted == total)
    }

    @Test func `a deck that changes meanwhile is followed, and nothing of it is lost`() throws {
        var desk = try Desk()
        desk.type("a", "x vague")
        let text = desk.text + "\nQ: Whose dog is it?\n\nA: Ada's\n"
        desk.take(desk.session.reload(DeckFile.read(Array(text.utf8), path: "hill-farms.md")))
        #expect(desk.events.first == .reloaded)
        desk.type("u")
        #expect(desk.events == [.undoMissing])
        desk.type("x")
        desk.type("vague")
        #expect(desk.text.contains("Whose dog is it?"))
    }

    @Test func `lines that are no command change nothing`() throws {
        var desk = try Desk()
        let before = desk.disk
        for line in ["", "z", "a b", "q now", "e x", "\u{1B}[A", "?", "m 3"] { desk.type(line) }
        #expect(desk.disk == before)
        #expect(desk.log.isEmpty)
        #expect(!desk.session.isEnded)
    }

    @Test(arguments: 0..<60)
    func `undoing everything restores the deck byte for byte and opens every verdict`(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        var desk = try Desk()
        let before = desk.disk
        let lines = [
            "a", "x vague", "x 3", "w What is it?", "w A [leat | lade] carries water.", "w", "m", "1", "",
            "x", "?", "b",
        ]
        for _ in 0..<Int.random(in: 1...12, using: &random) where !desk.session.isEnded {
            if Int.random(in: 0..<6, using: &random) == 0, desk.session.brokenText == nil,
                case .judging = desk.session.phase
            {
                desk.edit { $0.replacing("hardy", with: "tough").replacing("¶3", with: "¶33") }
            } else {
                desk.type(lines.randomElement(using: &random) ?? "a")
            }
            let read = DeckFile.read(desk.disk, path: "hill-farms.md")
            #expect(!read.hasErrors)
            #expect(desk.disk == desk.session.file.bytes)
        }
        guard !desk.session.isEnded else { return }
        while desk.session.phase.isOpen { desk.type("") }
        while !desk.session.before.isEmpty { desk.type("u") }
        #expect(desk.disk == before)
        #expect(desk.standing.values.allSatisfy { $0 == .open || $0 == .drafted })
    }
}

extension CuratingSession.Phase {
    /// Whether something is asked that an empty line leaves.
    fileprivate var isOpen: Bool {
        switch self {
        case .reason, .rewording, .choosing: true
        case .judging, .editing, .broken, .ended: false
        }
    }
}
