import Cards
import GRDB

/// Finds, for notes of a deck whose ids the library does not know, the notes that they were before.
struct NoteFinder {
    private let db: Database
    /// The cards of the deck by note, in the order that they stood.
    private let known: [[KnownCard]]

    /// A note that another one was before.
    struct Predecessor {
        var cards: [KnownCard]
        var basis: NoteMatcher.Basis
    }

    init(_ db: Database, known cards: [KnownCard]) {
        self.db = db
        var places: [String: Int] = [:]
        var notes: [[KnownCard]] = []
        for card in cards {
            let place = places[card.id.note] ?? notes.count
            if place == notes.count { notes.append([]) }
            notes[place].append(card)
            places[card.id.note] = place
        }
        known = notes
    }

    /// Parallel to the entries; absent for those that are known by their own key, or not at all.
    ///
    /// A note that has just gone is a likelier predecessor than one that was retired long ago; but that one may have
    /// been unreadable only, by a fault that its author has mended since.
    func predecessors(of entries: [NoteEntry]) throws -> [Predecessor?] {
        var found = [Predecessor?](repeating: nil, count: entries.count)
        let keys = Set(entries.map(\.key))
        let gone = known.filter { cards in !keys.contains(cards[0].id.note) }
        guard !gone.isEmpty else { return found }
        let names = Set(known.map { $0[0].id.note })
        var open = try entries.indices.filter { index in
            try !names.contains(entries[index].key) && !isElsewhere(entries[index])
        }
        for isRetired in [false, true] where !open.isEmpty {
            let pool = try gone.filter { cards in cards.allSatisfy(\.isRetired) == isRetired }
                .compactMap { cards in try Revision.lastNote(of: cards[0], db).map { (cards, $0) } }
            let matches = NoteMatcher.match(old: pool.map(\.1), new: open.map { entries[$0].note })
            for match in matches {
                found[open[match.new]] = Predecessor(cards: pool[match.old].0, basis: match.basis)
            }
            open.removeAll { found[$0] != nil }
        }
        return found
    }

    /// Whether another deck has a card of that id.
    private func isElsewhere(_ entry: NoteEntry) throws -> Bool {
        try entry.cards.contains { try KnownCard.fetch($0.id, db) != nil }
    }
}
