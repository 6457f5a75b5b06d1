import Cards
import GRDB

/// Brings the cards of one deck in line with its text, inside a transaction.
///
/// A card keeps its key through everything: it is found by its id, in any deck; a note whose id is unknown is
/// taken for the note that has gone from the deck and has the same content (it was stamped, or lost its id), then
/// for one that is alike (it has no id and was edited). What is left in the library and not in the text is retired.
struct DeckIndexer {
    let db: Database
    let deck: Int64
    let moment: Moment
    private(set) var report = IndexReport()
    /// The cards whose states no longer follow from their rows.
    private(set) var stale: Set<Int64> = []
    private let known: [KnownCard]
    private let knownByID: [CardID: KnownCard]
    private var claimed: Set<Int64> = []
    private var position = 0

    init(_ db: Database, deck: Int64, moment: Moment) throws {
        self.db = db
        self.deck = deck
        self.moment = moment
        known = try KnownCard.fetch(ofDeck: deck, db)
        knownByID = Dictionary(uniqueKeysWithValues: known.map { ($0.id, $0) })
    }

    mutating func index(_ entries: [NoteEntry]) throws {
        let entries = withoutRepetitions(entries)
        let predecessors = try NoteFinder(db, known: known).predecessors(of: entries)
        for (entry, predecessor) in zip(entries, predecessors) {
            for card in entry.cards { try place(card, of: entry, after: predecessor) }
        }
        for card in known where !card.isRetired && !claimed.contains(card.key) { try retire(card) }
    }

    private mutating func withoutRepetitions(_ entries: [NoteEntry]) -> [NoteEntry] {
        var keys: Set<String> = []
        return entries.filter { entry in
            if keys.insert(entry.key).inserted { return true }
            report.repeated += entry.cards.map(\.id)
            return false
        }
    }

    private mutating func place(
        _ card: Card, of entry: NoteEntry, after predecessor: NoteFinder.Predecessor?
    ) throws {
        var row = KnownCard(card, of: entry, deck: deck, position: position)
        position += 1
        let old: KnownCard? =
            if let predecessor {
                predecessor.cards.first { $0.id.slot == card.id.slot }
            } else {
                try knownByID[card.id] ?? KnownCard.fetch(card.id, db)
            }
        guard let old else { return try insert(&row, entry) }
        guard claimed.insert(old.key).inserted else { return report.repeated.append(row.id) }
        row.key = old.key
        if row != old { try replace(old, with: row, entry, predecessor?.basis ?? .id) }
    }

    private mutating func insert(_ row: inout KnownCard, _ entry: NoteEntry) throws {
        try row.insert(db)
        claimed.insert(row.key)
        try Revision.append(entry.note, of: row, change: nil, at: moment, db)
        report.new.append(row.id)
        stale.insert(row.key)
    }

    private mutating func replace(
        _ old: KnownCard, with row: KnownCard, _ entry: NoteEntry, _ basis: NoteMatcher.Basis
    ) throws {
        try row.update(db)
        if row.id != old.id { report.renamed.append(.init(old: old.id, new: row.id, basis: basis)) }
        if old.isRetired { report.restored.append(row.id) }
        if old.deck != deck { report.moved.append(.init(card: row.id, from: try path(ofDeck: old.deck))) }
        if old.surface != row.surface { try revise(row, entry) }
        if !row.hasSameState(as: old) { stale.insert(row.key) }
    }

    /// Writes the new text down; a new meaning ends the old one's epoch.
    ///
    /// If what an older recite wrote can't be read any more, no learner should pay for it with the schedule.
    private mutating func revise(_ row: KnownCard, _ entry: NoteEntry) throws {
        let old = try Revision.lastNote(of: row, db)
        let change = old.map { EditClass.classify(old: $0, new: entry.note) } ?? .wording
        try Revision.append(entry.note, of: row, change: change, at: moment, db)
        report.edited.append(.init(card: row.id, change: change))
        if !change.keepsSchedule {
            try Revision.beginEpoch(of: row.key, db)
            stale.insert(row.key)
        }
    }

    private mutating func retire(_ card: KnownCard) throws {
        var row = card
        row.isRetired = true
        try row.update(db)
        report.retired.append(row.id)
        stale.insert(row.key)
    }

    private func path(ofDeck key: Int64) throws -> String {
        try String.fetchOne(
            db.cachedStatement(sql: "SELECT path FROM deck WHERE key = ?"), arguments: [key]) ?? ""
    }
}

extension KnownCard {
    init(_ card: Card, of entry: NoteEntry, deck: Int64, position: Int) {
        self.init(
            key: 0, id: card.id, surface: entry.surface, deck: deck, span: entry.span,
            position: position, kind: entry.note.kind.name, topic: entry.topic, citation: entry.note.citation,
            isOff: entry.note.isOff, isRetired: false)
    }

    /// Whether the state made from the other row is this one's too, but for the position.
    fileprivate func hasSameState(as other: KnownCard) -> Bool {
        id == other.id && deck == other.deck && isOff == other.isOff && isRetired == other.isRetired
    }
}
