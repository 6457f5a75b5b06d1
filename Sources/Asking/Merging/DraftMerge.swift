package import Cards

/// What becomes of a curated deck when its article, or a newer edition of it, is drafted again.
///
/// Notes that are there stay byte for byte as they are. New cards come in behind the card that the draft has before
/// them; what was rejected, or removed by hand, stays away. Paragraph numbers of quotations that moved are corrected.
package struct DraftMerge: Sendable {
    /// The deck as it is to be written.
    package private(set) var file: DeckFile
    /// The cards that came in, in the order of the draft.
    package private(set) var added: [DraftCard] = []
    /// Cards of the draft that the deck has, in whatever wording.
    package private(set) var kept = 0
    /// Cards of the draft that the author rejected, as the deck or the log says.
    package private(set) var rejected = 0
    /// Cards of the draft that once were in the deck and that its author took out by hand.
    package private(set) var removed = 0
    /// Notes whose quotation the article does not hold any more.
    package private(set) var changed: [ChangedNote] = []
    /// Quotations whose paragraph number was corrected.
    package private(set) var renumbered = 0

    /// Merges a draft into a deck.
    ///
    /// The draft is made under the deck's own id, so that the same cards have the same ids; quotations are looked up in
    /// `text`, the article's. The log is what the library knows of the deck's notes: by it alone are cards missed that
    /// were taken out by hand.
    package init(_ draft: Draft, into file: DeckFile, text: [UInt8], log: [Curation]) throws(DeckEditRefusal)
    {
        guard file.deck.mode == .full else { throw .plainMode }
        let index = QuoteIndex(text: text)
        let renumbering = Renumbering(file, by: index)
        self.file = renumbering.file
        renumbered = renumbering.count
        changed = ChangedNote.all(in: self.file, index, draft)
        try bringIn(draft, away: Away(file: file, log: log))
    }

    /// Which notes of a draft stay out of a deck.
    private struct Away {
        var rejected: Set<String>
        var removed: Set<String>

        init(file: DeckFile, log: [Curation]) {
            let gone = log.filter(\.outcome.isGone).map(\.note)
            rejected = RejectedNotes.ids(in: file.bytes).union(gone)
            removed = Set(log.map(\.note)).subtracting(rejected)
        }
    }

    private mutating func bringIn(_ draft: Draft, away: Away) throws(DeckEditRefusal) {
        let notes = draft.cards.compactMap(\.note)
        let matches = NoteMatcher.match(old: file.deck.notes, new: notes).filter { $0.basis != .likeness }
        let present = Set(matches.compactMap { notes[$0.new].id })
        // Where each card of the draft stands in the deck, as far as it does.
        var places = Dictionary(
            uniqueKeysWithValues: matches.compactMap { match in
                notes[match.new].id.map { ($0, match.old) }
            })
        kept = present.count
        var before: Int?
        for card in draft.cards {
            guard let note = card.note, let id = note.id else { continue }
            if let place = places[id] {
                before = place
            } else if away.rejected.contains(id) {
                rejected += 1
            } else if away.removed.contains(id) {
                removed += 1
            } else if !isHeldBack(card, note) {
                let (merged, place) = try file.inserting(note, after: before)
                file = merged
                places = places.mapValues { $0 >= place ? $0 + 1 : $0 }
                places[id] = place
                before = place
                added.append(card)
            }
        }
    }

    /// Whether it asks anew what a kept card asks whose sentence changed: one of the two is enough.
    private mutating func isHeldBack(_ card: DraftCard, _ note: Note) -> Bool {
        let place = changed.firstIndex { $0.claim == card.claim && $0.isLike(note) }
        guard let place else { return false }
        changed[place].offer = changed[place].offer ?? card
        return true
    }
}
