package import Cards

/// What a line of a curating session leads to: what to write, what to log, what to say, in this order.
package struct CuratingTurn: Sendable {
    /// The deck as it is to be written, where it changed.
    package var bytes: [UInt8]?
    package var rows: [Curation] = []
    package var events: [CuratingEvent] = []
    /// A text to be opened in an editor; its result goes to `receive(edited:)`.
    package var edit: Edit?

    /// A deck on its way to an editor.
    package struct Edit: Hashable, Sendable {
        package var bytes: [UInt8]
        /// From 1.
        package var line: Int
    }
}

/// All that a curating session says.
package enum CuratingEvent: Hashable, Sendable {
    case shown(Shown)
    case judged(Curation.Outcome)
    case reasonAsked
    /// What the field says now, as the deck's text has it.
    case textAsked(field: NoteField, now: String)
    case reworded
    case formsOffered([Form])
    case formsMissing(FormsMissing)
    case edited(EditSummary)
    case editUnchanged
    /// Faults with line and column; the edited text is kept and offered again.
    case editBroken([String])
    case editFailed(String)
    case editDropped
    case cannot(String)
    case undone
    case undoMissing
    /// Another program changed the deck meanwhile.
    case reloaded
    case unknown(String)
    case helped
    case ended(CuratingSummary)

    /// A card on the screen.
    package struct Shown: Hashable, Sendable {
        /// How many notes have their verdict, this one not counted, and how many there are.
        package var done: Int
        package var total: Int
        /// From 1.
        package var line: Int
        package var topic: [String]
        /// The note as it stands in the deck.
        package var text: String
        package var citation: String?
        package var maker: String?
        package var score: Double?
        /// The checks that it passed.
        package var gates: [String]
        /// What `recite check` says of its lines.
        package var advice: [String]
        /// The sentence that took the place of the quoted one, or nothing where it is gone.
        package var change: Change?

        package struct Change: Hashable, Sendable {
            package var now: String?
        }
    }

    /// Another card about the same claim.
    package struct Form: Hashable, Sendable {
        package var maker: String
        package var score: Double
        package var text: String
    }

    package enum FormsMissing: Hashable, Sendable {
        /// The deck names no article, or it cannot be read.
        case noArticle
        case unknownClaim
        case none
    }

    /// What an edit in the editor did to the notes.
    package struct EditSummary: Hashable, Sendable {
        package var changed = 0
        package var added = 0
        package var removed = 0
    }
}

/// How far curating has come.
package struct CuratingSummary: Hashable, Sendable {
    package var total = 0
    package var accepted = 0
    package var mended = 0
    /// Rejected or replaced in this sitting.
    package var rejected = 0
    package var left = 0
}
