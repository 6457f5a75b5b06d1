/// Which field may follow which: the bad pairs of a marker and the state it finds, each with its fault.
enum FieldOrder {
    /// What is wrong with a field that begins no note, behind the draft that is open.
    static func fault(_ marker: FieldMarker, after draft: NoteDraft?) -> FieldFault? {
        guard let draft else { return marker == .answer ? .answerWithoutQuestion : outside(marker) }
        if marker != .answer, marker != .wrong, let first = draft.field(marker) {
            return .repeated(marker, first: first.line)
        }
        switch (draft.head, marker) {
        case (.orphan, .answer): return .answerWithoutQuestion
        case (.orphan, _): return outside(marker)
        case (.marked(.question), .answer):
            return draft.field(.answer).map { .secondAnswer(first: $0.line) }
        case (.marked(.cloze), .answer): return .answerToCloze
        case (.marked, .answer): return .answerToStatement
        case (.pair, .answer): return .answerToPair
        case (.marked(.isTrue), .wrong), (.marked(.isFalse), .wrong): return .wrongWithoutUse
        default: return nil
        }
    }

    private static func outside(_ marker: FieldMarker) -> FieldFault {
        marker == .wrong ? .wrongWithoutQuestion : .withoutCard(marker)
    }
}
