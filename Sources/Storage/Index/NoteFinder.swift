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
        /// Whether it was recognised by place and likeness.
        var isGuess: Bool
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
    func predecessors(of entries: [NoteEntry]) throws -> [Predecessor?] {
        var found = [Predecessor?](repeating: nil, count: entries.count)
        let keys = Set(entries.map(\.key))
        let names = Set(known.compactMap(\.first?.id.note))
        let gone = known.filter { !keys.contains($0[0].id.note) }
        guard !gone.isEmpty else { return found }
        let open = try entries.indices.filter { index in
            try !names.contains(entries[index].key) && !isElsewhere(entries[index])
        }
        var free = Set(gone.indices)
        let bySurface = Dictionary(gone.indices.map { (gone[$0][0].surface, $0) }) { first, _ in first }
        for index in open {
            guard let place = bySurface[entries[index].surface], free.remove(place) != nil else { continue }
            found[index] = Predecessor(cards: gone[place], isGuess: false)
        }
        try guess(open.filter { found[$0] == nil }, entries, free.sorted().map { gone[$0] }, &found)
        return found
    }

    /// Takes an edited note for the one without an id that stood thereabouts and is alike.
    private func guess(
        _ open: [Int], _ entries: [NoteEntry], _ gone: [[KnownCard]], _ found: inout [Predecessor?]
    ) throws {
        guard !open.isEmpty else { return }
        let old = try gone.compactMap { cards -> (cards: [KnownCard], note: Note)? in
            guard cards[0].id.note.hasPrefix("~") else { return nil }
            return try Revision.lastNote(of: cards[0].key, db).map { (cards, $0) }
        }
        for (place, index) in NoteMatcher.match(old.map(\.note), open.map { entries[$0].note }) {
            found[open[index]] = Predecessor(cards: old[place].cards, isGuess: true)
        }
    }

    /// Whether another deck has a card of that id.
    private func isElsewhere(_ entry: NoteEntry) throws -> Bool {
        try entry.cards.contains { try KnownCard.fetch($0.id, db) != nil }
    }
}
