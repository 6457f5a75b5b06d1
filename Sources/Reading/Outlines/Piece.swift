/// A run of an article's text that stands as one unit, before it is judged and put in its place.
struct Piece {
    enum Kind: Equatable {
        /// The level is 1 for the title, 2 and more below.
        case heading(level: Int)
        case paragraph
        /// The first part of a list's member.
        case item(ListMarker.Style)
        /// A further paragraph of the member above.
        case continuation
        case caption
        case other
    }

    var kind: Kind
    /// With markers.
    var span: Range<Int>
    /// Without markers.
    var inner: Range<Int>
    /// Columns before the piece.
    var indent: Int
    /// How many lines the piece fills.
    var lineCount = 1
    /// Whether the piece is all of its blank-line block.
    var isAlone = false
    /// Why the piece is furniture, once that is known.
    var reason: DropReason?

    var isHeading: Bool { level != nil }

    /// A heading's level.
    var level: Int? {
        if case .heading(let level) = kind { level } else { nil }
    }

    var isListPart: Bool {
        switch kind {
        case .item, .continuation: true
        case .heading, .paragraph, .caption, .other: false
        }
    }
}

/// Which signs a text uses for its structure.
enum Dialect {
    case text
    case markdown
    /// Text drawn from a page, whose structure is known.
    case page
}
