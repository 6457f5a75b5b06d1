package import Cards

/// Curating a deck as a value: lines in; deck texts, rows for the log and events out.
///
/// It knows no clock, console, file or editor. Undo goes back to the copy it keeps of itself.
package struct CuratingSession: Sendable {
    package internal(set) var file: DeckFile
    let deck: String
    /// Every card that the article gives, and what quotations stand in it.
    let draft: Draft?
    let index: QuoteIndex?
    /// By the notes' keys; absent for those that nobody has looked at.
    var outcomes: [String: Curation.Outcome]
    var makers: [String: String]
    var changed: [String: ChangedNote]
    /// The place of the note on the screen.
    var current: Int?
    var phase = Phase.judging
    var rejected = 0
    var before: [CuratingSession] = []

    enum Phase: Sendable {
        case judging
        case reason
        /// What is left to be asked for, the first on the screen.
        case rewording([NoteField])
        case choosing([DraftCard])
        /// An editor has the text.
        case editing
        /// A text that came back from the editor with faults.
        case broken([UInt8])
        case ended
    }

    /// Begins, or goes on where the log stops; `again` asks for all verdicts anew.
    ///
    /// The draft is of the deck's article, `text`, under the deck's id and with every candidate; without it there are no
    /// other forms. The log is what the library knows of the deck's notes.
    package init(
        _ file: DeckFile, draft: Draft? = nil, text: [UInt8]? = nil, log: [Curation] = [], again: Bool = false
    ) {
        self.file = file
        deck = CuratingSession.name(of: file)
        self.draft = draft
        index = text.map(QuoteIndex.init)
        outcomes = again ? [:] : Dictionary(log.map { ($0.note, $0.outcome) }, uniquingKeysWith: { $1 })
        makers = Dictionary(
            log.compactMap { row in row.maker.map { (row.note, $0) } }, uniquingKeysWith: { $1 })
        for card in draft?.cards ?? [] { makers[CardID(card.id).note] = card.maker }
        changed = [:]
        findChanges()
        current = nextOpen(from: 0)
    }

    /// The name under which the log knows a deck: its id, or its file's name.
    package static func name(of file: DeckFile) -> String {
        file.deck.header.id ?? DraftNaming.deckID(path: file.path, title: file.deck.header.title ?? "")
    }

    package var isEnded: Bool {
        if case .ended = phase { true } else { false }
    }

    /// A text with faults that the editor gave back and that is nowhere else.
    package var brokenText: [UInt8]? {
        if case .broken(let bytes) = phase { bytes } else { nil }
    }

    /// Shows the first card that has no verdict, or ends.
    package mutating func start() -> CuratingTurn { CuratingTurn(events: [next()]) }

    /// Takes a line that the author typed.
    package mutating func receive(_ line: String) -> CuratingTurn {
        let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        switch phase {
        case .judging: return judge(CuratingCommand(text))
        case .reason: return takeReason(text)
        case .rewording(let fields): return reword(fields, text)
        case .choosing(let cards): return choose(text, of: cards)
        case .broken(let bytes): return decide(text, on: bytes)
        case .editing: return CuratingTurn()
        case .ended: return CuratingTurn()
        }
    }

    /// Ends the session where it stands.
    package mutating func end() -> CuratingTurn {
        guard !isEnded else { return CuratingTurn() }
        phase = .ended
        return CuratingTurn(events: [.ended(summary)])
    }

    /// Takes the deck as another program left it; what was undoable is so no more.
    package mutating func reload(_ file: DeckFile) -> CuratingTurn {
        let key = currentNote?.key
        follow(file)
        before = []
        phase = .judging
        let place = key.flatMap { key in file.deck.notes.firstIndex { $0.key == key } }
        current = place ?? nextOpen(from: current ?? 0)
        return CuratingTurn(events: [.reloaded, shown()])
    }
}

extension CuratingSession {
    var currentNote: Note? {
        current.flatMap { file.deck.notes.indices.contains($0) ? file.deck.notes[$0] : nil }
    }

    /// The first note from a place on without a verdict, else from the beginning.
    func nextOpen(from start: Int) -> Int? {
        let open = file.deck.notes.indices.filter { outcomes[file.deck.notes[$0].key]?.isVerdict != true }
        return open.first { $0 >= start } ?? open.first
    }

    /// Goes on to the next card.
    mutating func next() -> CuratingEvent {
        current = nextOpen(from: current ?? 0)
        guard current != nil else {
            phase = .ended
            return .ended(summary)
        }
        phase = .judging
        return shown()
    }

    mutating func findChanges() {
        guard let draft, let index else { return }
        changed = Dictionary(
            ChangedNote.all(in: file, index, draft).map { ($0.note.key, $0) }, uniquingKeysWith: { $1 })
    }

    /// Takes another text of the deck; verdicts go with notes that are known by their text alone.
    mutating func follow(_ new: DeckFile) {
        for match in NoteMatcher.match(old: file.deck.notes, new: new.deck.notes) {
            let (old, new) = (file.deck.notes[match.old].key, new.deck.notes[match.new].key)
            guard old != new else { continue }
            outcomes[new] = outcomes[old]
            makers[new] = makers[old]
        }
        file = new
        findChanges()
    }

    var summary: CuratingSummary {
        let states = file.deck.notes.map { outcomes[$0.key] }
        return CuratingSummary(
            total: states.count, accepted: states.count { $0 == .accepted },
            mended: states.count { $0 == .mended }, rejected: rejected,
            left: states.count { $0?.isVerdict != true })
    }

    func row(_ note: String, _ outcome: Curation.Outcome, reason: String? = nil) -> Curation {
        Curation(deck: deck, note: note, maker: makers[note], outcome: outcome, reason: reason)
    }

    /// Keeps a copy to come back to.
    mutating func remember() {
        var copy = self
        copy.phase = .judging
        before.append(copy)
    }
}
