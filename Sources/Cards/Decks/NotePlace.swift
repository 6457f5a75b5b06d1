/// Where a note stands in its file, and where each of its parts does; offsets are UTF-8 bytes.
package struct NotePlace: Hashable, Sendable {
    /// From the note's marker to the end of its last field; reading these bytes alone gives the note again.
    package var span: Range<Int>
    /// From 1.
    package var line: Int
    /// From 1; a note begins in the first column.
    package var column: Int
    /// The attribute block, or the empty range where one would be inserted.
    package var attributes: Range<Int>
    package var fields: [FieldPlace]
    /// The blockquote or the `Source:` in force.
    package var citation: Range<Int>?

    /// The span of a field's value.
    package func span(of field: NoteField) -> Range<Int>? {
        fields.first { $0.field == field }?.span
    }
}

/// A part of a note that has a text of its own.
package enum NoteField: Hashable, Sendable {
    case prompt
    /// All alternatives of a typed answer, or the whole of a shown one.
    case answer
    case item(Int)
    case option(Int)
    case cloze
    case statement
    case term
    case definition
    case hint
    case remark
    /// The note's own `Source:`.
    case source
    /// One `Wrong:` field with its alternatives.
    case wrong(Int)
}

/// A field and the span of its value, without the marker and without blanks at the ends.
package struct FieldPlace: Hashable, Sendable {
    package var field: NoteField
    package var span: Range<Int>
}
