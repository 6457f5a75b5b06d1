/// A change to a deck's text; notes are named by their place in the deck.
package enum DeckEdit: Hashable, Sendable {
    /// Sets the text of a field, in the note's own terms: an answer is in deck syntax, alternatives and all.
    ///
    /// A hint or remark that is absent is added; nothing else can be.
    case set(NoteField, String, note: Int)
    /// Adds a further right answer to a typed one.
    case accept(String, note: Int)
    case setID(String, note: Int)
    case setOff(Bool, note: Int)
    case addTag(String, note: Int)
    case append(Note)
    case remove(note: Int)
}

/// Why an edit cannot be made.
package enum DeckEditRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    case noNote(Int)
    case noField(NoteField)
    case badID(String)
    case badTag(String)
    case plainMode
    case empty
    /// The grammar has no words for it: the deck would say something else.
    case unwritable

    package var description: String {
        switch self {
        case .noNote(let index): "the deck has no note \(index + 1)"
        case .noField: "the note has no such field; edit the deck's text"
        case .badID(let id): "'\(id)' is no id; an id is like nato-7k2m9q4w1x8z"
        case .badTag(let tag): "'\(tag)' is no tag; use letters, digits, '-', '_', '/' and ':'"
        case .plainMode: "a deck in plain mode has no attributes; begin the file with YAML front matter"
        case .empty: "the text is empty; write something, or edit the deck's text to remove the field"
        case .unwritable: "the deck text cannot say this; edit the deck's text"
        }
    }
}

/// Bytes in place of a range of a file.
package struct DeckPatch: Hashable, Sendable {
    package var range: Range<Int>
    package var bytes: [UInt8]

    package init(range: Range<Int>, bytes: [UInt8]) {
        self.range = range
        self.bytes = bytes
    }

    /// The file with the patch made.
    package func applied(to file: [UInt8]) -> [UInt8] {
        Array(file[..<range.lowerBound]) + bytes + Array(file[range.upperBound...])
    }
}
