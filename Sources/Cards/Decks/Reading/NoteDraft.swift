/// The fields of a note as they come in, before they are read.
struct NoteDraft {
    enum Head {
        case marked(FieldMarker)
        /// A pair line, with the range of its colons.
        case pair(colons: Range<Int>)
        /// A field without a card: it is told, and its text goes with it.
        case orphan
    }

    struct Field {
        var marker: FieldMarker
        /// Where the marker begins, and on which line.
        var offset: Int
        var line: Int
        /// The value, from behind the marker to the end of the last line with text.
        var content: Range<Int>
        /// The end of the marker's own line.
        var firstLineEnd: Int
    }

    var head: Head
    var offset: Int
    var line: Int
    var firstLineEnd: Int
    /// The first is the head's own, but for a pair, which has none.
    var fields: [Field] = []
    /// Where the options of a choice begin.
    var options: Int?
    /// How many faults there were when the note began.
    var faultsBefore: Int

    func field(_ marker: FieldMarker) -> Field? {
        fields.first { $0.marker == marker }
    }

    /// The end of the last text.
    var end: Int {
        fields.last?.content.upperBound ?? firstLineEnd
    }
}
