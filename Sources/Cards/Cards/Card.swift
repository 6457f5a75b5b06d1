/// One question, the unit that is scheduled.
package struct Card: Hashable, Sendable {
    package var id: CardID
    /// The note that the card comes from, whole: siblings share it.
    package var note: Note
    package var face: Face

    package init(id: CardID, note: Note, face: Face) {
        self.id = id
        self.note = note
        self.face = face
    }

    /// Which side or part of the note is asked.
    package enum Face: Hashable, Sendable {
        case whole
        /// Term to definition, the slot `a`.
        case forward
        /// Definition to term, the slot `b`.
        case backward
        /// The gap at that index of a cloze's gaps, from 0.
        case gap(Int)
    }
}
